/** Escapes only what would otherwise be read as a mark: a pair of stars or underscores, a link. */
export function escapeMarks(text: string): string {
  let escaped = text;
  if (/\*[^\s*]/.test(text) && /[^\s*]\*/.test(text)) escaped = escaped.replace(/\*/g, '\\*');
  const opening = text.search(/(?<![\p{L}\p{N}_])_+[^\s_]/u);
  if (opening !== -1 && /[^\s_]_+(?![\p{L}\p{N}_])/u.test(text.slice(opening)))
    escaped = escaped.replace(/_/g, '\\_');
  return escapeLinks(escaped);
}

/** Brackets are text unless an address follows the closing one; one look at each part between closing brackets. */
function escapeLinks(text: string): string {
  const parts = text.split(']');
  return parts
    .map((part, index) =>
      /^\((?:https?:|mailto:)/i.test(parts[index + 1] ?? '') ? part.replaceAll('[', '\\[') : part,
    )
    .join(']');
}

/** A line that merely looks like a heading or a list item keeps its first characters. */
export function escapeLineStarts(text: string): string {
  return text.replace(
    /^([-+#](?=[-+# ]))|^(\d{1,3})([.)] )/gm,
    (whole, sign?: string, number?: string, end?: string) => {
      if (sign !== undefined) return `\\${sign}`;
      return number === undefined ? whole : `${number}\\${end}`;
    },
  );
}
