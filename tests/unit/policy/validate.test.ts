import { describe, expect, it } from 'vitest';
import { DEFINITIONS, SETTING_KEYS } from '../../../lib/policy/schema.ts';
import { checkPolicy } from '../../../lib/policy/validate.ts';
import { ENDPOINT } from './fakes.ts';

const check = (raw: Record<string, unknown>) => checkPolicy(raw, (own) => own ?? []);
const paths = (raw: Record<string, unknown>) => check(raw).issues.map(({ path }) => path);

const ACTION = {
  id: 'note-de-presentation',
  label: 'Note de présentation',
  instruction: 'Rédigez une note de présentation d’une page.',
  kind: 'answer',
  sites: ['https://notes.test/*'],
  mention: 'required',
  owner: 'Secrétariat général',
  reviewedOn: '2026-02-28',
};
const PROFILE = {
  sites: ['https://*.RH.test/*'],
  actions: ['correct', 'note-de-presentation'],
  model: 'mairie/grand',
  instruction: 'Les agents sont désignés par leur fonction.',
  glossary: [{ term: 'SFT', keep: true }],
  sensitivity: 'personnel',
  protectedSelectors: ['#nir', 'input[name="iban"]'],
};

/** For each key: a right value and what it becomes, a value of a wrong type, and what a wrong one leaves. */
const CASES: Record<string, { right: unknown; becomes?: unknown; wrong: unknown; closed?: unknown }> = {
  endpoints: {
    right: [ENDPOINT],
    becomes: [ENDPOINT],
    wrong: 'https://ia.mairie.test',
    closed: [],
  },
  allowUserEndpoints: { right: true, wrong: 'true', closed: false },
  allowHttpHosts: { right: ['IA.Intranet.test'], becomes: ['ia.intranet.test'], wrong: 'x', closed: [] },
  defaultModel: { right: 'mairie/org/petit', wrong: 42 },
  actionModels: { right: { translate: 'mairie/grand', chat: 'mairie/org/petit' }, wrong: 'mairie/grand' },
  actionsDisabled: { right: ['translate'], wrong: 'translate' },
  actionsCustom: { right: [ACTION], wrong: ACTION },
  profiles: {
    right: [PROFILE],
    becomes: [{ ...PROFILE, sites: ['https://*.rh.test/*'] }],
    wrong: PROFILE,
    closed: [{ sites: ['<all_urls>'], refused: true }],
  },
  sitesAllowed: { right: ['*://*.Agents.test/*'], becomes: ['*://*.agents.test/*'], wrong: true, closed: [] },
  sitesBlocked: {
    right: ['*://*.Paie.test/*'],
    becomes: ['*://*.paie.test/*'],
    wrong: {},
    closed: ['<all_urls>'],
  },
  languages: { right: ['FR', 'pt-br'], becomes: ['fr', 'pt-BR'], wrong: 'fr' },
  defaultLanguage: { right: 'de', wrong: 4 },
  glossary: {
    right: [
      { term: 'usager', translation: 'user', language: 'en' },
      { term: 'Cerfa', keep: true },
    ],
    wrong: { usager: 'user' },
  },
  maxInputChars: { right: 5000, wrong: '5000', closed: 0 },
  features: { right: { chat: false }, wrong: 'chat' },
  writeMode: { right: 'direct', wrong: true },
  mention: { right: { enabled: true, text: 'Fait avec une IA.', actions: ['reply'] }, wrong: 'oui' },
  charter: {
    right: { version: '3', title: 'Charte', text: 'Relisez toujours.', required: false },
    wrong: 'Relisez toujours.',
    closed: { required: true },
  },
  historyDays: { right: 0, wrong: '30', closed: 0 },
  branding: { right: { name: 'Plume', colour: '#114488' }, wrong: 'Plume' },
  firefoxConsent: { right: true, wrong: 'oui' },
};

