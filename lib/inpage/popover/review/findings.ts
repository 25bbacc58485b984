/** What must be looked at in the text that stands, and where its words are: pure. */
import { inOneGo, type Sliced } from '../../../fidelity/shortest-edit.ts';
import type { Finding } from '../../../fidelity/types.ts';
import type { Facts } from '../../parts/facts.ts';
import type { Cut } from './cuts.ts';
import { documentOf } from './document.ts';
import { type Checkable, checkable, type Range } from './ranks.ts';

export interface Located {
  readonly finding: Finding;
  /** The words in the original; null when it has none. */
  readonly source: Range | null;
  readonly proposal: Range | null;
}

export interface Circumstances {
  readonly action: string;
  readonly kind?: 'edit' | 'answer';
  readonly language?: string | undefined;
  /** Text besides the original that facts may come from: the message answered to, the agent's own words. */
  readonly given: string;
}

/** Characters of both texts together that are checked at once, and that are checked at all when nothing cuts them. */
const AT_ONCE = 30_000;
const LONGEST = 150_000;

/**
 * The findings on a proposal, in reading order; null when the texts are too long to be looked at in a page. Long
 * texts are checked part by part between `cuts`, with pauses: what has only moved to another part is no finding.
 */
export function* locate(
  source: Checkable,
  proposal: Checkable,
  circumstances: Circumstances,
  { checkFidelity }: Facts,
  cuts: readonly Cut[] = [],
): Sliced<readonly Located[] | null> {
  const { action, kind: makes, language, given } = circumstances;
  const length = source.text.length + proposal.text.length;
  const steps = length > AT_ONCE ? cuts : [];
  if (steps.length === 0 && length > LONGEST) return null;
  const options = { action, ...(makes && { kind: makes }), ...(language !== undefined && { language }) };
  const found: Located[] = [];
  let old = 0;
  let now = 0;
  for (const cut of [...steps, null]) {
    const end = cut ? source.offsetOf(cut.source) : source.text.length;
    const nowEnd = cut ? proposal.offsetOf(cut.proposal) : proposal.text.length;
    const before = source.text.slice(old, end);
    const after = proposal.text.slice(now, nowEnd);
    for (const finding of checkFidelity(before, after, options)) {
      const { kind, source: was, proposal: is } = finding;
      if (kind === 'new' && is && given.includes(is.text)) continue;
      if (steps.length > 0 && kind === 'new' && is && source.text.includes(is.text)) continue;
      if (steps.length > 0 && kind === 'missing' && was && proposal.text.includes(was.text)) continue;
      found.push({
        finding,
        source: was ? source.rangeAt(old + was.start, old + was.end) : null,
        proposal: is ? proposal.rangeAt(now + is.start, now + is.end) : null,
      });
    }
    old = end;
    now = nowEnd;
    if (cut) yield;
  }
  return found;
}

/** How many findings there are on a proposal that is put in place without being shown first. */
export function countFindings(
  texts: { readonly original: string; readonly proposal: string; readonly format: 'plain' | 'markdown' },
  circumstances: Circumstances,
  facts: Facts,
): number {
  const { original, proposal, format } = texts;
  const made = (text: string): Checkable => checkable(documentOf(text, format));
  return inOneGo(locate(made(original), made(proposal), circumstances, facts))?.length ?? 0;
}
