/** Small words inside names with hyphens: `Fontanelle-sous-Bois` is not `Fontanelle-sur-Bois`. */
import { changed, spanIn } from '../findings.ts';
import type { Finding } from '../types.ts';
import type { Mention } from './mention.ts';
import type { NamedText } from './texts.ts';

/** Names whose own words are the same and whose small words are not. */
export function changedTies(source: NamedText, proposal: NamedText): Finding[] {
  const [before, after] = [tiedIn(source), tiedIn(proposal)];
  return [...before].flatMap(([name, was]) => {
    const is = after.get(name);
    if (!is || [...was.keys()].some((tie) => is.has(tie))) return [];
    const [first, second] = [[...was.values()][0], [...is.values()][0]];
    if (!first || !second) return [];
    return [changed('name', spanIn(source.text, first), spanIn(proposal.text, second))];
  });
}

/** By name, each way its words are tied with the first mention that ties them so. */
function tiedIn({ mentions, text }: NamedText): Map<string, Map<string, Mention>> {
  const names = new Map<string, Map<string, Mention>>();
  for (const mention of mentions) {
    if (mention.parts.length < 2) continue;
    const tie = /-(sous|sur|les|l\u00E8s|en|aux?|d[eu]s?|l[ae])-/iu
      .exec(text.slice(mention.start, mention.end))?.[1]
      ?.toLowerCase()
      .replace('\u00E8', 'e');
    if (!tie) continue;
    const known = names.get(mention.value) ?? new Map<string, Mention>();
    if (!known.has(tie)) known.set(tie, mention);
    names.set(mention.value, known);
  }
  return names;
}