describe('each key of the policy', () => {
  it('has a case here', () => {
    expect(Object.keys(CASES).sort()).toEqual([...SETTING_KEYS].sort());
  });

  for (const [key, { right, becomes = right, wrong, closed }] of Object.entries(CASES)) {
    it(`${key}: a right value is in force and nothing is reported`, () => {
      const checked = check({ [key]: right });
      expect(checked.values).toEqual({ [key]: becomes });
      expect(checked.issues).toEqual([]);
    });

    it(`${key}: a value of a wrong type is reported, and the rest of the policy applies`, () => {
      const other = key === 'actionsDisabled' ? 'maxInputChars' : 'actionsDisabled';
      const good = other === 'actionsDisabled' ? ['correct'] : 900;
      const checked = check({ [key]: wrong, [other]: good });
      expect(checked.issues).toMatchObject([{ path: key, problem: 'wrong-type' }]);
      expect(checked.issues[0]?.expected).toBeTruthy();
      expect(checked.values).toMatchObject({ [other]: good });
    });

    it(`${key}: ${closed === undefined ? 'a wrong value leaves the next source in force' : 'a wrong value closes'}`, () => {
      for (const bad of [wrong, null, Number.NaN]) {
        const checked = check({ [key]: bad });
        if (closed === undefined) expect(checked.values).toEqual({});
        else {
          expect(checked.values).toEqual({ [key]: closed });
          expect([...checked.closed]).toEqual([key]);
          expect(checked.issues.at(-1)?.failsClosed).toBeTruthy();
        }
      }
    });

    it(`${key}: sent and dropped by the browser is reported${closed === undefined ? '' : ', and closes'}`, () => {
      const checked = check({ keys: [key] });
      expect(checked.issues).toMatchObject([{ path: key, problem: 'dropped-by-browser' }]);
      expect(checked.values).toEqual(closed === undefined ? {} : { [key]: closed });
    });
  }

  it('closes exactly the keys that the specification marks S', () => {
    const security = SETTING_KEYS.filter((key) => 'closed' in DEFINITIONS[key]);
    expect(security).toEqual([
      'endpoints',
      'allowUserEndpoints',
      'allowHttpHosts',
      'profiles',
      'sitesAllowed',
      'sitesBlocked',
      'maxInputChars',
      'charter',
      'historyDays',
    ]);
  });
});

describe('a bad profile', () => {
  const profiles = (...list: unknown[]) => check({ profiles: list });

  it('closes its own sites, and the others work', () => {
    const checked = profiles(PROFILE, { sites: ['https://paie.test/*'], sensitivity: 'secret' });
    expect(checked.values.profiles?.[0]?.protectedSelectors).toHaveLength(2);
    expect(checked.values.profiles?.[1]).toEqual({ sites: ['https://paie.test/*'], refused: true });
    expect(checked.issues).toMatchObject([
      { path: 'profiles[1].sensitivity', expected: 'sensitivity', failsClosed: 'profile_sites_blocked' },
    ]);
  });

  it.each([
    ['sites that are no list', { sites: 'https://paie.test/*' }],
    ['no sites', { actions: ['correct'] }],
    ['a pattern that is none', { sites: ['https://paie.test/*', 'paie.test'] }],
    ['nothing at all', null],
  ])('with %s closes all sites', (_, bad) => {
    const checked = profiles(PROFILE, bad);
    expect(checked.values.profiles?.[1]).toEqual({ sites: ['<all_urls>'], refused: true });
    expect(checked.issues.at(-1)?.failsClosed).toBe('all_sites_blocked');
  });

  it.each(['', '#a{', 'input[name=', 'a:not(.b', 'a, ', '<b>', '@media', '"a', 'p::before'])(
    'has "%s" for a selector',
    (selector) => {
      const checked = profiles({ sites: ['https://paie.test/*'], protectedSelectors: ['#nir', selector] });
      expect(checked.issues).toMatchObject([{ expected: 'selector' }]);
      expect(checked.values.profiles?.[0]?.refused).toBe(true);
    },
  );

  it('is not one whose selectors are unusual', () => {
    const protectedSelectors = [
      'td:nth-child(2) > b',
      '[data-x="]("]',
      '[data-x="::"]',
      'a:is(.b, .c)',
      '.\\(x',
    ];
    expect(profiles({ sites: ['https://paie.test/*'], protectedSelectors }).issues).toEqual([]);
  });
});

