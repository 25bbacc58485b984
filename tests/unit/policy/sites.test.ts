import { describe, expect, it } from 'vitest';
import { normalisePattern, siteAllowed } from '../../../lib/policy/sites.ts';

const open = { sitesAllowed: null, profiles: [] };
const blocked = (patterns: string[], url: string) => {
  const sitesBlocked = patterns.map((pattern) => normalisePattern(pattern) ?? expect.fail(pattern));
  return !siteAllowed(url, { ...open, sitesBlocked });
};

describe('a blocked site', () => {
  it.each([
    ['*://paie.test/*', 'https://paie.test/'],
    ['*://paie.test/*', 'http://paie.test:8080/a?b#c'],
    ['*://*.paie.test/*', 'https://paie.test/'],
    ['*://*.paie.test/*', 'https://a.b.paie.test/x'],
    ['https://paie.test/*/fiche*', 'https://paie.test/a/b/fiche/2'],
    ['*://*/dossier été/*', 'https://a.test/dossier%20%C3%A9t%C3%A9/1'],
    ['https://paie.test/a', 'https://paie.test/a?b'],
    ['https://paie.test/admin/*', 'https://paie.test/%61d%6Din/x'],
    ['https://paie.test/caf%c3%a9', 'https://paie.test/caf%C3%A9'],
    ['https://paie.test/a%2fb', 'https://paie.test/a%2Fb'],
    ['https://paie.test/*', 'https://agent:secret@PAIE.test:8443/a'],
    ['*://*.PAIE.test/*', 'https://a.paie.test/x'],
    ['*://*.paie.test/*', 'https://a.paie.test./x'],
    ['*://*.paie.test/*', 'blob:https://a.paie.test/0-1'],
    ['https://*/dossier/*', 'https://x.test/dossier/1'],
    ['*://métiers.test/*', 'https://xn--mtiers-bva.test/'],
    ['<all_urls>', 'about:blank'],
    ['*://paie.test/*', 'not an address'],
  ])('%s holds %s', (pattern, url) => {
    expect(blocked([pattern], url)).toBe(true);
  });

  it.each([
    ['*://*.paie.test/*', 'https://paie.test.evil.test/'],
    ['*://*.paie.test/*', 'https://notpaie.test/'],
    ['https://paie.test/*', 'http://paie.test/'],
    ['*://paie.test/a/*', 'https://paie.test/b/'],
    ['*://paie.test/a/b', 'https://paie.test/a%2Fb'],
    ['*://paie.test/*', 'https://a.test/?u=https://paie.test/'],
    ['*://paie.test/*', 'https://paie.test@evil.test/'],
  ])('%s leaves %s', (pattern, url) => {
    expect(blocked([pattern], url)).toBe(false);
  });
});

describe('a pattern that would block nothing', () => {
  it.each([
    'paie.test',
    'https://paie.test',
    '*://paie.test:8080/*',
    '*://*paie.test/*',
    '*://paie.*/*',
    'https:///x',
    '*://paie.test/*?a=*',
    'ftp://paie.test/*',
    // Chromium reads the space as %20 where Node refuses it.
    '*://la%20paie.test/*',
    '*://la paie.test/*',
    'https://u:p@paie.test/*',
    `*://paie.test/${'*a'.repeat(50)}`,
    '',
  ])('%s is refused', (pattern) => {
    expect(normalisePattern(pattern)).toBeNull();
  });
});

describe('sites limited by a policy', () => {
  it('leave nothing else, and blocked wins', () => {
    const rules = {
      ...open,
      sitesBlocked: ['*://a.agents.test/*'],
      sitesAllowed: ['*://*.agents.test/*'],
    };
    expect(siteAllowed('https://b.agents.test/', rules)).toBe(true);
    expect(siteAllowed('https://a.agents.test/', rules)).toBe(false);
    expect(siteAllowed('https://autre.test/', rules)).toBe(false);
    expect(siteAllowed('unreadable', rules)).toBe(false);
  });
});
