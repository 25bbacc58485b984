import { cleanText } from '../markdown/clean.ts';
import { fromData, withoutDelimiters } from './delimiters.ts';
import { saysNothingToChange } from './marker.ts';
import { withMarks } from './marks.ts';
import { type Written, withoutNote } from './note.ts';
import { withoutPreamble } from './preamble.ts';
import type { ActionInput, CleanOutput } from './types.ts';
import { withoutFence, withoutQuotes } from './wrapping.ts';

/** Cleans what a model wrote as another form of the text. `names` is what models call that work (see preamble.ts). */
export function cleanEdit(
  names: string,
  written: Written = 'edit',
): (answer: string, input: ActionInput) => CleanOutput {
  return (answer, input) => {
    const text = bare(answer, input, names, written);
    const source = cleanText(input.text);
    if (saysNothingToChange(text, source) || sameText(text, source)) return { outcome: 'nothing-to-change' };
    return { outcome: 'proposal', text: input.format === 'plain' ? shapedLike(input.text, text) : text };
  };
}

/** Cleans what a model wrote about the text. */
export function cleanAnswer(
  names: string,
  written: Written = 'answer',
): (answer: string, input: ActionInput) => CleanOutput {
  return (answer, input) => ({ outcome: 'proposal', text: bare(answer, input, names, written) });
}

/**
 * The text alone. Every step leaves the text as it is unless it is sure, and the steps go on until none finds
 * anything (quotes inside a fence after a preamble), so that cleaning twice changes nothing.
 */
function bare(answer: string, input: ActionInput, names: string, written: Written): string {
  const source = input.text.trim();
  let text = fromData(withoutDelimiters(unixLines(cleanText(answer)), input.delimiter)).trim();
  for (let before = ''; before !== text; ) {
    before = text;
    text = withoutPreamble(text, source, names);
    text = withoutNote(text, source, written);
    text = withoutFence(text, source);
    // Quotes around an answer may be what was asked for: a passage that is cited.
    if (written !== 'answer') text = withoutQuotes(text, source);
  }
  return withMarks(text, source);
}

const sameText = (one: string, other: string): boolean => lines(one) === lines(other);
const lines = (text: string): string => unixLines(text.trim()).normalize('NFC');
/** Fields and editors know one line break. */
const unixLines = (text: string): string => text.replace(/\r\n?/g, '\n');

/** In a field, spaces around a selection hold it apart from its neighbours: they stay. */
function shapedLike(source: string, text: string): string {
  if (text === '' || source.trim() === '') return text;
  const before = source.slice(0, source.length - source.trimStart().length);
  const after = source.slice(source.trimEnd().length);
  return before + text.trim() + after;
}
