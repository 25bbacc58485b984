// Characters that hide what an address is: controls, spaces, bidi and zero-width characters, tags.
const DECEIVING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0020\u007f-\u00a0\u00ad\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}]/u;

/** The address if a link to it may be shown (http, https, mailto; no user name, nothing that deceives), else null. */
export function safeHref(address: string): string | null {
  if (address.length > 2048 || DECEIVING.test(address) || !/^(?:https?:\/\/|mailto:)/i.test(address))
    return null;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.username !== '' || url.password !== '') return null;
  // A host in other letters is shown as the network knows it, so that a look-alike does not pass for another.
  return url.hostname.includes('xn--') ? url.href : address;
}
