/**
 * Offers a script's modules to those that are injected after it, which are built against them: in our own world,
 * which the page does not share.
 */
export function shareModules(
  script: 'frame' | 'surfaces' | 'lexicon' | 'find' | 'names' | 'sight',
  modules: Readonly<Record<string, unknown>>,
): void {
  (globalThis as unknown as Record<symbol, unknown>)[Symbol.for(`renfort.modules.${script}`)] = modules;
}
