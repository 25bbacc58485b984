import { runEnd, runStart } from '../text/runs.ts';
import type { Span } from '../types.ts';
import { fold } from './fold.ts';
import { CIVILITIES, GREETINGS, LABELS } from './lists.ts';
import { markShouted } from './shouted.ts';

/** How a word is written. `mixed` has a capital inside: MaPrimeRénov’, DGFiP. */
export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'other';

/** What stands between a word and the one before it. */
export type Gap = 'space' | 'hyphen' | 'apostrophe' | 'point' | 'break';

/** A run of letters and digits in a text. */
export interface Word extends Span {
  readonly fold: string;
  readonly shape: Shape;
  readonly gap: Gap;
  /** True where any word has a capital: at the start of a sentence, a line, an item, after a colon, in a heading. */
  readonly weak: boolean;
  /** True after the label of a form that names what follows: `Nom : Martin`. */
  readonly labelled: boolean;
  /** True for the first word of a line. */
  readonly opensLine: boolean;
  /** True in a line that is all in capitals, or has one on each of its words. */
  readonly shouted: boolean;
}

export type Draft = { -readonly [K in keyof Word]: Word[K] };

/** Titles of women that would be read as other words. */
const FEMININE: ReadonlyMap<string, string> = new Map([
  ['Pre', 'pr'],
  ['Dre', 'dr'],
]);

