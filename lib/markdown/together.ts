/**
 * French signs stay with their word: models write a plain space before « ? » as often as the no-break one that belongs
 * there. Only how it is shown changes; the text, and what is copied of it, are as they were written.
 */

/** A space with the sign after it; an opening sign with its space and what follows. */
export const TIED = /( [?!;:»]|« [^\s«])/u;
const EACH = new RegExp(TIED, 'gu');

/** Class of what no line may be broken in. */
export const TIE = 'md-tie';

/** Wraps the signs of a text that is about to be shown. Code is left as it is. */
export function keepTogether(fragment: DocumentFragment): void {
  const walker = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && TIED.test(node.data) && !node.parentElement?.closest('code'))
      found.push(node);
  }
  for (const node of found) node.replaceWith(...tied(node.data));
}

function tied(text: string): (Node | string)[] {
  const nodes: (Node | string)[] = [];
  let from = 0;
  for (const { 0: signs, index } of text.matchAll(EACH)) {
    const tie = document.createElement('span');
    tie.className = TIE;
    tie.append(signs);
    nodes.push(text.slice(from, index), tie);
    from = index + signs.length;
  }
  return [...nodes, text.slice(from)].filter((node) => node !== '');
}
