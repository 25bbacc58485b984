/** What must be looked at in an answer about a text, found on the words as they stand on screen. Loaded with the first one. */

import { fold } from '../../lib/chat/fold.ts';
import { findFacts } from '../../lib/fidelity/find.ts';
import { checkFidelity } from '../../lib/fidelity/index.ts';
import type { Fact, Finding } from '../../lib/fidelity/types.ts';
import { parseMarkdown, toText } from '../../lib/markdown/inline.ts';
import type { ActionRequest } from '../../lib/messaging/stream-messages.ts';
import { type AnswerWords, readAnswer } from './answer-words.ts';

/** A finding and where its words stand in the answer; null when they are only in the text it is about. */
export interface Checked {
  readonly finding: Finding;
  readonly range: Range | null;
}

/** Characters of both texts together beyond which nothing is checked: the panel would stand still. */
const LONGEST = 400_000;
/** Beyond this, facts of an answer are looked for as they are written. */
const LONGEST_COMPARED = 120_000;
/** Counts that an answer makes by itself: « trois pièces manquent ». */
const SMALL_COUNT = /^(?:\d|1\d|20)$/u;

/** The findings on an answer that stands in `element`, in reading order. */
export function checkAnswer(
  { action, text, format, options, instruction = '', surroundings = '', refinement }: ActionRequest,
  element: HTMLElement,
): readonly Checked[] {
  const source = format === 'markdown' ? toText(parseMarkdown(text)) : text;
  const words = readAnswer(element);
  if (source.length + words.text.length > LONGEST) return [];
  const { language } = options;
  const given = [instruction, surroundings, refinement?.instruction ?? ''].join('\n');
  const isGiven = ({ kind, proposal }: Finding): boolean =>
    kind === 'new' && proposal !== undefined && given.includes(proposal.text);
  const known = language !== undefined && language !== 'auto' && { language };
  const findings = checkFidelity(source, words.text, { action, ...known });
  return placed(
    findings.filter((finding) => !isGiven(finding)),
    words,
  );
}

/**
 * Figures, dates and references of a chat answer that stand neither in the texts it was given nor in what the agent
 * `said`. Code is left alone.
 */
export function checkChat(
  texts: readonly string[],
  said: readonly string[],
  element: HTMLElement,
): readonly Checked[] {
  const words = readAnswer(element, 'pre, code');
  const source = [...texts, ...said].join('\n\n');
  if (source.length + words.text.length > LONGEST_COMPARED)
    return placed(unwritten(source, words.text), words);
  const plain = [...texts.map((text) => toText(parseMarkdown(text))), ...said].join('\n\n');
  const findings = checkFidelity(plain, words.text, { action: 'summarize' });
  return placed(
    findings.flatMap(({ kind, type, proposal }): Finding[] => {
      if (!proposal || type === 'name') return [];
      if (kind === 'new' && type === 'number' && SMALL_COUNT.test(proposal.text)) return [];
      return [{ kind: 'new', type, proposal }];
    }),
    words,
  );
}

/** Facts that stand nowhere as they are written. Linear, where comparing what they mean would take too long. */
function unwritten(source: string, answer: string): readonly Finding[] {
  const folded = fold(source.normalize('NFC')).text;
  const isNew = ({ type, text, soft }: Fact): boolean =>
    type !== 'name' && !soft && !SMALL_COUNT.test(text) && !folded.includes(fold(text).text);
  return findFacts(answer)
    .facts.filter(isNew)
    .slice(0, 200)
    .map(({ type, start, end, text }) => ({ kind: 'new', type, proposal: { start, end, text } }));
}

function placed(findings: readonly Finding[], words: AnswerWords): readonly Checked[] {
  return findings.map((finding) => ({
    finding,
    range: finding.proposal ? words.range(finding.proposal.start, finding.proposal.end) : null,
  }));
}

/** Underlines stretches of text without touching their nodes, until the signal aborts. */
export function underline(
  name: 'finding' | 'finding-chosen',
  ranges: readonly Range[],
  signal: AbortSignal,
): void {
  if (typeof Highlight === 'undefined') return;
  const marks = CSS.highlights.get(name) ?? new Highlight();
  CSS.highlights.set(name, marks);
  for (const range of ranges) marks.add(range);
  const remove = (): void => {
    for (const range of ranges) marks.delete(range);
  };
  signal.addEventListener('abort', remove, { once: true });
}

/** Puts a mark behind each stretch until the signal aborts; `make` makes one. */
export function mark(ranges: readonly Range[], make: (at: number) => HTMLElement, signal: AbortSignal): void {
  // From the last to the first: what stands before a mark keeps its place.
  const marks = ranges
    .map((range, at) => ({ range, at }))
    .toReversed()
    .map(({ range, at }) => {
      const element = make(at);
      const end = range.cloneRange();
      end.collapse(false);
      end.insertNode(element);
      return element;
    });
  const remove = (): void => {
    for (const element of marks) element.remove();
  };
  signal.addEventListener('abort', remove, { once: true });
}
