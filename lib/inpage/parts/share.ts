/** Where a core puts the modules its parts are built against: in our own world, which the page does not share. */

/** Offers a core's modules to the parts that are injected after it. */
export function shareModules(core: 'frame' | 'surfaces', modules: Readonly<Record<string, unknown>>): void {
  (globalThis as unknown as Record<symbol, unknown>)[Symbol.for(`renfort.modules.${core}`)] = modules;
}
