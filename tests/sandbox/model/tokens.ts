/** Cuts a text into pieces about the size of a model's tokens; joined, they are the text again. */
export function tokenize(text: string): string[] {
  return text.match(/\s*[\p{L}\p{M}]{1,6}|\s*\p{N}{1,3}|\s*[^\s\p{L}\p{N}]{1,2}|\s+/gu) ?? [];
}
