/**
 * How many tokens a text may take, without a tokenizer: three letters a token. Today's tokenizers need 3.5 to 4
 * letters of French for one, so a fifth or more is to spare; figures, signs and other scripts take more and are
 * counted so. Costs are in twelfths of a token, to stay whole numbers.
 */
export const PER_TOKEN = 12;

function costOf(code: number): number {
  if (code === 0x20 || code === 0x0a || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a))
    return 4;
  if (code < 0x80) return 6;
  // Accented letters, then typographic signs, then everything else: Greek, Arabic, Chinese, emoji.
  if (code < 0x250) return 5;
  return code >= 0x2000 && code < 0x2070 ? 8 : 12;
}

/** What the text costs up to each of its places, in twelfths of a token. */
export function costsOf(text: string): Float64Array {
  const costs = new Float64Array(text.length + 1);
  for (let at = 0; at < text.length; at += 1) {
    costs[at + 1] = (costs[at] ?? 0) + costOf(text.charCodeAt(at));
  }
  return costs;
}

/** About how many tokens a text takes: rather too many than too few. */
export function tokensIn(text: string): number {
  let cost = 0;
  for (let at = 0; at < text.length; at += 1) cost += costOf(text.charCodeAt(at));
  return Math.ceil(cost / PER_TOKEN);
}
