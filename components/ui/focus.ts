/** Where the focus goes when what had it is gone: the element marked `data-home`, where one writes. */
export function focusHome(): void {
  document.querySelector<HTMLElement>('[data-home]')?.focus();
}
