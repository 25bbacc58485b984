/** Threads of mails and tickets: who wrote each message, and when, as its heading. */
import { isText } from '../dom.ts';
import { matches } from '../native.ts';
import { renderedChildren } from '../rendered.ts';
import type { Walk } from '../walk.ts';
import type { Place, Slices } from '../walk-options.ts';
import { firstElements } from './structure.ts';

const MESSAGE =
  'article, [role="article"], [role="listitem"], li, [itemtype*="Message"], [itemtype*="Comment"]';
/** What says who, by its meaning first and then by how it looks. */
const AUTHORS = [
  '[itemprop~="author"], [rel~="author"], address, a[href^="mailto:"]',
  '[class*="author" i], [class*="auteur" i], [class*="sender" i], [class*="expediteur" i], [class*="user" i], [class*="from" i]',
  'b, strong, cite, h3, h4, h5, h6',
];
const TIME = 'time, [itemprop~="dateCreated"], [itemprop~="datePublished"], [itemprop~="dateSent"]';
/** Blocks that a message has and a line of a list has not. */
const BODY = 'p, div, section, blockquote, pre, ul, ol, table, [role="document"]';
/** Elements of a message looked at for its head. */
const MOST = 60;
/** Characters of a name or a date. */
const LONGEST = 80;

export interface Head {
  readonly author: Element;
  readonly time: Element;
}

/** Who wrote a message and when, where the page says both at its beginning; null for anything else. */
export function headOf(element: Element): Head | null {
  if (!matches(element, MESSAGE)) return null;
  const first = Array.from(firstElements(element, MOST, (inner) => !matches(inner, MESSAGE)));
  const time = first.find((inner) => matches(inner, TIME) && isShort(inner));
  if (!time) return null;
  const isAuthor = (inner: Element): boolean =>
    isShort(inner) && !inner.contains(time) && !time.contains(inner) && !matches(inner, TIME);
  const author = AUTHORS.map((names) => first.find((inner) => matches(inner, names) && isAuthor(inner))).find(
    Boolean,
  );
  if (!author) return null;
  // A title that comes first is the beginning of an article, which is read as it stands.
  const [at, under] = [first.indexOf(time), first.indexOf(author)];
  if (first.slice(0, Math.min(at, under)).some((inner) => matches(inner, 'h1, h2'))) return null;
  const body = first.some(
    (inner) => matches(inner, BODY) && !inner.contains(time) && !inner.contains(author),
  );
  return body || hasLongText(element) ? { author, time } : null;
}

/** Reads a message under a heading of its author and date; false for anything else. */
export function* readMessage(walk: Walk, element: Element, at: Place): Slices<boolean> {
  const head = headOf(element);
  if (head === null || walk.bars(head.author) || walk.bars(head.time)) return false;
  const author = bare(yield* walk.inLine(head.author, at.depth));
  const time = bare(yield* walk.inLine(head.time, at.depth));
  if (author === '' || time === '') return false;
  const line = lineOf(head);
  // What else the line says (a service, a role) stays with the name.
  const said =
    line === element || !isShort(line, 2 * LONGEST) ? '' : bare(yield* walk.inLine(line, at.depth));
  const whole = said.length > author.length + time.length + 1 ? said : '';
  if (whole === '') walk.done.add(head.author).add(head.time);
  else walk.done.add(line);
  walk.writer.endBlock();
  walk.writer.openHeading(3);
  walk.writer.addText(whole || `${author} · ${time}`);
  walk.writer.closeHeading();
  yield* walk.block(element, at);
  return true;
}

/** The innermost element that holds both. */
function lineOf({ author, time }: Head): Element {
  let line = author;
  while (!line.contains(time) && line.parentElement) line = line.parentElement;
  return line;
}

function bare(text: string): string {
  return text.replace(/[*#]/g, '').trim();
}

function isShort(element: Element, longest = LONGEST): boolean {
  const text = element.textContent?.trim() ?? '';
  return text.length > 1 && text.length <= longest;
}

function hasLongText(element: Element): boolean {
  for (const node of renderedChildren(element)) {
    if (isText(node) && node.data.trim().length > LONGEST) return true;
  }
  return false;
}
