/** Texts that come from outside: dropped on the panel or pasted into the field. */

/** Characters from which a pasted text is a document to work on and no longer words of a message. */
export const LONG = 1_500;

export const isLong = (text: string): boolean => text.length >= LONG;

/** The text of a drop; files are told apart, because they cannot be read yet. */
export function droppedText(data: DataTransfer): { readonly text: string; readonly file: boolean } {
  return { text: data.getData('text/plain'), file: data.files.length > 0 };
}

/** A name for a text without one: how it begins. */
export function beginning(text: string, most = 48): string {
  const line = text.trimStart().split('\n', 1)[0]?.trim() ?? '';
  return line.length <= most ? line : `${line.slice(0, most).trimEnd()}…`;
}
