/** Citations in the form that the rules ask for, and in the forms that models write instead. */

/** How claims are cited: as asked, in another form, or with what stands nowhere. */
export type Citing = 'inline' | 'end' | 'footnotes' | 'invented' | 'wrong-figure';

/** Something said of a text, on a line of its own or in a row, and the words of the text that prove it. */
export interface Claim {
  readonly before: string;
  readonly said: string;
  readonly after: string;
  readonly quote: string;
}

/** Do the rules ask for the passage that proves what is said? */
export const asksForCitations = (rules: string): boolean =>
  /entre crochets et guillemets le court passage/i.test(rules);

const INVENTED = 'conformément à la circulaire interne que personne n’a jamais lue';

/** Claims with their citations, and what belongs under them. */
export function cite(lead: string, claims: readonly Claim[], citing: Citing): string {
  const lines = claims.map(({ before, said, after, quote }, at) => {
    const place = at + 1;
    const shown = citing === 'wrong-figure' ? otherFigures(said) : said;
    const mark = {
      inline: ` [« ${quote} »]`,
      'wrong-figure': ` [« ${quote} »]`,
      invented: ` [« ${at === 0 ? INVENTED : quote} »]`,
      end: ` [${place}]`,
      footnotes: `[^${place}]`,
    }[citing];
    return before + withMark(shown, mark) + after;
  });
  const text = [lead, lines.join('\n')].filter((part) => part !== '').join('\n\n');
  if (citing === 'end') {
    return `${text}\n\n**Sources**\n\n${claims.map(({ quote }, at) => `[${at + 1}] « ${quote} »`).join('\n')}`;
  }
  if (citing !== 'footnotes') return text;
  return `${text}\n\n${claims.map(({ quote }, at) => `[^${at + 1}]: "${quote}"`).join('\n')}`;
}

/** The mark before the full stop. */
function withMark(said: string, mark: string): string {
  const end = /[.!?…]?$/u.exec(said)?.[0] ?? '';
  return said.slice(0, said.length - end.length) + mark + end;
}

/** The same with each last digit of a figure another one. */
function otherFigures(text: string): string {
  return text.replace(/(\d)(?![\d\s\u00A0\u202F.,]*\d)/gu, (digit) => String((Number(digit) + 3) % 10));
}

/** About a dozen words of a sentence, as they stand there, from the first word of interest on. */
export function passageOf(sentence: string, interest: (word: string) => boolean = () => false): string {
  const words = sentence.trim().split(/[ \t\n]+/u);
  const first = words.findIndex(interest);
  const start = Math.max(0, Math.min(first - 4, words.length - 14));
  return words
    .slice(first < 0 ? 0 : start, (first < 0 ? 0 : start) + 14)
    .join(' ')
    .replace(/^[«»"\s]+|[\s\u00A0\u202F.,;:«»"]+$/gu, '');
}