describe('the administration’s own actions', () => {
  const custom = (...list: unknown[]) => check({ actionsCustom: list });

  it.each([
    ['id', { ...ACTION, id: 'rephrase' }, 'own_id'],
    ['id', { ...ACTION, id: 'chat' }, 'own_id'],
    ['id', { ...ACTION, id: 'a b' }, 'id'],
    ['kind', { ...ACTION, kind: 'tool' }, 'action_kind'],
    ['sites[0]', { ...ACTION, sites: ['notes.test'] }, 'match_pattern'],
    ['mention', { ...ACTION, mention: 'oui' }, 'action_mention'],
    ['reviewedOn', { ...ACTION, reviewedOn: '2026-02-31' }, 'date'],
    ['instruction', { ...ACTION, instruction: ' ' }, 'text'],
  ])('a bad %s is reported and the others work', (field, bad, expected) => {
    const good = { ...ACTION, id: 'autre' };
    const checked = custom(bad, good);
    expect(checked.values.actionsCustom).toEqual([good]);
    expect(checked.issues).toMatchObject([{ path: `actionsCustom[0].${field}`, expected }]);
  });

  it('cannot have the same id twice', () => {
    const checked = custom(ACTION, ACTION);
    expect(checked.values.actionsCustom).toEqual([ACTION]);
    expect(checked.issues).toMatchObject([{ path: 'actionsCustom[1].id', expected: 'unique' }]);
  });
});

describe('a charter', () => {
  const charter = (value: unknown) => check({ charter: value });
  const whole = { version: '3', title: 'Charte', url: 'https://intranet.test/charte' };

  it('is required unless it says otherwise', () => {
    expect(charter(whole)).toMatchObject({ values: { charter: { ...whole, required: true } }, issues: [] });
    expect(charter({ ...whole, required: false }).values.charter?.required).toBe(false);
  });

  it.each([
    ['version', { title: 'Charte', text: 'x', required: false }],
    ['title', { version: '3', text: 'x', title: 3, required: false }],
    ['text', { version: '3', title: 'Charte', required: false }],
    ['url', { ...whole, url: 'javascript:alert(1)', required: false }],
    ['required', { ...whole, required: 'non' }],
  ])('without a readable %s is required, with what can be shown', (field, value) => {
    const checked = charter(value);
    expect(checked.values.charter).toMatchObject({ required: true });
    expect(checked.issues.map(({ path }) => path)).toContain(`charter.${field}`);
    expect(checked.issues.at(-1)?.failsClosed).toBe('charter_required');
  });
});

describe('values by name', () => {
  it('are checked name by name', () => {
    const checked = check({ actionModels: { translate: 'mairie/grand', correct: 'grand', 'a b': 'a/b' } });
    expect(checked.values.actionModels).toEqual({ translate: 'mairie/grand' });
    expect(checked.issues.map(({ path, expected }) => [path, expected])).toEqual([
      ['actionModels.correct', 'endpoint_model'],
      ['actionModels.a b', 'id'],
    ]);
  });
});

