import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../assets/locales/en.json' with { type: 'json' };
import fr from '../../assets/locales/fr.json' with { type: 'json' };
import { ACTIONS } from '../../lib/actions/index.ts';
import type { Action } from '../../lib/actions/types.ts';
import { META_KEYS, SETTING_KEYS } from '../../lib/policy/schema.ts';
import packageJson from '../../package.json' with { type: 'json' };
import { manifestFor } from '../../scripts/manifest.ts';
import { messagesOf } from './locale.ts';

const DOCS = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...globSync('docs/*.md')];
const readme = readFileSync('README.md', 'utf8');
const actionsDoc = readFileSync('docs/ACTIONS.md', 'utf8');

/** Cells of the table between `<!-- table:name -->` and `<!-- end -->`, without its two head rows. */
function table(document: string, name: string): string[][] {
  const [, rows] = new RegExp(`<!-- table:${name} -->\\n([\\s\\S]*?)<!-- end -->`).exec(document) ?? [];
  if (rows === undefined) throw new Error(`No table ${name}`);
  return rows
    .trim()
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );
}

/** What stands between backquotes in a cell. */
const names = (cell = '') => Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => name);
const firstNames = (rows: string[][]) => rows.flatMap(([first]) => names(first));
const label = (locale: object, id: string) =>
  (locale as { actions: Record<string, { label: string }> }).actions[id.replaceAll('-', '_')]?.label;

/** The suggested keys of a command. */
function keysOf({
  suggested_key: keys,
}: {
  suggested_key?: string | { default?: string | undefined } | undefined;
}): string {
  return (typeof keys === 'string' ? keys : keys?.default) ?? '';
}

describe('the README', () => {
  it('lists the actions in order, by the names that agents see', () => {
    expect(table(readme, 'actions').map(([name, id]) => [name, ...names(id)])).toEqual(
      ACTIONS.map(({ id }) => [label(fr, id), id]),
    );
  });

  it('names every value of the options of an action, or says how many there are to choose', () => {
    const rows = table(readme, 'actions');
    for (const [index, action] of (ACTIONS as readonly Action[]).entries()) {
      const cell = rows[index]?.[2]?.toLowerCase() ?? '';
      for (const { id, values } of action.options) {
        expect(cell).toContain(id);
        if (values.length > 10) continue;
        for (const value of values) {
          const shown =
            messagesOf('en').get(`actions_${action.id}_${id}_${value}`.replaceAll('-', '_')) ?? value;
          expect(cell).toContain(shown.toLowerCase());
        }
      }
    }
  });

  it('explains every permission and no other', () => {
    const asked = ['chrome', 'firefox'].flatMap((browser) => {
      const manifest = manifestFor({ browser, mode: 'production', profile: null });
      expect(manifest.host_permissions).toBeUndefined();
      return [
        ...((manifest.permissions ?? []) as string[]),
        ...((manifest.optional_permissions ?? []) as string[]),
        ...((manifest.optional_host_permissions ?? []) as string[]),
      ];
    });
    // The side panel's permission comes from WXT, for its entrypoint.
    expect(firstNames(table(readme, 'permissions')).sort()).toEqual(
      [...new Set([...asked, 'sidePanel'])].sort(),
    );
  });

  it('gives a reason for every dependency and for no other', () => {
    expect(firstNames(table(readme, 'dependencies'))).toEqual(Object.keys(packageJson.dependencies).sort());
    expect(firstNames(table(readme, 'dev-dependencies'))).toEqual(
      Object.keys(packageJson.devDependencies).sort(),
    );
    for (const name of Object.keys(packageJson.optionalDependencies)) expect(readme).toContain(`\`${name}\``);
    for (const row of [...table(readme, 'dependencies'), ...table(readme, 'dev-dependencies')]) {
      expect(row[1]?.length).toBeGreaterThan(4);
    }
  });

  it('shows the summary of the editors as the bench wrote it', () => {
    const published = readFileSync('docs/EDITORS.md', 'utf8');
    const rows = published.slice(published.indexOf('|  | Chromium')).split('\n\n')[0];
    expect(readme.slice(readme.indexOf('<!-- table:editors -->'))).toContain(rows);
  });

  it('lists the shortcuts that the manifest suggests', () => {
    const { commands = {} } = manifestFor({ browser: 'chrome', mode: 'production', profile: null });
    expect(table(readme, 'shortcuts').map(([id, keys]) => [...names(id), keys])).toEqual(
      Object.entries(commands).map(([id, command]) => [id, keysOf(command)]),
    );
  });

  it('lists the commands that exist', () => {
    const words = firstNames(table(readme, 'commands')).map((command) => command.replace(/^npm (run )?/, ''));
    expect(words.sort()).toEqual(Object.keys(packageJson.scripts).sort());
  });

  it('lists every setting that policy can push', () => {
    expect(firstNames(table(readme, 'settings'))).toEqual([...SETTING_KEYS, ...META_KEYS]);
  });
});

