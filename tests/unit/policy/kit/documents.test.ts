import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import fr from '../../../../assets/locales/fr.json' with { type: 'json' };
import { readCatalogue } from '../../../../lib/actions/catalogue.ts';
import { ACTIONS } from '../../../../lib/actions/index.ts';
import { resolve } from '../../../../lib/policy/effective.ts';
import { FUTURE_KEYS } from '../../../../lib/policy/future.ts';
import { checkProfile } from '../../../../lib/policy/kit/check.ts';
import { kitFiles } from '../../../../lib/policy/kit/index.ts';
import { referencePage } from '../../../../lib/policy/kit/reference.ts';
import { KIT_KEYS } from '../../../../lib/policy/kit/shapes.ts';
import { helpOf, labelOf, WORDS } from '../../../../lib/policy/kit/words.ts';
import { SETTING_KEYS } from '../../../../lib/policy/schema.ts';
import { documents, runKit } from '../../../../scripts/kit/kit.ts';
import { checkProfile as checkForBuild } from '../../../../scripts/profile.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const DEMO = JSON.parse(read('docs/demo-profile.json'));

describe('what the documents take from the schema', () => {
  it.each(Object.entries(documents()))('%s is as `npm run kit -- --reference` writes it', (path, content) => {
    expect(read(path)).toBe(content);
  });

  it.each([...KIT_KEYS, ...FUTURE_KEYS])('%s has its words in both languages, and an example', (key) => {
    for (const language of ['fr', 'en'] as const) {
      expect(labelOf(key, language)).not.toBe(key);
      expect(helpOf(key, language).length).toBeGreaterThan(15);
    }
    expect(WORDS[key]?.example).toBeDefined();
  });

  it('gives examples that are right, together', () => {
    const all = Object.fromEntries(SETTING_KEYS.map((key) => [key, WORDS[key]?.example]));
    expect(checkProfile({ ...all, recommended: WORDS.recommended?.example }).faults).toEqual([]);
    // And a build takes each of them as what holds before policy and agent say anything.
    const { settings } = checkForBuild(all);
    const { origins } = resolve({ raw: null, choices: new Map(), builtIn: settings });
    expect(Object.keys(settings).sort()).toEqual([...SETTING_KEYS].sort());
    expect([...origins.values()].every(({ source }) => source === 'default')).toBe(true);
  });

  it('says of each key what a wrong value does, in words', () => {
    const page = referencePage(fr.policy);
    for (const key of SETTING_KEYS) expect(page).toContain(`\n## ${key}\n`);
    expect(page).not.toMatch(/undefined|closed_|\{what\}/);
  });

  it('names in docs/deploy.md every file of the kit, and no other', () => {
    const files = kitFiles({}, { chromeId: 'a', edgeId: 'b', geckoId: 'c' }).map(({ path }) => path);
    const [, rows = ''] = /<!-- table:kit -->\n([\s\S]*?)<!-- end -->/.exec(read('docs/deploy.md')) ?? [];
    const named = Array.from(rows.matchAll(/^\| `([^`]+)`/gm), ([, path]) => path);
    expect(named.sort()).toEqual(files.sort());
  });
});

describe('the starter catalogue', () => {
  const { actions, issues } = readCatalogue(read('docs/catalogue.json'));

  it('has ten actions that the schema accepts, each with who answers for it and since when', () => {
    expect(issues).toEqual([]);
    expect(actions).toHaveLength(10);
    expect(new Set(actions.map(({ id }) => id)).size).toBe(10);
    for (const { id, instruction, owner, reviewedOn, mention, kind } of actions) {
      expect(ACTIONS.some((action) => action.id === id)).toBe(false);
      expect(instruction.length).toBeGreaterThan(600);
      expect(owner).toBeTruthy();
      expect(reviewedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      // What is written anew carries the mention; a rewriting of the agent's own text does not.
      expect(mention).toBe(kind === 'answer' ? 'required' : 'none');
    }
  });

  it('is set in French', () => {
    for (const { label, instruction } of actions) {
      expect(
        `${label}\n${instruction}`.match(/[^\u202F][;!?]|[^\u00A0]:|«(?!\u00A0)|(?<!\u00A0)»|'|\.\.\./gu),
      ).toBeNull();
    }
  });
});

describe('the demo profile', () => {
  it('is right for a kit and for a build, and takes its actions from the catalogue', () => {
    expect(checkProfile(DEMO).faults).toEqual([]);
    expect(checkForBuild(DEMO).hosts).toContain('http://127.0.0.1/*');
    const { actions } = readCatalogue(read('docs/catalogue.json'));
    for (const action of DEMO.actionsCustom) expect(actions).toContainEqual(action);
  });

  it('is read as a Windows editor saves it, and what is no profile is said in both languages', () => {
    const folder = mkdtempSync(join(tmpdir(), 'renfort-kit-'));
    const file = (content: string) => {
      writeFileSync(join(folder, 'profil.json'), content);
      return [join(folder, 'profil.json'), '--out', join(folder, 'kit')];
    };
    try {
      expect(runKit(file(`\uFEFF${JSON.stringify(DEMO)}`))).toBe(0);
      expect(() => runKit(file('{bad'))).toThrow(/n’est pas du JSON[\s\S]*is not JSON/);
      expect(() => runKit([join(folder, 'aucun.json')])).toThrow(/ne peut pas être lu[\s\S]*cannot be read/);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('becomes a kit by the command itself', () => {
    const out = mkdtempSync(join(tmpdir(), 'renfort-kit-'));
    try {
      execFileSync(process.execPath, ['scripts/kit/kit.ts', 'docs/demo-profile.json', '--out', out]);
      const policies = JSON.parse(read(join(out, 'firefox/policies.json')));
      const { hosts: _, ...policy } = DEMO;
      expect(policies.policies['3rdparty'].Extensions['renfort@extension']).toMatchObject(policy);
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  });
});