describe('a bad item of a list', () => {
  it('is dropped and reported while the others hold', () => {
    const checked = check({ sitesBlocked: ['*://*.paie.test/*', 'paie.test', 7, 'https://rh.test/*'] });
    expect(checked.values.sitesBlocked).toEqual(['*://*.paie.test/*', 'https://rh.test/*']);
    expect(checked.issues).toEqual([
      { path: 'sitesBlocked[1]', problem: 'wrong-value', expected: 'match_pattern', found: '"paie.test"' },
      { path: 'sitesBlocked[2]', problem: 'wrong-type', expected: 'match_pattern', found: '7' },
    ]);
    expect(checked.closed.size).toBe(0);
  });

  it('closes the list when no item of it can be read', () => {
    expect(check({ sitesBlocked: ['paie.test'] }).values.sitesBlocked).toEqual(['<all_urls>']);
    expect(check({ sitesBlocked: [] }).values.sitesBlocked).toEqual([]);
  });

  it('names the place inside an endpoint', () => {
    const bad = { ...ENDPOINT, id: 'b', models: [{ id: 3 }], maxConcurrency: 'deux' };
    const checked = check({ endpoints: [ENDPOINT, bad] });
    expect(checked.values.endpoints).toEqual([ENDPOINT]);
    expect(checked.issues.map(({ path }) => path).sort()).toEqual([
      'endpoints[1].maxConcurrency',
      'endpoints[1].models[0].id',
    ]);
  });

  it('of an endpoint with a name used twice loses the second one', () => {
    const checked = check({ endpoints: [ENDPOINT, { ...ENDPOINT, url: 'https://autre.test' }] });
    expect(checked.values.endpoints).toEqual([ENDPOINT]);
    expect(checked.issues).toMatchObject([{ path: 'endpoints[1].id', expected: 'unique' }]);
  });
});

describe('the address of an endpoint', () => {
  const withUrl = (url: string, hosts?: string[]) =>
    check({ endpoints: [{ ...ENDPOINT, url }], ...(hosts && { allowHttpHosts: hosts }) });

  it.each([
    'https://ia.mairie.test',
    'https://ia.mairie.test/v1',
    'https://ia.mairie.test:8443/proxy/v1/',
    'http://127.0.0.1:9999',
    'http://localhost:11434/v1',
    'http://[::1]:8080',
  ])('%s is accepted', (url) => {
    expect(withUrl(url).issues).toEqual([]);
  });

  it.each([
    ['http://ia.mairie.test', 'https'],
    ['http://127.0.0.1.evil.test', 'https'],
    ['http://localhost.evil.test', 'https'],
    ['https://agent:secret@ia.mairie.test', 'no_user_info'],
    ['ftp://ia.mairie.test', 'url'],
    ['javascript:alert(1)', 'url'],
    ['https://ia.mairie.test/?key=sk-1234567890abcdef', 'url'],
    ['ia.mairie.test', 'url'],
  ])('%s is refused: expected %s', (url, expected) => {
    const checked = withUrl(url);
    expect(checked.values.endpoints).toEqual([]);
    expect(checked.issues).toMatchObject([{ path: 'endpoints[0].url', expected }]);
    expect(JSON.stringify(checked.issues)).not.toMatch(/secret|sk-1234/);
  });

  it('may be http for a listed host, whatever the case and the order of keys', () => {
    expect(withUrl('http://IA.mairie.test:8000/v1', ['ia.MAIRIE.test']).issues).toEqual([]);
    expect(withUrl('http://autre.mairie.test', ['ia.mairie.test']).values.endpoints).toEqual([]);
  });

  it('may be http for no host when the list of hosts cannot be read', () => {
    const checked = check({
      endpoints: [{ ...ENDPOINT, url: 'http://a.test' }, ENDPOINT],
      allowHttpHosts: 'a.test',
    });
    expect(checked.values.endpoints).toEqual([ENDPOINT]);
  });

  it.each(['http://x', 'a.test/chemin', 'a.test:80', 'a b', '', '*.a.test', 'u@a.test'])(
    '"%s" is no host',
    (host) => {
      expect(check({ allowHttpHosts: ['b.test', host] }).values.allowHttpHosts).toEqual(['b.test']);
    },
  );
});