describe('docs/ACTIONS.md', () => {
  it('says of each action what the code says', () => {
    const options = (action: Action) =>
      action.options
        .map(({ id, values }) => `\`${id}\`: ${values.map((value) => `\`${value}\``).join(', ')}`)
        .join('; ');
    expect(table(actionsDoc, 'actions')).toEqual(
      (ACTIONS as readonly Action[]).map((action) => [
        `\`${action.id}\``,
        label(fr, action.id),
        label(en, action.id),
        action.kind,
        options(action),
        action.appliesTo({ scope: 'page', editable: false, characters: 5000 }) ? 'yes' : 'no',
        action.mention,
      ]),
    );
  });

  it('says what is checked of each action', () => {
    const more = ({ structured, readability, keepsSources, checklists = {} }: Action) => [
      ...(structured ? ['quotations'] : []),
      ...(readability ? ['readability'] : []),
      ...(keepsSources ? ['sources of a long text'] : []),
      ...Object.entries(checklists).map(([value, count]) => `checklist of ${count} (\`${value}\`)`),
    ];
    expect(table(actionsDoc, 'checks')).toEqual(
      (ACTIONS as readonly Action[]).map((action) => [
        `\`${action.id}\``,
        action.kind === 'edit' ? 'missing, changed, new' : 'changed, new',
        more(action).join(', '),
      ]),
    );
  });

  it('puts the default of each option first', () => {
    for (const { options } of ACTIONS as readonly Action[]) {
      for (const option of options) expect(option.values[0]).toBe(option.default);
    }
  });

  it('says what each action is told', () => {
    for (const { id } of ACTIONS)
      expect(actionsDoc).toMatch(new RegExp(`^\\| \`${id}\` \\| .{20,}\\|$`, 'm'));
  });
});

describe('the guide for agents', () => {
  const guide = readFileSync('docs/guide-agent.md', 'utf8');

  it('uses the words of the screen: what is in bold is written there', () => {
    const shown = new Set(messagesOf('fr').values());
    // Sentences in bold are headings of cases, not names of controls.
    const bold = Array.from(guide.matchAll(/\*\*([^*]+)\*\*/g), ([, text = '']) => text);
    expect(bold.filter((text) => !text.endsWith('.') && !shown.has(text))).toEqual([]);
  });

  it('gives the shortcuts of the manifest, as French keyboards name them', () => {
    const { commands = {} } = manifestFor({ browser: 'chrome', mode: 'production', profile: null });
    for (const command of Object.values(commands)) {
      expect(guide).toContain(`| ${keysOf(command).replace('Shift', 'Maj')} |`);
    }
  });

  it('is set in French', () => {
    const prose = guide.replace(/\|[-|]+\|/g, '');
    expect(
      prose.match(/[^\u202F](?:[;?]|!(?!\[))|[^\u00A0]:|«(?!\u00A0)|(?<!\u00A0)»|'|\.\.\./gu),
    ).toBeNull();
  });
});

it('docs/PERFORMANCE.md has the place that the bench writes to', () => {
  expect(readFileSync('docs/PERFORMANCE.md', 'utf8')).toMatch(
    /<!-- bench: start -->\n[\s\S]*\n<!-- bench: end -->/,
  );
});

describe.each(DOCS)('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  it('links only to files that exist', () => {
    const links = Array.from(text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g), ([, link = '']) => link);
    const missing = links.filter(
      // Pictures are made by a command from the built extension.
      (link) => !/^(?:[a-z]+:|docs\/images\/)/.test(link) && !existsSync(join(dirname(file), link)),
    );
    expect(missing).toEqual([]);
  });

  it('names no place of a machine and no registry', () => {
    expect(text).not.toMatch(/\/(?:work|tmp|home|root|Users)\/|registry\.|[A-Z]:\\/);
  });
});
