const SECRET = /password|one-time-code|cc-/i;
/** The last word of what a field is called that holds a password or a code, shown by the page for the moment. */
const NAMED =
  /(?:^|[^a-z])(?:passw(?:or)?d|pwd|mdp|mot.?de.?passe|cv[vc]2?|otp)[^a-z]*(?:confirm\w*|repeat|again)?[^a-z]*$/i;

/** True for a field whose value is nobody's business, also when a page shows it as text. */
export function isSecret(element: Element): boolean {
  const called = (name: string): string => element.getAttribute(name) ?? '';
  return (
    (element as HTMLInputElement).type === 'password' ||
    SECRET.test(called('autocomplete')) ||
    (element.localName === 'input' &&
      [called('name'), called('id')].some((name) =>
        NAMED.test(name.slice(-60).replace(/([a-z])([A-Z])/g, '$1 $2')),
      ))
  );
}
