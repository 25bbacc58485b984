const SECRET = /password|one-time-code|cc-/i;

/** True for a field whose value is nobody's business, also when a page shows it as text. */
export function isSecret(element: Element): boolean {
  return (
    (element as HTMLInputElement).type === 'password' ||
    SECRET.test(element.getAttribute('autocomplete') ?? '')
  );
}
