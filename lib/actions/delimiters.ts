/** What stands in a frame: the text, a proposal to change, the message around, the end of the part before. */
export type BlockName = 'TEXTE' | 'PROPOSITION' | 'MESSAGE' | 'AVANT';

/** The lines that frame data in a user message. `code` is random and fresh, so that no page can close a frame. */
export const OPENING = (name: BlockName, code: string): string => `<<<${name} ${code}>>>`;
export const CLOSING = (code: string): string => `<<<FIN ${code}>>>`;

const NAMES = 'TEXTE|PROPOSITION|MESSAGE|AVANT|FIN';

/** Anything that resembles one of these lines, whatever its case, spaces and code. */
const LOOK_ALIKE = new RegExp(`<<<(\\s*(?:${NAMES})(?![\\p{L}\\d])[^<>\\n]{0,80})>>>`, 'giu');
const DISARMED = new RegExp(`‹‹‹(\\s*(?:${NAMES})(?![\\p{L}\\d])[^‹›\\n]{0,80})›››`, 'giu');

/** A text to put between delimiters: what imitates them takes other angle marks, which read the same and close nothing. */
export function asData(text: string): string {
  return text.replace(LOOK_ALIKE, '‹‹‹$1›››');
}

/** The contrary, for an answer: a text that quotes delimiters comes back as it was. */
export function fromData(text: string): string {
  return text.replace(DISARMED, '<<<$1>>>');
}

/** An answer without the delimiters of its own request, which some models copy. */
export function withoutDelimiters(text: string, code: string): string {
  if (code === '' || !text.includes(code)) return text;
  const own = code.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const parts = text.split(new RegExp(`<<<(?:${NAMES}) ${own}>>>[ \\t]*\\n?`, 'u'));
  const last = parts.pop() ?? '';
  return parts.map(withoutBlanksAtEnd).join('') + last;
}

/** By hand: a regular expression takes quadratic time on a long run of blanks. */
function withoutBlanksAtEnd(text: string): string {
  let end = text.length;
  while (end > 0 && (text[end - 1] === ' ' || text[end - 1] === '\t')) end -= 1;
  return text.slice(0, end);
}
