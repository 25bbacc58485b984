/** Where one writes: the element marked `data-home`. */
export const home = (): HTMLElement | null => document.querySelector<HTMLElement>('[data-home]');

/** Where the focus goes when what had it is gone. */
export function focusHome(): void {
  home()?.focus();
}
