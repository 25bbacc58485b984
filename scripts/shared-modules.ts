import { globSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Plugin, parseSync } from 'vite';

/** The scripts that share modules, and the list of what each shares: lines `import * as name from 'module'`. */
const LISTS = {
  frame: 'lib/inpage/parts/frame-modules.ts',
  surfaces: 'lib/inpage/parts/surfaces-modules.ts',
  lexicon: 'lib/inpage/parts/lexicon-modules.ts',
  find: 'lib/inpage/parts/find-modules.ts',
  names: 'lib/inpage/parts/names-modules.ts',
  sight: 'lib/inpage/parts/sight-modules.ts',
} as const;

type Sharing = keyof typeof LISTS;

/** What each script finds in its frame when it is injected. */
const STANDS_ON: Readonly<Record<string, readonly Sharing[]>> = {
  'inpage-sight': ['frame'],
  'inpage-read': ['frame', 'sight'],
  'inpage-page': ['frame', 'sight'],
  'inpage-look': ['frame'],
  'inpage-reveal': ['frame', 'sight'],
  'inpage-write': ['frame'],
  'inpage-drawn': ['frame'],
  'inpage-surfaces': ['frame'],
  'inpage-popover': ['frame', 'surfaces'],
  'inpage-palette': ['frame', 'surfaces'],
  'inpage-check': ['frame', 'surfaces'],
  'inpage-lexicon': ['frame'],
  'inpage-find': ['frame', 'lexicon'],
  'inpage-names': ['frame', 'lexicon'],
  'inpage-facts': ['frame', 'lexicon', 'find', 'names'],
  'inpage-readability': ['frame'],
};

/** Everything that may come into a page: what none of it imports of a shared module is not shared. */
const IN_PAGES = ['lib/inpage/**/*.ts', 'lib/fidelity/**/*.ts', 'lib/markdown/inline*.ts', 'lib/*.ts'];
const MORE = ['lib/messaging/stream.ts', 'lib/markdown/safe-href.ts', ...globSync('entrypoints/inpage*.ts')];

const VIRTUAL = '\0renfort-shared:';

/**
 * Builds an in-page script against the modules of the scripts it stands on instead of copies of them: an import of
 * such a module becomes a look into what was shared in our own world (lib/inpage/parts/share.ts).
 */
export function sharedModules(script: string): Plugin {
  const shared = new Map<string, { by: Sharing; name: string }>();
  let used: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  return {
    name: 'renfort:shared-modules',
    enforce: 'pre',
    async buildStart() {
      used = importedNames();
      for (const by of STANDS_ON[script] ?? []) {
        const list = resolve(LISTS[by]);
        for (const { source, name } of namespacesIn(list)) {
          const found = await this.resolve(source, list);
          if (!found) this.error(`${list}: ${source} was not found`);
          shared.set(found.id, { by, name });
          used = new Map(used).set(found.id, used.get(keyOf(source, list)) ?? new Set());
        }
      }
    },
    resolveId: (id) => (id.startsWith(VIRTUAL) ? id : null),
    load(id) {
      if (id.startsWith(VIRTUAL)) {
        const key = `renfort.modules.${id.slice(VIRTUAL.length)}`;
        return { code: `export const shared = globalThis[Symbol.for('${key}')];`, moduleSideEffects: false };
      }
      if (Object.values(LISTS).some((list) => id === resolve(list))) return leanList(id, used);
      const found = shared.get(id);
      if (!found) return null;
      const lines = [...(used.get(id) ?? [])].map(
        (it) => `export const ${it} = /* @__PURE__ */ (() => shared.${found.name}.${it})();`,
      );
      return {
        code: [`import { shared } from ${JSON.stringify(VIRTUAL + found.by)};`, ...lines].join('\n'),
        moduleSideEffects: false,
      };
    },
  };
}

/** A list with what is imported of each module, in place of the whole of it. */
function leanList(list: string, used: ReadonlyMap<string, ReadonlySet<string>>): string {
  const modules = namespacesIn(list).map(({ source, name }) => {
    const names = [...(used.get(keyOf(source, list)) ?? [])];
    return {
      line: `import { ${names.map((it) => `${it} as ${name}_${it}`).join(', ')} } from '${source}';`,
      entry: `${name}: { ${names.map((it) => `${it}: ${name}_${it}`).join(', ')} },`,
    };
  });
  return [
    ...modules.map(({ line }) => line),
    'export const modules = {',
    ...modules.map(({ entry }) => entry),
    '};',
  ].join('\n');
}

/** The lines `import * as name from 'source'` of a list. */
function namespacesIn(list: string): { source: string; name: string }[] {
  return read(list).staticImports.map(({ moduleRequest, entries }) => ({
    source: moduleRequest.value,
    name: entries[0]?.localName.value ?? '',
  }));
}

/** What the modules that may come into a page import by name, types left out: module → names. */
function importedNames(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const note = (file: string, source: string, name: string | null | undefined): void => {
    if (!name) return;
    const key = keyOf(source, file);
    found.set(key, (found.get(key) ?? new Set()).add(name));
  };
  for (const file of [...globSync(IN_PAGES), ...MORE].sort()) {
    const { staticImports, staticExports } = read(file);
    for (const { moduleRequest, entries } of staticImports) {
      for (const it of entries) if (!it.isType) note(file, moduleRequest.value, it.importName.name);
    }
    for (const { entries } of staticExports) {
      for (const it of entries) {
        if (it.moduleRequest && !it.isType) note(file, it.moduleRequest.value, it.importName.name);
      }
    }
  }
  return found;
}

/** A module by its file; one that is not ours by its name. */
function keyOf(source: string, importer: string): string {
  return source.startsWith('.') ? resolve(dirname(importer), source) : source;
}

function read(file: string): ReturnType<typeof parseSync>['module'] {
  return parseSync(file, readFileSync(file, 'utf8')).module;
}
