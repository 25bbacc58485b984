/** Which addresses of an answer become links. Everything else stays text. */

/** A link that may be shown: where it really goes, and what it would carry there. */
export interface SafeLink {
  readonly href: string;
  /** Host as the network sees it (punycode), or the address of a mail. */
  readonly host: string;
  /** Query and fragment, which could carry text away; empty for most links. */
  readonly carries: string;
}

const LONGEST = 2_000;
/** Spaces, backslashes, controls, direction and zero-width marks, tags: nothing an honest address holds. */
const FORBIDDEN = /[\s\\\p{C}\p{Default_Ignorable_Code_Point}<>"`{}|^]/u;
const LATIN = /\p{Script=Latin}/u;
const OTHER_ALPHABET =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Georgian}]/u;
/** Letters that look like the punctuation of an address. */
const FALSE_PUNCTUATION =
  /[\u2024\u2044\u2215\u2571\u29f8\u3002\uff0e\uff0f\uff61\ufe52\u0589\u05c3\ua789\uff1a\uff1f\uff03\uff20]/u;

/**
 * The link behind an address, or null when it must stay text: only https and mailto, no user name or password,
 * no mixed alphabets, no invisible or direction characters.
 */
export function safeLink(address: string): SafeLink | null {
  let decoded = address;
  try {
    decoded = decodeURIComponent(address);
  } catch {
    // A stray % is allowed in an address; what stands there is then checked as it is.
  }
  if (address.length > LONGEST || FORBIDDEN.test(address) || hasHiddenMarks(decoded)) return null;
  if (/^mailto:/i.test(address)) return safeMail(address);
  // The authority exactly as written: the URL parser would quietly repair what is meant to deceive.
  const authority = /^https:\/\/([^/?#]+)(?:[/?#]|$)/i.exec(address)?.[1];
  if (!authority || authority.includes('@') || authority.includes('%')) return null;
  if (FALSE_PUNCTUATION.test(authority) || (LATIN.test(authority) && OTHER_ALPHABET.test(authority)))
    return null;
  try {
    const url = new URL(address);
    if (url.protocol !== 'https:' || url.username || url.password || !url.hostname) return null;
    return { href: url.href, host: url.host, carries: url.search + url.hash };
  } catch {
    return null;
  }
}

function safeMail(address: string): SafeLink | null {
  const [, recipient = '', query = ''] = /^mailto:([^?#]*)(.*)$/i.exec(address) ?? [];
  if (!/^[\p{L}\p{N}.!#$%&'*+/=?_~-]+@[a-z0-9.-]+$/iu.test(recipient)) return null;
  // A subject or a body could carry text, a second recipient could receive it.
  return query === '' ? { href: `mailto:${recipient}`, host: recipient, carries: '' } : null;
}

function hasHiddenMarks(text: string): boolean {
  return /[\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(text);
}
