/** What must be looked at in the text that stands, and where its words are: pure. */
import type { Finding } from '../../../fidelity/types.ts';
import type { Facts } from '../../parts/facts.ts';
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
  readonly language?: string | undefined;
  /** Text besides the original that facts may come from: the message answered to, the agent's own words. */
  readonly given: string;
}

/** Characters of both texts together beyond which nothing is checked: the page would stand still. */
const LONGEST = 400_000;

/** The findings on a proposal, in reading order. */
export function locate(
  source: Checkable,
  proposal: Checkable,
  { action, language, given }: Circumstances,
  { checkFidelity }: Facts,
): readonly Located[] {
  if (source.text.length + proposal.text.length > LONGEST) return [];
  const options = { action, ...(language !== undefined && { language }) };
  const isGiven = ({ kind, proposal: words }: Finding): boolean =>
    kind === 'new' && words !== undefined && given.includes(words.text);
  return checkFidelity(source.text, proposal.text, options)
    .filter((finding) => !isGiven(finding))
    .map((finding) => ({
      finding,
      source: finding.source ? source.rangeAt(finding.source.start, finding.source.end) : null,
      proposal: finding.proposal ? proposal.rangeAt(finding.proposal.start, finding.proposal.end) : null,
    }));
}

/** How many findings there are on a proposal that is put in place without being shown first. */
export function countFindings(
  texts: { readonly original: string; readonly proposal: string; readonly format: 'plain' | 'markdown' },
  circumstances: Circumstances,
  facts: Facts,
): number {
  const { original, proposal, format } = texts;
  const made = (text: string): Checkable => checkable(documentOf(text, format));
  return locate(made(original), made(proposal), circumstances, facts).length;
}
