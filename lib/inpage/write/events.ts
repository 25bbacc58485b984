/** Tells the application what typing would have told it. */
export function fireInput(element: HTMLElement, inputType: string, data: string | null): void {
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType, data }));
}

/** Commits the value now: applications that listen to `change` would otherwise learn of it when the field is left. */
export function fireChange(element: HTMLElement): void {
  element.dispatchEvent(new Event('change', { bubbles: true }));
}

/** A key as editors hear it that listen to keys only; `keyCode` because TinyMCE and CKEditor compare the old number. */
export function pressKey(root: HTMLElement, init: KeyboardEventInit & { readonly keyCode: number }): void {
  const whole = { ...init, bubbles: true, cancelable: true, composed: true };
  root.dispatchEvent(new KeyboardEvent('keydown', whole));
  root.dispatchEvent(new KeyboardEvent('keyup', whole));
}
