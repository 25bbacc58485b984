// Guards TRUST check 13: what a help desk is sent holds no secret, wherever somebody put one, and nothing of the agent.
import { beforeAll, describe, expect, it } from 'vitest';
import { reportText } from '../../../components/settings/report.ts';
import { addressText, valueText } from '../../../components/settings/shown-value.ts';
import { createSettings } from '../../../lib/policy/index.ts';
import { speak } from '../locale.ts';
import { ENDPOINT, fakeEdges, fakeManaged, fakeStore, settle } from '../policy/fakes.ts';

const KEY = 'sk-0123456789abcdefghij';

beforeAll(() => speak('fr'));

/** The report of a device with this policy, where the agent chose nothing unless told. */
async function reportOf(policy: object, choices: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const managed = fakeManaged();
  const store = fakeStore({ policy: { raw: null, missedStarts: 0 } });
  const settings = createSettings(fakeEdges({ managed, store }));
  managed.holds(policy);
  await settle();
  for (const [key, value] of Object.entries(choices)) await settings.choose(key as 'glossary', value);
  return reportText(await settings.diagnostic());
}

describe('the report for a help desk', () => {
  it('says each setting with its source, what was refused and why, and how each server stands', async () => {
    const report = await reportOf({ endpoints: [ENDPOINT], maxInputChars: '5000', keys: ['endpoints'] });
    expect(report).toMatch(/^# Renfort \S+, /);
    expect(report).toContain('- endpoints = mairie (Imposé par l’administration)');
    expect(report).toMatch(/- maxInputChars: Type incorrect.*"5000"/);
    expect(report).toMatch(/- mairie, https:\S+: /);
    expect(report).toMatch(/- tabs: Non accordée/);
  });

  it.each<[string, object]>([
    ['as its key', { endpoints: [{ ...ENDPOINT, auth: 'key', key: KEY }] }],
    ['in the path of a server', { endpoints: [{ ...ENDPOINT, url: `https://ia.test/${KEY}/v1` }] }],
    ['in the query of a server', { endpoints: [{ ...ENDPOINT, url: `https://ia.test/v1?key=${KEY}` }] }],
    ['as a user of a server', { endpoints: [{ ...ENDPOINT, url: `https://u:${KEY}@ia.test/v1` }] }],
    ['in a label', { endpoints: [{ ...ENDPOINT, label: `IA ${KEY}` }] }],
    ['in the label of a model', { endpoints: [{ ...ENDPOINT, models: [{ id: 'm', label: KEY }] }] }],
    ['in a header', { endpoints: [{ ...ENDPOINT, headers: { 'X-Api-Key': KEY } }] }],
    ['in the address of the support', { branding: { supportUrl: `https://aide.test/?jeton=${KEY}` } }],
    [
      'in the address of the charter',
      { charter: { version: '1', title: 'C', url: `https://a.test/${KEY}` } },
    ],
    ['in an action', { actionsCustom: [{ id: 'a', label: KEY, instruction: KEY, kind: 'edit' }] }],
  ])('holds no key that stands %s', async (_, policy) => {
    expect(await reportOf(policy)).not.toContain(KEY);
  });

  it('tells a list of sites that limits nothing from one that allows none', async () => {
    expect(await reportOf({})).toContain('- sitesAllowed = pas de limite (');
    expect(await reportOf({ sitesAllowed: [] })).toContain('- sitesAllowed = aucun (');
  });

  it('counts the words that the agent collected, and does not say them', async () => {
    const report = await reportOf({}, { glossary: [{ term: 'Camille Martin', keep: true }] });
    expect(report).toContain('- glossary = 1 (');
    expect(report).not.toContain('Camille');
  });

  it('stays of a length one reads, whatever was pushed', async () => {
    const logo = `data:image/png;base64,${'A'.repeat(60_000)}`;
    const charter = { version: '1', title: 'Charte', text: 'Relisez. '.repeat(5_000) };
    const glossary = Array.from({ length: 4_000 }, (_, at) => ({ term: `mot ${at}`, keep: true }));
    const report = await reportOf({ branding: { name: 'Plume', logo }, charter, glossary });
    expect(report.length).toBeLessThan(8_000);
    expect(report).toContain('"name":"Plume","logo":"image/png (60');
    expect(report).toContain('… (4000)');
  });
});

it('shows an ordinary address and an ordinary value as they are', () => {
  expect(addressText('https://llm.intranet.example/passerelle/v1')).toBe(
    'https://llm.intranet.example/passerelle/v1',
  );
  expect(addressText('mailto:aide@mairie.test')).toBe('mailto:aide@mairie.test');
  expect(valueText(['https://paie.test/*', '*://*.rh.test/*'])).toBe('https://paie.test/*, *://*.rh.test/*');
  expect(valueText({ chat: true })).toBe('{"chat":true}');
});
