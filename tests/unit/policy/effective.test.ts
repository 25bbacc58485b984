import { describe, expect, it } from 'vitest';
import { resolve } from '../../../lib/policy/effective.ts';
import { servedBy } from '../../../lib/policy/endpoint.ts';
import { siteAllowed } from '../../../lib/policy/sites.ts';
import { ENDPOINT } from './fakes.ts';

const OWN = { ...ENDPOINT, id: 'own', label: 'Le mien', url: 'https://own.test' };

function effective(
  raw: Record<string, unknown> | null,
  choices: Record<string, unknown> = {},
  builtIn: Record<string, unknown> = {},
) {
  return resolve({ raw, choices: new Map(Object.entries(choices)), builtIn });
}
const origin = (result: ReturnType<typeof effective>, key: string) => result.origins.get(key as never);

describe('the order of sources', () => {
  it('is: enforced, the agent’s choice, recommended, default', () => {
    const chosen = { actionsDisabled: ['correct'] };
    const sent = { actionsDisabled: ['translate'] };
    const enforced = effective(sent, chosen);
    expect(enforced.settings.actionsDisabled).toEqual(['translate']);
    expect(origin(enforced, 'actionsDisabled')).toEqual({ source: 'policy', locked: true });

    const agent = effective({ ...sent, recommended: ['actionsDisabled'] }, chosen);
    expect(agent.settings.actionsDisabled).toEqual(['correct']);
    expect(origin(agent, 'actionsDisabled')).toEqual({ source: 'agent', locked: false });

    const recommended = effective({ ...sent, recommended: ['actionsDisabled'] });
    expect(recommended.settings.actionsDisabled).toEqual(['translate']);
    expect(origin(recommended, 'actionsDisabled')).toEqual({ source: 'recommended', locked: false });

    const builtIn = effective(null, {}, sent);
    expect(builtIn.settings.actionsDisabled).toEqual(['translate']);
    expect(origin(builtIn, 'actionsDisabled')).toEqual({ source: 'default', locked: false });

    expect(effective(null).settings.actionsDisabled).toEqual([]);
  });

  it('lets a recommended security key be changed, and never one that fails closed', () => {
    const chosen = { maxInputChars: 99 };
    expect(
      effective({ maxInputChars: 10, recommended: ['maxInputChars'] }, chosen).settings.maxInputChars,
    ).toBe(99);
    const broken = effective({ maxInputChars: 'dix', recommended: ['maxInputChars'] }, chosen);
    expect(broken.settings.maxInputChars).toBe(0);
    expect(broken.settings.refusal).toBe('policy-unreadable');
    expect(origin(broken, 'maxInputChars')).toEqual({ source: 'policy', locked: true });
  });

  it('keeps from the agent what only an administration decides', () => {
    const result = effective(null, {
      maxInputChars: 99_999_999,
      allowHttpHosts: ['x.test'],
      branding: { name: 'X' },
    });
    expect(result.settings.maxInputChars).toBe(400_000);
    expect(result.settings.allowHttpHosts).toEqual([]);
    expect(result.settings.branding.name).toBe('Renfort');
    expect([...result.choosable].sort()).toEqual([
      'actionModels',
      'actionsCustom',
      'actionsDisabled',
      'defaultLanguage',
      'defaultModel',
      'endpoints',
      'glossary',
      'historyDays',
      'languages',
      'sitesBlocked',
      'writeMode',
    ]);
  });

  it('falls back when a wrong value is no matter of security', () => {
    const result = effective({ actionsDisabled: 3 }, { actionsDisabled: ['correct'] });
    expect(result.settings.actionsDisabled).toEqual(['correct']);
    expect(origin(result, 'actionsDisabled')).toEqual({ source: 'agent', locked: false });
  });
});

