/**
 * What no transformation may touch: code, short quotations, street names, addresses, link destinations, placeholders, and every word with a
 * figure in it (amounts, dates, references). Each is put aside behind a code of private-use characters.
 */
const PROTECTED =
  /```[\s\S]*?(?:```|$)|«[^«»\n]{1,60}»|(?<!\p{L})(?:rue|avenue|boulevard|place|quai|allée|chemin|impasse|route)\s+(?:d\p{L}{0,2}\s+)*(?:l[ae]s?\s+)?\p{Lu}[\p{L}-]+|`[^`\n]+`|\]\([^)\s]*\)|https?:\/\/[^\s)>\]]+|www\.[^\s)>\]]+|[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|⟦[^⟧]*⟧|‹\/?\d+›|[^\s[\]()«»‹›"“”*_|,;!?]{0,60}\d(?:[^\s[\]()«»‹›"“”*_|;!?]*[\p{L}\p{N}%€$])?/gu;

const OPEN = '\uE000';
const CLOSE = '\uE001';
const ZERO = 0xe010;

/** Runs `change` on the text without what is protected, then puts that back where it stood. */
export function withProtected(text: string, change: (masked: string) => string): string {
  const kept: string[] = [];
  const masked = text.replace(PROTECTED, (found) => {
    kept.push(found);
    const code = [...String(kept.length - 1)].map((digit) => String.fromCharCode(ZERO + Number(digit)));
    return OPEN + code.join('') + CLOSE;
  });
  return change(masked).replace(/\uE000([\uE010-\uE019]+)\uE001/g, (_, code: string) => {
    const index = Number([...code].map((digit) => digit.charCodeAt(0) - ZERO).join(''));
    return kept[index] ?? '';
  });
}