const POINTED = new Set(
  'm mm dr drs pr me mgr st ste art av bd mr mrs ms mme mlle melle no sr sra prof hon dipl lic mgr'.split(
    ' ',
  ),
);
/** After other words a lone letter is a code: hall B, catégorie A. */
const BEFORE_INITIALS = new Set(
  'm mme mlle mr mrs ms me dr pr par de d et a avec pour chez que by from and to of with'.split(' '),
);
const AROUND_ADDRESS = /[\s()[\]<>|«»]/;
const HAS_DIGIT = /[0-9]/;
/** What may stand between two words of one sentence. */
const INSIDE = /^[\s,;/&+()*_~%€°.'’‑→-]*$/u;
/** A lone letter that numbers a heading rather than begins a name. */
const NUMBERING = /^[A-EIVX]$/;

/** The words of a text in order; what lies in `taken` (addresses, references) is nobody's name. */
export function wordsOf(text: string, taken: readonly Span[] = []): readonly Word[] {
  const blank = [...addresses(text)];
  const words: Draft[] = [];
  /** Most words of a text stand in it more than once. */
  const seen = new Map<string, Pick<Word, 'shape' | 'fold'>>();
  const isTaken = within(taken);
  const isBlank = within(blank);
  let end = 0;
  for (let index = runStart(text, 0); index < text.length; index = runStart(text, end)) {
    end = runEnd(text, index);
    const found = text.slice(index, end);
    // `24 °C. Le vent`
    if (isDegree(found, text, index)) continue;
    const previous = words.at(-1);
    const known = seen.get(found) ?? { shape: shapeOf(found), fold: fold(found) };
    seen.set(found, known);
    const isAddress = isBlank(index);
    const isOther = isTaken(index) || isAddress || (known.shape !== 'lower' && isUnit(found, text, index));
    const folded = isAddress
      ? ''
      : ((known.shape === 'capital' ? FEMININE.get(found) : undefined) ?? known.fold);
    const shape = isOther ? 'other' : known.shape;
    // Most words stand one space after another.
    const isNext = !!previous && index === previous.end + 1 && text[previous.end] === ' ';
    const between = isNext ? ' ' : text.slice(previous?.end ?? 0, index);
    if (!isNext && previous && joinsDotted(previous, between, found)) {
      previous.end = end;
      previous.text = text.slice(previous.start, end);
      previous.fold += fold(found);
      previous.shape = 'upper';
      continue;
    }
    const opensLine = !isNext && (!previous || /[\n\r]/.test(between));
    words.push({
      start: index,
      end,
      text: found,
      fold: folded,
      shape,
      gap: isNext ? 'space' : gapOf(between, previous, words.at(-2), opensLine),
      weak:
        !isNext &&
        (!previous ||
          opensLine ||
          startsSentence(between, previous, words.at(-2)) ||
          opensAside(text, between, end)),
      labelled:
        !isNext &&
        !!previous &&
        LABELS.has(previous.fold) &&
        isLabel(previous, between, text.slice(end, end + 80)),
      opensLine,
      shouted: false,
    });
  }
  markShouted(words, text);
  return words;
}

/** `24 °C`, `19 degrés Celsius` */
const isDegree = (word: string, text: string, at: number): boolean =>
  (word[0] === 'C' || word[0] === 'F') &&
  /^(?:[CF]$|Cels|Fahr)/.test(word) &&
  /(?:[°º]|degr[ée]s)\s?$/.test(text.slice(Math.max(0, at - 7), at));

/** `102 dB`, `38 kWh`, `20 Mbit/s` */
const isUnit = (word: string, text: string, at: number): boolean =>
  /^(?:dB|[kMG]Wh)$/.test(word) ||
  (/^(?:k[WV]|k?VA|m[LA])$/.test(word) && text[at - 1] === '(') ||
  (word.length < 5 &&
    /^(?:\p{Ll}+\p{Lu}|[KMGT]i?(?:b|o|bits?|bps)$|[MG]?W[ch]?$|[MG]?Hz$|h?Pa$)/u.test(word) &&
    /\d\s?$/.test(text.slice(Math.max(0, at - 2), at)));

function shapeOf(word: string): Shape {
  const lower = word.toLowerCase();
  if (HAS_DIGIT.test(word)) return 'other';
  if (word === lower) return 'lower';
  if (word[0] === lower[0]) return 'mixed';
  const rest = word.slice(1);
  if (rest === lower.slice(1)) return 'capital';
  return rest === rest.toUpperCase() ? 'upper' : 'mixed';
}

/** `Nom : Martin`, or a first cell and the one beside it, but not in the head of a table. */
const isLabel = (previous: Draft, between: string, after: string): boolean =>
  between.length < 40 &&
  (/^[^\p{L}\n|]*:/u.test(between) ||
    (previous.opensLine && /^[^\p{L}\n]*\|/u.test(between) && !/^[^\n]*\n[\s|:]*-/.test(after)));

/** S.N.C.F. is one word. */
function joinsDotted(previous: Draft, between: string, found: string): boolean {
  return (
    between === '.' &&
    /^\p{Lu}$/u.test(found) &&
    (/^\p{Lu}$/u.test(previous.text) || previous.text[1] === '.')
  );
}

function gapOf(
  between: string,
  previous: Draft | undefined,
  before: Draft | undefined,
  opensLine: boolean,
): Gap {
  if (!previous || opensLine) return 'break';
  if (/^[-‑‐]$/.test(between)) return 'hyphen';
  if (/^['’ʼ]$/.test(between)) return 'apostrophe';
  if (/^[ \t\u00A0\u202F\u2009*_~]+$/.test(between)) return 'space';
  return /^\.[-‑ \u00A0\u202F]?$/.test(between) && isPointed(previous, before) ? 'point' : 'break';
}

/** M. Dupont, J. Dupont, par J.-M. Dupont; but not `le hall B. Pensez`. */
function isPointed({ text, fold: folded, opensLine, weak, gap }: Draft, before: Draft | undefined): boolean {
  if ((POINTED.has(folded) && text !== 'm') || text[1] === '.') return true;
  if (!/^\p{Lu}$/u.test(text)) return false;
  if (opensLine) return !NUMBERING.test(text);
  return (
    weak ||
    gap !== 'space' ||
    !before ||
    before.gap === 'point' ||
    /^\p{Lu}$/u.test(before.text) ||
    BEFORE_INITIALS.has(before.fold)
  );
}

function startsSentence(between: string, previous: Draft, before: Draft | undefined): boolean {
  if (!INSIDE.test(between)) return true;
  if (GREETINGS.has(previous.fold) && between.includes(',')) return true;
  // A spaced hyphen is a dash; after a bracket a sentence may begin: `(famille, travail) Prévenez-nous`.
  if (/\s-\s|\)\s/.test(between)) return true;
  if (
    previous.opensLine &&
    /^(\p{L}|\d+)$/u.test(previous.text) &&
    /[.)]/.test(between) &&
    !CIVILITIES.has(previous.fold)
  )
    return NUMBERING.test(previous.text) || !/^\p{Lu}$/u.test(previous.text) || between.includes(')');
  if (!between.includes('.')) return false;
  return !(between.startsWith('.') && isPointed(previous, before));
}

/** `(Voir l’annexe)` starts with any word, `(Loire)` holds a name. */
const opensAside = (text: string, between: string, end: number): boolean =>
  /[(→]/.test(between) && /^\s+\p{Ll}/u.test(text.slice(end, end + 12));

/** E-mail addresses and URLs: their words are no names. */
function* addresses(text: string): Generator<Span> {
  let end = 0;
  for (const { index } of text.matchAll(/@|:\/\/|www\.|\.(?:fr|eu|org|com|net|gouv)\b/g)) {
    if (index < end) continue;
    let start = index;
    while (start > end && !AROUND_ADDRESS.test(text[start - 1] ?? '')) start--;
    end = index + 1;
    while (end < text.length && !AROUND_ADDRESS.test(text[end] ?? '')) end++;
    yield { start, end, text: text.slice(start, end) };
  }
}

/** Whether an offset lies in one of some spans; asked with growing offsets. */
function within(spans: readonly Span[]): (offset: number) => boolean {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let at = 0;
  let end = -1;
  return (offset) => {
    for (let span = sorted[at]; span && span.start <= offset; span = sorted[++at])
      end = Math.max(end, span.end);
    return offset < end;
  };
}