describe('endpoints', () => {
  it('of the agent serve before the built-in ones', () => {
    const { settings, ownEndpoints } = effective(null, { endpoints: [OWN] }, { endpoints: [ENDPOINT] });
    expect(settings.endpoints.map(({ id }) => id)).toEqual(['own', 'mairie']);
    expect([...ownEndpoints]).toEqual(['own']);
    expect(servedBy(settings)?.endpoint.id).toBe('own');
  });

  it('enforced leave none of the agent’s, unless policy allows them', () => {
    const closed = effective({ endpoints: [ENDPOINT] }, { endpoints: [OWN] });
    expect(closed.settings.endpoints.map(({ id }) => id)).toEqual(['mairie']);
    expect(closed.settings.allowUserEndpoints).toBe(false);
    expect(origin(closed, 'allowUserEndpoints')).toEqual({ source: 'policy', locked: true });
    expect(closed.choosable.has('endpoints')).toBe(false);

    const open = effective({ endpoints: [ENDPOINT], allowUserEndpoints: true }, { endpoints: [OWN] });
    expect(open.settings.endpoints.map(({ id }) => id)).toEqual(['mairie', 'own']);
    expect(open.choosable.has('endpoints')).toBe(true);
  });

  it('unreadable leave none, the agent’s own included', () => {
    for (const raw of [{ endpoints: 'x' }, { keys: ['endpoints'] }, { endpoints: [{}] }]) {
      const result = effective(raw, { endpoints: [OWN] }, { endpoints: [ENDPOINT] });
      expect(result.settings.endpoints).toEqual([]);
      expect(result.settings.allowUserEndpoints).toBe(false);
      expect(result.endpointsClosed).toBe(true);
    }
  });

  it('of the agent cannot take the name of an enforced one', () => {
    const thief = { ...ENDPOINT, url: 'https://evil.test' };
    const { settings, ownEndpoints } = effective(
      { endpoints: [ENDPOINT], allowUserEndpoints: true },
      { endpoints: [thief] },
    );
    expect(settings.endpoints).toEqual([ENDPOINT]);
    expect(ownEndpoints.size).toBe(0);
  });
});

describe('the default model', () => {
  it('is found although its id holds a slash', () => {
    const { settings } = effective({ endpoints: [ENDPOINT], defaultModel: 'mairie/org/petit' });
    expect(servedBy(settings)?.model.id).toBe('org/petit');
  });

  it('that no endpoint lists is reported, and the first one serves', () => {
    const { settings, issues } = effective({ endpoints: [ENDPOINT], defaultModel: 'mairie/absent' });
    expect(issues).toMatchObject([{ path: 'defaultModel', expected: 'listed_model' }]);
    expect(servedBy(settings)?.model.id).toBe('org/petit');
  });

  it('of an action or a profile that no endpoint lists is reported', () => {
    const { settings, issues } = effective({
      endpoints: [ENDPOINT],
      actionModels: { translate: 'mairie/grand', correct: 'mairie/absent' },
      profiles: [{ sites: ['https://rh.test/*'], model: 'autre/grand' }],
    });
    expect(settings.actionModels).toEqual({ translate: 'mairie/grand' });
    expect(issues).toMatchObject([
      { path: 'actionModels.correct', expected: 'listed_model' },
      { path: 'profiles[0].model', expected: 'listed_model' },
    ]);
  });
});

it('reports names of actions that nothing has, wherever they stand: they would silently do nothing', () => {
  const { issues } = effective({
    actionsCustom: [{ id: 'note', label: 'Note', instruction: 'Rédigez.', kind: 'answer' }],
    actionsDisabled: ['translate', 'traduire'],
    mention: { enabled: true, actions: ['note', 'chat', 'resumer'] },
    profiles: [{ sites: ['https://rh.test/*'], actions: ['note', 'corriger'] }],
  });
  expect(issues.map(({ path, expected }) => [path, expected])).toEqual(
    ['actionsDisabled[1]', 'mention.actions[2]', 'profiles[0].actions[1]'].map((path) => [
      path,
      'known_action',
    ]),
  );
});

describe('keys that this version cannot keep yet', () => {
  it.each([['ask'], ['always'], ['allways'], [3], [null]])('masking %s refuses every request', (masking) => {
    const result = effective({ masking });
    expect(result.settings.refusal).toBe('masking-unavailable');
    expect(result.issues).toContainEqual({
      path: 'masking',
      problem: 'not-yet-in-effect',
      failsClosed: 'requests_refused',
    });
  });

  it('masking that the browser dropped refuses too; masking off does not', () => {
    expect(effective({ keys: ['masking'] }).settings.refusal).toBe('masking-unavailable');
    expect(effective({ masking: 'off' }).settings.refusal).toBeNull();
  });

  it('the administration’s terms that cannot be read refuse every request, readable ones none', () => {
    expect(effective({ maskingTerms: 'Sentinelle' }).settings.refusal).toBe('masking-unavailable');
    expect(effective({ maskingTerms: ['Sentinelle'] }).settings.refusal).toBeNull();
  });

  it('comfort keys change nothing', () => {
    const { settings } = effective({
      journal: {},
      maskingDetectors: [],
      features: { pageTranslation: false },
    });
    expect(settings).toEqual(effective(null).settings);
  });
});

