/** Tells the application what typing would have told it. */
export function fireInput(element: HTMLElement, inputType: string, data: string | null): void {
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType, data }));
}

/** Commits the value now: applications that listen to `change` would otherwise learn of it when the field is left. */
export function fireChange(element: HTMLElement): void {
  element.dispatchEvent(new Event('change', { bubbles: true }));
}
