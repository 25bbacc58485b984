import { describe, expect, it } from 'vitest';
import { checkProfile } from '../../../scripts/profile.ts';
import { ENDPOINT } from './fakes.ts';

describe('a profile for a build', () => {
  it('gives its values and the hosts they need', () => {
    const profile = checkProfile({
      endpoints: [ENDPOINT, { ...ENDPOINT, id: 'local', url: 'http://ia.intranet.test:8080/v1' }],
      allowHttpHosts: ['ia.intranet.test'],
      maxInputChars: 9000,
      hosts: ['tickets.intranet.test', '*.agents.test', 'https://courrier.test/app/*'],
      recommended: ['maxInputChars'],
      keys: ['endpoints'],
    });
    expect(profile.hosts).toEqual([
      'https://ia.mairie.test/*',
      'http://ia.intranet.test/*',
      '*://tickets.intranet.test/*',
      '*://*.agents.test/*',
      'https://courrier.test/app/*',
    ]);
    expect(profile.settings).toMatchObject({
      maxInputChars: 9000,
      endpoints: [{ id: 'mairie' }, { id: 'local' }],
    });
    expect(Object.keys(profile.settings).sort()).toEqual(['allowHttpHosts', 'endpoints', 'maxInputChars']);
  });

  it('may say that an endpoint needs a key, which the agent then enters', () => {
    expect(() => checkProfile({ endpoints: [{ ...ENDPOINT, auth: 'key' }] })).not.toThrow();
  });

  it.each([
    [
      { endpoints: [ENDPOINT, { ...ENDPOINT, id: 'b', auth: 'key', key: 'sk-0123456789abcdef' }] },
      'endpoints[1].key',
    ],
    [{ endpoints: [{ ...ENDPOINT, key: '' }] }, 'endpoints[0].key'],
    [{ endpoints: [{ ...ENDPOINT, headers: { 'X-Api-Key': 'abc' } }] }, 'endpoints[0].headers.X-Api-Key'],
    [{ endpoints: [{ ...ENDPOINT, url: 'http://ia.test' }] }, 'endpoints[0].url'],
    [{ maxInputChars: '9' }, 'maxInputChars'],
    [{ maxInputChar: 9 }, 'maxInputChar'],
    [{ masking: 'always' }, 'masking'],
    [{ hosts: ['<all_urls>'] }, 'hosts[0]'],
    [{ hosts: ['a.test', '*://*/*'] }, 'hosts[1]'],
    [{ hosts: ['*'] }, 'hosts[0]'],
    [{ hosts: 'a.test' }, 'hosts'],
    [[], 'one JSON object'],
  ])('%j is refused, and the place is named', (content, place) => {
    expect(() => checkProfile(content)).toThrow(place);
    try {
      checkProfile(content);
    } catch (error) {
      expect(String(error)).not.toContain('sk-0123456789abcdef');
    }
  });
});