describe('where Renfort may act', () => {
  const allows = (raw: Record<string, unknown>, url: string) => siteAllowed(url, effective(raw).settings);

  it('is limited by sitesAllowed, wherever else it is unreadable', () => {
    const raw = { sitesAllowed: ['https://*.agents.test/*', 'faux'] };
    expect(allows(raw, 'https://mail.agents.test/')).toBe(true);
    expect(allows(raw, 'https://autre.test/')).toBe(false);
    for (const closed of [{ sitesAllowed: 'x' }, { sitesAllowed: [] }, { keys: ['sitesAllowed'] }]) {
      expect(allows(closed, 'https://mail.agents.test/')).toBe(false);
    }
  });

  it('includes the sites of a profile, unless it is a bad one', () => {
    const protects = { sites: ['https://rh.test/*'], protectedSelectors: ['.nir'] };
    const bad = { sites: ['https://paie.test/*'], protectedSelectors: '.nir' };
    const raw = { profiles: [protects, bad] };
    expect(allows(raw, 'https://rh.test/')).toBe(true);
    expect(allows(raw, 'https://paie.test/')).toBe(false);
    expect(allows(raw, 'https://mail.test/')).toBe(true);
    expect(allows({ profiles: 'x' }, 'https://mail.test/')).toBe(false);
    expect(allows({ keys: ['profiles'] }, 'https://mail.test/')).toBe(false);
  });
});

describe('the charter', () => {
  const CHARTER = { version: '2', title: 'Charte', text: 'Relisez.' };
  const needed = (charter: unknown, accepted?: string) =>
    resolve({
      raw: { charter },
      choices: new Map(),
      builtIn: {},
      answer: accepted === undefined ? undefined : { version: accepted, accepted: true, at: 1 },
    }).settings.charterNeeded;

  it('is needed until this very version was accepted, when it is required', () => {
    expect(effective(null).settings).toMatchObject({ charter: null, charterNeeded: false });
    expect(needed(CHARTER)).toBe(true);
    expect(needed(CHARTER, '1')).toBe(true);
    expect(needed(CHARTER, '2')).toBe(false);
    expect(needed({ ...CHARTER, required: false })).toBe(false);
    expect(needed('x')).toBe(true);
  });
});

describe('how long conversations are kept', () => {
  const days = (raw: Record<string, unknown>, choices = {}) => effective(raw, choices).settings.historyDays;

  it('is what policy says, else the agent, and not at all where history is off', () => {
    expect(days({})).toBe(30);
    expect(days({}, { historyDays: 7 })).toBe(7);
    expect(days({ historyDays: 90 }, { historyDays: 7 })).toBe(90);
    expect(days({ historyDays: 366 }, { historyDays: 7 })).toBe(0);
    expect(days({ features: { history: false } }, { historyDays: 7 })).toBe(0);
  });
});

describe('how proposals are written', () => {
  it('is the agent’s to choose, unless it is enforced', () => {
    const choice = { writeMode: 'direct' };
    expect(effective(null, choice).settings.writeMode).toBe('direct');
    expect(effective({ writeMode: 'insert-after' }, choice).settings.writeMode).toBe('insert-after');
    const recommended = { writeMode: 'insert-after', recommended: ['writeMode'] };
    expect(effective(recommended).settings.writeMode).toBe('insert-after');
    expect(effective(recommended, choice).settings.writeMode).toBe('direct');
    expect(effective({ writeMode: 'magic' }).settings.writeMode).toBe('preview');
  });

  it('is never direct where policy forbids that', () => {
    const forbids = { features: { insertDirect: false } };
    expect(effective(forbids, { writeMode: 'direct' }).settings.writeMode).toBe('preview');
    expect(effective({ ...forbids, writeMode: 'direct' }).settings.writeMode).toBe('preview');
    expect(effective({ features: { insertDirect: 'no' } }).settings.features.insertDirect).toBe(true);
  });
});

it('knows whether a mention of AI use was enforced', () => {
  expect(effective(null).settings.mention).toEqual({ enforced: false });
  const mention = { enabled: true, text: 'Rédigé avec une IA.', actions: ['rephrase'] };
  expect(effective({ mention }).settings.mention).toEqual({ ...mention, enforced: true });
  expect(effective({ mention, recommended: ['mention'] }).settings.mention.enforced).toBe(false);
});
