import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Plugin, parseSync } from 'vite';

/** The scripts that share their modules, and the list of what each shares. */
const LISTS = {
  frame: 'lib/inpage/parts/frame-modules.ts',
  surfaces: 'lib/inpage/parts/surfaces-modules.ts',
  names: 'lib/inpage/parts/names-modules.ts',
} as const;

type Core = keyof typeof LISTS;

/** What each script finds in its frame when it is injected. */
const STANDS_ON: Readonly<Record<string, readonly Core[]>> = {
  'inpage-read': ['frame'],
  'inpage-write': ['frame'],
  'inpage-surfaces': ['frame'],
  'inpage-popover': ['frame', 'surfaces'],
  'inpage-palette': ['frame', 'surfaces'],
  'inpage-check': ['frame', 'surfaces'],
  'inpage-facts': ['frame', 'names'],
  'inpage-names': ['frame'],
  'inpage-readability': ['frame'],
};

const VIRTUAL = '\0renfort-shared:';

/**
 * Builds an in-page script against the modules of the scripts it stands on instead of copies of them: an import of
 * such a module becomes a look into what was shared in our own world (lib/inpage/parts/share.ts).
 */
export function sharedModules(script: string): Plugin {
  const shared = new Map<string, { core: Core; name: string }>();
  return {
    name: 'renfort:shared-modules',
    enforce: 'pre',
    async buildStart() {
      for (const core of STANDS_ON[script] ?? []) {
        const list = resolve(LISTS[core]);
        for (const { source, name } of namespacesIn(list)) {
          const found = await this.resolve(source, list);
          if (!found) this.error(`${list}: ${source} was not found`);
          shared.set(found.id, { core, name });
        }
      }
    },
    resolveId: (id) => (id.startsWith(VIRTUAL) ? id : null),
    load(id) {
      if (id.startsWith(VIRTUAL)) {
        const key = `renfort.modules.${id.slice(VIRTUAL.length)}`;
        return { code: `export const shared = globalThis[Symbol.for('${key}')];`, moduleSideEffects: false };
      }
      const found = shared.get(id);
      if (!found) return null;
      const { core, name } = found;
      const lines = exportsOf(id).map(
        (it) => `export const ${it} = /* @__PURE__ */ (() => shared.${name}.${it})();`,
      );
      return {
        code: [`import { shared } from ${JSON.stringify(VIRTUAL + core)};`, ...lines].join('\n'),
        moduleSideEffects: false,
      };
    },
  };
}

/** The lines `import * as name from 'source'` of a list. */
function namespacesIn(list: string): { source: string; name: string }[] {
  const { module } = parseSync(list, readFileSync(list, 'utf8'));
  return module.staticImports.map(({ moduleRequest, entries }) => ({
    source: moduleRequest.value,
    name: entries[0]?.localName.value ?? '',
  }));
}

/** Names of what a module exports, types left out. */
function exportsOf(file: string): string[] {
  const { module } = parseSync(file, readFileSync(file, 'utf8'));
  return module.staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ exportName, isType }) => (!isType && exportName.name ? [exportName.name] : [])),
  );
}
