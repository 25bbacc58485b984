/** Puts one rendered piece where it belongs: after the last block, or inside it when it goes on. */
import { cleanText } from './clean.ts';
import { toFragment } from './parse.ts';
import type { Segment } from './scan.ts';

/** Attaches a piece to an answer and returns the nodes that came in, so that a passing piece can be taken out. */
export function attachSegment(container: Element, segment: Segment): ChildNode[] {
  if (segment.code) return attachCode(container, segment);
  const fragment = toFragment(segment.text);
  const inside = segment.join === 'none' ? [] : joinLast(container, fragment, segment);
  const blocks = [...fragment.childNodes];
  container.append(fragment);
  return [...inside, ...blocks];
}

function attachCode(container: Element, { join, text }: Segment): ChildNode[] {
  const last = container.lastElementChild?.querySelector(':scope > code');
  const content = document.createTextNode(cleanText(text));
  if (join === 'code' && last) {
    last.append(content);
    return [content];
  }
  const pre = document.createElement('pre');
  pre.tabIndex = 0;
  const code = document.createElement('code');
  code.append(content);
  pre.append(code);
  container.append(pre);
  return [pre];
}

/** Moves what continues the last block out of the fragment and into it. */
function joinLast(container: Element, fragment: DocumentFragment, { join, glue }: Segment): ChildNode[] {
  const last = container.lastElementChild;
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
  const holders = last.matches('p, h3, h4, h5, h6') ? [last] : [...last.querySelectorAll('p, td')];
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
