/** Where capitals are a way of writing, and no sign of a name. */
import { GRAMMAR, isFirstName } from './lists.ts';
import type { Draft } from './words.ts';

/** Marks the words of lines in capitals, and of titles with a capital on each: they say nothing by their capitals. */
export function markShouted(words: readonly Draft[], text: string): void {
  markLines(words, text);
  markTitles(words, text);
  markSentences(words);
}

const mark = (words: readonly Draft[]): void => {
  for (const word of words) word.shouted = true;
};

function markLines(words: readonly Draft[], text: string): void {
  for (let start = 0; start < words.length; ) {
    let end = start + 1;
    while (end < words.length && !words[end]?.opensLine) end++;
    const all = words.slice(start, end);
    if (!all.some(({ shape }) => shape === 'upper' || shape === 'capital')) {
      start = end;
      continue;
    }
    const line = all.filter(({ shape }) => shape !== 'other');
    const letters = line.reduce((sum, word) => sum + word.text.length, 0);
    const upper = line.reduce(
      (sum, word) => sum + (word.text === word.text.toUpperCase() ? word.text.length : 0),
      0,
    );
    const long = line.filter((word) => word.text.length > 3);
    const last = words[end - 1]?.end ?? 0;
    const first = words[start];
    const isMarked = /[#*]/.test(text.slice(Math.max(0, (first?.start ?? 0) - 3), first?.start));
    const isTitle =
      long.length > (isMarked && !isFirstName(first?.fold ?? '') ? 1 : 2) &&
      line.length < 20 &&
      long.every(({ shape }) => shape !== 'lower') &&
      line[0]?.shape !== 'lower' &&
      !/[|,:]/.test(text.slice(words[start]?.start, last)) &&
      !/[.,;]/.test(text.slice(last, last + 1));
    if ((letters > 6 && upper > 0.8 * letters && (line.length > 1 || letters > 7)) || isTitle)
      mark(words.slice(start, end));
    start = end;
  }
}

/** `ATTESTATION DE DROITS – Le salarié…`, `CONTRAT DE SÉJOUR (extrait)`: at the head of a line, or after a dash. */
function markTitles(words: readonly Draft[], text: string): void {
  words.forEach(({ opensLine, gap }, start) => {
    const isDashed =
      gap === 'break' && /\s[-–—]\s$/.test(text.slice(words[start - 1]?.end, words[start]?.start));
    if (!opensLine && !isDashed) return;
    let end = start;
    while (
      (words[end]?.shape === 'upper' || (end > start && words[end]?.shape === 'other')) &&
      (end === start || words[end]?.gap !== 'break')
    )
      end++;
    const between = text.slice(words[end - 1]?.end, words[end]?.start);
    const title = words.slice(start, end);
    const isTitle =
      /^\s[-–—]\s$/.test(between) ||
      (/^\s?[.(:]/.test(between) && title.some(({ fold }) => GRAMMAR.has(fold)));
    if (end > start + 1 && words[end]?.gap === 'break' && isTitle) mark(title);
  });
}

/** `L’ACCUEIL SERA FERMÉ LE 15 MAI. Réouverture…`: a sentence in capitals amid a line. */
function markSentences(words: readonly Draft[]): void {
  let from = 0;
  words.forEach(({ text, gap, shape }, at) => {
    const isLoud = shape === 'upper' || shape === 'other' || (shape === 'capital' && text.length === 1);
    if (!isLoud) from = at + 1;
    else if (gap === 'break') from = at;
    if (at - from < 3) return;
    // `dossier CNRACL 14-558-207` has one word in capitals only.
    const last = words.slice(at - 3, at + 1);
    if (at - from > 3 || last.filter((word) => word.shape === 'upper').length > 2) mark(last);
  });
}
