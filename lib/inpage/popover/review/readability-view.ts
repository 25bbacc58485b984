/** *Lisibilité*: what a reader may stumble over, before and after; things to look at, not a mark. */
import { i18n } from '#i18n';
import type { Readability } from '../../../fidelity/readability/index.ts';
import type { Span } from '../../../fidelity/types.ts';
import type { ReadabilityPart } from '../../parts/readability.ts';
import { button, element } from '../../surface/elements.ts';
import type { Surface } from '../../surface/surface.ts';
import { counted } from './counted.ts';
import type { Checkable, Range } from './ranks.ts';

/** Words pointed to of a kind before « et 3 autres ». */
const MOST = 6;
/** Characters of a sentence that name it. */
const LONGEST = 70;

/**
 * Nodes for a source and its proposal; `show` is told of the words that the agent wants to see. The words tell their
 * language: a page in English may well hold a French letter.
 */
export function readabilityNodes(
  source: Checkable,
  proposal: Checkable,
  { readabilityOf, LONG_SENTENCE }: ReadabilityPart,
  { surface, show }: { readonly surface: Surface; readonly show: (range: Range) => void },
): Node[] {
  const before = readabilityOf(source.text);
  const after = readabilityOf(proposal.text);
  const pointer = (span: Span, label: string): HTMLElement => {
    const shown = button({ class: 'pointer', 'data-ui': 'readability-words' }, label);
    surface.on(shown, { press: () => show(proposal.rangeAt(span.start, span.end)) });
    return shown;
  };
  const group = (
    label: string,
    was: number,
    spans: readonly Span[],
    name: (span: Span) => string,
  ): Node[] => {
    if (was === 0 && spans.length === 0) return [];
    const counts = i18n.t('readability.counts', {
      before: was.toLocaleString(),
      after: spans.length.toLocaleString(),
    });
    const pointers = spans.slice(0, MOST).map((span) => pointer(span, name(span)));
    const rest = spans.length - pointers.length;
    const more = rest > 0 ? [counted('readability.more', rest)] : [];
    return [
      element('dt', {}, label, element('span', { class: 'count' }, counts)),
      element('dd', {}, ...pointers, ...more),
    ];
  };
  const words = (span: Span): string => shortened(span.text);
  const groups = [
    ...group(
      i18n.t('readability.long', { words: String(LONG_SENTENCE) }),
      before.longSentences.length,
      after.longSentences,
      words,
    ),
    ...group(i18n.t('readability.passive'), before.passives.length, after.passives, words),
    ...group(i18n.t('readability.negative'), before.negatives.length, after.negatives, words),
    ...group(i18n.t('readability.acronym'), before.acronyms.length, after.acronyms, words),
    ...group(
      i18n.t('readability.administrative'),
      before.administrative.length,
      after.administrative,
      (span) => {
        const { plain } = after.administrative.find(({ start }) => start === span.start) ?? {};
        return plain
          ? i18n.t('readability.plain', { word: shortened(span.text), plain })
          : shortened(span.text);
      },
    ),
  ];
  const nothing = element('p', {}, i18n.t('readability.nothing'));
  const list = [element('p', { class: 'meta' }, i18n.t('readability.intro')), element('dl', {}, ...groups)];
  return [...(groups.length > 0 ? list : [nothing]), ...scoreNodes(before.score, after.score)];
}

/** What the agent has to check of a proposal made this way; the last sentence is a reminder. */
export function checklistNodes(sentences: readonly string[]): Node[] {
  const reminder = sentences.at(-1);
  if (reminder === undefined) return [];
  return [
    element('p', { class: 'role' }, i18n.t('readability.checklist')),
    element('ul', {}, ...sentences.slice(0, -1).map((sentence) => element('li', {}, sentence))),
    element('p', { class: 'reminder' }, reminder),
  ];
}

function scoreNodes(before: Readability['score'], after: Readability['score']): Node[] {
  if (!after) return [];
  const said = before
    ? i18n.t('readability.score', {
        name: after.name,
        before: String(before.value),
        after: String(after.value),
      })
    : i18n.t('readability.score_after', { name: after.name, after: String(after.value) });
  return [element('p', { class: 'meta' }, said)];
}

function shortened(text: string): string {
  const line = text.slice(0, 2 * LONGEST).replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}
