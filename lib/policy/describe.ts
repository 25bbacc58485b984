/** Saying what was found without saying what must stay secret. */

const LONGEST = 60;
/** Below this, four characters would be a large part of the secret. */
const SHORTEST_SHOWN = 12;

/** A secret as it may be shown: `…` and its last four characters, or `…` alone when it is short. */
export function shortenSecret(secret: string): string {
  const text = secret.trim();
  return text.length < SHORTEST_SHOWN ? '…' : `…${text.slice(-4)}`;
}

/** Text of bounded length for a report. */
export function shortenText(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

// A user and a query of an address may hold a password or a key.
function withoutSecrets(text: string): string {
  return text
    .slice(0, 2_048)
    .replace(/\/\/[^/\s]*@/, '//…@')
    .replace(/\?.*/s, '?…');
}

/**
 * A value that was refused, in a few characters: scalars as JSON writes them, lists and objects by their size.
 * Where secrets may stand (`secret`), texts are shortened as secrets are.
 */
export function describe(value: unknown, secret: boolean): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string')
    return secret ? shortenSecret(value) : JSON.stringify(shortenText(withoutSecrets(value)));
  if (Array.isArray(value)) return `[…] (${value.length})`;
  if (typeof value === 'object' && value !== null) return '{…}';
  return shortenText(String(value));
}
