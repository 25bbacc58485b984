import { safeHref } from '../../markdown/inline.ts';
import type { Marks } from './markdown-writer.ts';

/** The formatting of what is in an inline element, given that around it. */
export function markedBy(element: Element, tag: string, marks: Marks, links: boolean): Marks {
  if (tag === 'STRONG' || tag === 'B') return { ...marks, bold: true };
  if (tag === 'EM' || tag === 'I') return { ...marks, italic: true };
  if (tag !== 'A' || !links) return marks;
  return { ...marks, href: safeHref((element as HTMLAnchorElement).href) };
}

/** The marks that are not those around it already. */
export function within(context: Marks, { bold, italic, href }: Marks, struck: boolean): Marks {
  return {
    struck,
    bold: bold && !context.bold,
    italic: italic && !context.italic,
    href: href === context.href ? null : href,
  };
}
