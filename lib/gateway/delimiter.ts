/** 24 hexadecimal digits that nobody can guess. */
export function randomDelimiter(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
