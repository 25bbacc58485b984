/** Puts rendered pieces where they belong: after the last block, or inside it when they go on. */
import { cleanText } from './clean.ts';
import { plainFragment, toFragments } from './parse.ts';
import type { Segment } from './scan.ts';
import { keepTogether } from './together.ts';

/** Blocks in one part. Parts that are out of sight cost the browser nothing (content-visibility). */
const PART = 40;

/** Level of the last heading, so that none is skipped: a reader by ear would look for what is missing. */
export interface Outline {
  level: number;
}

/** Looks at what is about to be attached, and may change it: signs in the text become controls. */
export interface Dress {
  readonly fragment: (fragment: DocumentFragment) => void;
  /** Code is shown as it was written. */
  readonly code: (text: string) => string;
}

/** Attaches pieces to an answer and returns the nodes that came in, so that passing pieces can be taken out. */
export function attachSegments(
  container: Element,
  segments: readonly Segment[],
  outline: Outline,
  dress?: Dress,
): ChildNode[] {
  const isMarkdown = ({ code, plain }: Segment): boolean => !code && !plain;
  const rendered = toFragments(segments.filter(isMarkdown).map(({ text }) => text));
  return segments.flatMap((segment) => {
    if (segment.code) {
      return attachCode(container, dress ? { ...segment, text: dress.code(segment.text) } : segment);
    }
    const fragment = segment.plain ? plainFragment(segment.text) : rendered.shift();
    if (fragment) levelHeadings(fragment, outline);
    if (fragment) dress?.fragment(fragment);
    if (fragment && !segment.plain) keepTogether(fragment);
    return fragment ? attachFragment(container, segment, fragment) : [];
  });
}

function attachFragment(container: Element, segment: Segment, fragment: DocumentFragment): ChildNode[] {
  const inside = segment.join === 'none' ? [] : joinLast(lastBlock(container), fragment, segment);
  return [...inside, ...appendBlocks(container, [...fragment.childNodes])];
}

function levelHeadings(fragment: DocumentFragment, outline: Outline): void {
  for (const heading of fragment.querySelectorAll('h2, h3, h4, h5, h6')) {
    const asked = Number(heading.tagName.slice(1));
    outline.level = Math.min(asked, outline.level + 1);
    if (outline.level === asked) continue;
    const other = document.createElement(`h${outline.level}`);
    other.append(...heading.childNodes);
    heading.replaceWith(other);
  }
}

const lastBlock = (container: Element): Element | null =>
  container.lastElementChild?.lastElementChild ?? null;

/** Adds blocks to the last part, or to a new one. What came in is the part itself when it is new. */
function appendBlocks(container: Element, blocks: readonly ChildNode[]): ChildNode[] {
  if (blocks.length === 0) return [];
  const last = container.lastElementChild;
  if (last && last.childElementCount < PART) {
    last.append(...blocks);
    return [...blocks];
  }
  const part = document.createElement('div');
  part.className = 'md-part';
  part.append(...blocks);
  container.append(part);
  return [part];
}

/** Long code is several `code` in one `pre`: a browser lays each out on its own. */
function attachCode(container: Element, { join, text }: Segment): ChildNode[] {
  const code = document.createElement('code');
  code.append(cleanText(text));
  const last = lastBlock(container);
  if (join === 'code' && last?.tagName === 'PRE') {
    last.append(code);
    return [code];
  }
  const pre = document.createElement('pre');
  pre.tabIndex = 0;
  pre.append(code);
  return appendBlocks(container, [pre]);
}

/** Moves what continues the last block out of the fragment and into it. */
function joinLast(last: Element | null, fragment: DocumentFragment, { join, glue }: Segment): ChildNode[] {
  const first = fragment.firstElementChild;
  if (!last || !first) return [];
  if (join === 'inline') return first.tagName === 'P' ? joinText(last, first, glue ?? '') : [];
  if (join === 'rows') {
    const [into, from] = [last.querySelector('tbody'), first.querySelector('tbody')];
    if (!into || !from) return [];
    first.remove();
    return move(from, into);
  }
  const tags = join === 'list' ? ['UL', 'OL'] : ['BLOCKQUOTE'];
  if (first.tagName !== last.tagName || !tags.includes(first.tagName)) return [];
  first.remove();
  return move(first, last);
}

function joinText(last: Element, first: Element, glue: string): ChildNode[] {
  const holders = last.matches('p, h2, h3, h4, h5, h6') ? [last] : [...last.querySelectorAll('p, td')];
  const into = holders.at(-1);
  if (!into) return [];
  const between = glue === '\n' ? [document.createElement('br')] : glue === '' ? [] : [glue];
  const nodes = between.map((part) => (typeof part === 'string' ? document.createTextNode(part) : part));
  into.append(...nodes);
  first.remove();
  return [...nodes, ...move(first, into)];
}

function move(from: Element, into: Element): ChildNode[] {
  const nodes = [...from.childNodes];
  into.append(...nodes);
  return nodes;
}
