import { describe, expect, it } from 'vitest';
import en from '../../../../assets/locales/en.json' with { type: 'json' };
import fr from '../../../../assets/locales/fr.json' with { type: 'json' };
import { FUTURE_KEYS } from '../../../../lib/policy/future.ts';
import { checkProfile } from '../../../../lib/policy/kit/check.ts';
import { refusal, remarks } from '../../../../lib/policy/kit/sentences.ts';
import { ENDPOINT } from '../fakes.ts';

const KEY = 'sk-0123456789abcdef';

describe('a profile for the kit', () => {
  it.each<[unknown, string]>([
    [{ maxInputChars: '9' }, 'maxInputChars'],
    [{ maxInputChar: 9 }, 'maxInputChar'],
    [{ endpoints: [ENDPOINT, { ...ENDPOINT, id: 'b', url: 'http://ia.test' }] }, 'endpoints[1].url'],
    [{ endpoints: [{ ...ENDPOINT, clef: KEY }] }, 'endpoints[0].clef'],
    [{ sitesBlocked: ['https://a.test/*', 'paie'] }, 'sitesBlocked[1]'],
    [{ endpoints: [ENDPOINT], defaultModel: 'mairie/inconnu' }, 'defaultModel'],
    [{ recommended: ['inconnu'] }, 'recommended.inconnu'],
    [{ features: { pageTranslation: true } }, 'features.pageTranslation'],
    ...FUTURE_KEYS.map((key) => [{ [key]: key === 'masking' ? 'always' : [] }, key] as [unknown, string]),
    [[], 'tout le fichier'],
    ['{}', 'tout le fichier'],
  ])('%j is refused, and the place is named in both languages', (content, place) => {
    const profile = checkProfile(content);
    expect(profile.policy).toBeNull();
    const [, ...french] = refusal(profile, 'fr', fr.policy);
    const [, ...english] = refusal(profile, 'en', en.policy);
    expect(french.join('\n')).toContain(place);
    if (!place.includes(' ')) expect(english.join('\n')).toContain(place);
    for (const line of [...french, ...english]) {
      // Sentences, not codes; never the secret.
      expect(line).not.toMatch(/[a-z]_[a-z]|\{what\}|undefined/);
      expect(line).not.toContain(KEY);
      expect(line).toMatch(/\.$/);
    }
  });

  it('may hold a key, which is warned about without being shown', () => {
    const headers = { 'X-Api-Key': KEY };
    const profile = checkProfile({ endpoints: [{ ...ENDPOINT, auth: 'key', key: KEY, headers }] });
    expect(profile.policy).not.toBeNull();
    const lines = [...remarks(profile, 'fr'), ...remarks(profile, 'en')];
    expect(lines).toHaveLength(4);
    expect(lines.join('\n')).toMatch(/endpoints\[0\]\.key.*\n.*endpoints\[0\]\.headers\.X-Api-Key/);
    expect(lines.join('\n')).not.toContain(KEY);
  });

  it('may leave the key to the agents, and have hosts, which only a build can use', () => {
    const profile = checkProfile({ endpoints: [{ ...ENDPOINT, auth: 'key' }], hosts: ['a.test'] });
    expect(profile.policy).toEqual({ endpoints: [{ ...ENDPOINT, auth: 'key' }], keys: ['endpoints'] });
    expect(remarks(profile, 'fr')).toHaveLength(2);
  });

  it('has its list of keys written anew, whatever it says itself', () => {
    expect(checkProfile({ maxInputChars: 9, keys: ['inventé'] }).policy).toEqual({
      maxInputChars: 9,
      keys: ['maxInputChars'],
    });
  });
});
