/** The marks of what stays in place (a table, an image) shown as a word: `⟦TABLE_1⟧` is for the model. */
import { i18n } from '#i18n';
import { element } from '../surface/elements.ts';

/** Only what target/islands.ts calls things: a text that holds other such signs is shown as it is, whatever they say. */
const ISLAND = /⟦(TABLE|IMAGE|FIELD|ELEMENT)_\d{1,6}⟧/g;

/** Nodes of a text; what they say is still the text, mark by mark, what is seen is a chip. */
export function withIslands(text: string): readonly (Node | string)[] {
  if (!text.includes('⟦')) return [text];
  const nodes: (Node | string)[] = [];
  let from = 0;
  for (const found of text.matchAll(ISLAND)) {
    if (found.index > from) nodes.push(text.slice(from, found.index));
    const label = nameOf(found[1] ?? '');
    // The name is drawn, not written: the element's own text stays the proposal.
    const mark = element('span', { class: 'unseen', 'aria-hidden': 'true' }, found[0]);
    nodes.push(
      element('span', { class: 'island', role: 'img', 'aria-label': label, 'data-label': label }, mark),
    );
    from = found.index + found[0].length;
  }
  return from < text.length ? [...nodes, text.slice(from)] : nodes;
}

/** The text without the marks: what they stand for is not there where it is pasted. */
export function withoutIslands(text: string): string {
  if (!text.includes('⟦')) return text;
  return text
    .replace(ISLAND, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The marks of a text, in order. */
export function islandsOf(text: string): readonly string[] {
  return text.match(ISLAND) ?? [];
}

function nameOf(mark: string): string {
  if (mark.startsWith('TABLE')) return i18n.t('popover.island_table');
  if (mark.startsWith('IMAGE')) return i18n.t('popover.island_image');
  if (mark.startsWith('FIELD')) return i18n.t('popover.island_field');
  return i18n.t('popover.island');
}
