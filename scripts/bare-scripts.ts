import type { Plugin } from 'vite';

const ENTRYPOINT = /^\0virtual:wxt-unlisted-script-entrypoint\?(.+)$/;

/**
 * Starts an in-page script without WXT's frame around it, which says on the console that a script crashed (0.5 kB
 * in each of those that a gesture injects): ours say nothing there, and the background notices.
 */
export function bareScripts(): Plugin {
  return {
    name: 'renfort:bare-scripts',
    enforce: 'pre',
    load: (id) => {
      const [, path] = ENTRYPOINT.exec(id) ?? [];
      return path ? `import script from ${JSON.stringify(path)}; script.main();` : null;
    },
  };
}