describe('names', () => {
  it('that nobody knows are reported at each depth', () => {
    expect(
      paths({
        maxInputChar: 5,
        endpoints: [{ ...ENDPOINT, colour: 'red', models: [{ id: 'a', size: 3 }] }],
        branding: { nom: 'x', name: 'Plume' },
      }).sort(),
    ).toEqual(['branding.nom', 'endpoints[0].colour', 'endpoints[0].models[0].size', 'maxInputChar']);
  });

  it('of a later version are checked, and shown as not yet in effect', () => {
    const raw = {
      markingsRefused: ['Secret', 4],
      journal: { days: 30 },
      features: { pageTranslation: true },
    };
    expect(check(raw).issues).toEqual([
      { path: 'features.pageTranslation', problem: 'not-yet-in-effect' },
      { path: 'markingsRefused[1]', problem: 'wrong-type', expected: 'text', found: '4' },
      { path: 'markingsRefused', problem: 'not-yet-in-effect' },
      { path: 'journal', problem: 'not-yet-in-effect' },
    ]);
    expect(check(raw).future).toEqual({ markingsRefused: ['Secret'], journal: { days: 30 } });
  });

  it('in `recommended` must be known', () => {
    const checked = check({ recommended: ['branding', 'brandings', 3] });
    expect(checked.recommended.has('branding')).toBe(true);
    expect(checked.issues.map(({ path }) => path).sort()).toEqual([
      'recommended.brandings',
      'recommended[2]',
    ]);
  });

  it('leave everything enforced when `recommended` cannot be read', () => {
    const checked = check({ recommended: 'maxInputChars', maxInputChars: 10 });
    expect(checked.recommended.size).toBe(0);
    expect(checked.issues).toMatchObject([{ path: 'recommended' }]);
  });

  it('missing in `keys` are noticed', () => {
    expect(check({ maxInputChars: 10 }).withoutKeys).toBe(true);
    expect(check({ maxInputChars: 10, keys: ['maxInputChars', 'keys'] }).withoutKeys).toBe(false);
    expect(check({ keys: 'maxInputChars' }).withoutKeys).toBe(true);
  });

  it('of the object prototype are only names', () => {
    const hostile = JSON.parse(
      '{"__proto__": {"maxInputChars": 5}, "constructor": {"prototype": {"x": 1}}, "toString": 1, "hasOwnProperty": 2,' +
        '"branding": {"__proto__": {"name": "x"}, "constructor": 1, "name": "Plume"},' +
        '"keys": ["__proto__", "constructor", "valueOf"], "recommended": ["__proto__", "toString"],' +
        '"endpoints": [{"__proto__": {"id": "x"}, "headers": {"__proto__": "x", "X-Site": "a"}}]}',
    );
    const checked = check(hostile);
    expect(checked.values).toEqual({ branding: { name: 'Plume' }, endpoints: [] });
    expect(Object.getPrototypeOf(checked.values)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(checked.issues.map(({ path }) => path)).toContain('constructor');
  });
});

describe('huge and odd values', () => {
  it('are reported in a few characters, quickly', () => {
    const huge = 'x'.repeat(5_000_000);
    const started = performance.now();
    const checked = check({
      defaultModel: huge,
      branding: { logo: `data:image/png;base64,${huge}`, name: huge },
      sitesBlocked: Array.from({ length: 200_000 }, () => 'x'),
      endpoints: [{ ...ENDPOINT, label: huge, headers: { 'X-A': huge } }],
      [huge]: huge,
      maxInputChars: 1e308,
      keys: Array.from({ length: 100_000 }, (_, index) => `k${index}`),
    });
    expect(JSON.stringify(checked.issues).length).toBeLessThan(5000);
    expect(checked.values.sitesBlocked).toEqual(['<all_urls>']);
    expect(checked.values.maxInputChars).toBe(0);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('never throw', () => {
    const deep: unknown[] = [];
    let inner = deep;
    for (let depth = 0; depth < 5000; depth += 1) {
      const next: unknown[] = [];
      inner.push(next);
      inner = next;
    }
    for (const value of [null, [], [[]], {}, deep, -0, '', '\ud800', [null], [undefined], Symbol.iterator]) {
      const raw = Object.fromEntries(
        [...SETTING_KEYS, 'keys', 'recommended', 'masking'].map((key) => [key, value]),
      );
      expect(() => check(raw)).not.toThrow();
    }
  });
});
