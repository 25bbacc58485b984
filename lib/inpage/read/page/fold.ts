/**
 * What a site repeats around its pages: navigation, banner, footer, cookie notice, lists of links. Told by its role or
 * its element first, and then by what it holds: to fold a text that somebody wanted is worse than to keep a menu.
 */
import { activeElementOf, bodyOf, isElement, isText, nameOf, parentOf, tagOf } from '../dom.ts';
import { weigh } from '../measure.ts';
import { attributeOf, styleOf } from '../native.ts';
import { renderedChildren } from '../rendered.ts';

export interface Folds {
  /** Characters of an element that is to be folded; 0 for one that is to be read. */
  weightOf(element: Element, tag: string): number;
}

type Kind = 'navigation' | 'banner' | 'footer' | 'aside' | 'cookies' | 'list';

/** Elements of one candidate, and of all of them, looked at: what is larger is no menu. */
const MOST = 2_000;
const MOST_IN_ALL = 30_000;
/** Within these a header or an aside belongs to what is read. */
const CONTENT =
  'main, article, section, form, dialog, li, td, [role="main"], [role="article"], [role="dialog"]';
/** What is never folded, whatever is around it. */
const KEPT =
  /^(?:MAIN|ARTICLE|TEXTAREA|IFRAME|H1|OUTPUT)$|^(?:main|article|textbox|log|alert|status|grid|treegrid)$/;
/** A day, an hour, somebody's address: the head of a message, which some write in the elements of a site's banner. */
const DATED =
  /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d\d-\d\d|\b\d{1,2} ?[h:] ?\d\d\b|\d (?:janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)|\w@\w/i;
/** Characters of a part in which a date is looked for. */
const HEAD = 400;
const COOKIES = /cookie|consent|tarteaucitron|didomi|axeptio|onetrust|gdpr|rgpd/i;

interface Contents {
  readonly linked: number;
  readonly other: number;
  /** Of its headings, which say nothing of what it is. */
  readonly titles: number;
  readonly links: number;
  readonly buttons: number;
  /** Characters of the longest text outside links. */
  readonly longest: number;
  /** How its text begins. */
  readonly beginning: string;
  /** The words of its links, to know the same list again. */
  readonly words: string;
}

/** The folds of one reading. */
export function createFolds(document: Document): Folds {
  const active = activeElementOf(document);
  const held = active === bodyOf(document) ? null : active;
  const lists = new Set<string>();
  let looked = 0;

  const contentsOf = (element: Element): Contents | null => {
    let [linked, other, titles, links, buttons, longest] = [0, 0, 0, 0, 0, 0];
    let [words, beginning] = ['', ''];
    const waiting: { nodes: Iterator<Node>; inLink: boolean; inTitle: boolean }[] = [
      { nodes: renderedChildren(element), inLink: false, inTitle: false },
    ];
    for (let seen = 0; ; ) {
      const top = waiting.at(-1);
      if (!top) return { linked, other, titles, links, buttons, longest, words, beginning };
      const { value, done } = top.nodes.next();
      if (done) {
        waiting.pop();
        continue;
      }
      if (++seen > MOST || ++looked > MOST_IN_ALL) return null;
      if (isText(value)) {
        const weight = weigh(value.data);
        if (beginning.length < HEAD) beginning += ` ${value.data.slice(0, HEAD).trim()}`;
        if (top.inLink) {
          linked += weight;
          if (words.length < 2_000) words += `${value.data.trim()} `;
        } else if (top.inTitle) titles += weight;
        else {
          other += weight;
          longest = Math.max(longest, weight);
        }
      }
      if (!isElement(value) || /^(?:script|style|template|noscript)$/.test(nameOf(value))) continue;
      if (value === held || isKept(value)) return null;
      const isLink = nameOf(value) === 'a';
      const isButton = nameOf(value) === 'button';
      links += isLink ? 1 : 0;
      buttons += isButton ? 1 : 0;
      waiting.push({
        nodes: renderedChildren(value),
        inLink: top.inLink || isLink || isButton,
        inTitle: top.inTitle || /^h[2-6]$/.test(nameOf(value)),
      });
    }
  };

  return {
    weightOf(element, tag) {
      const kind = kindOf(element, tag);
      if (kind === null || element === held || looked > MOST_IN_ALL) return 0;
      const contents = contentsOf(element);
      if (contents === null) return 0;
      if (kind === 'list') {
        if (contents.links < 4 || contents.other > contents.linked / 5) return 0;
        const again = lists.has(contents.words);
        lists.add(contents.words);
        if (!again) return 0;
      } else if (!isBoilerplate(kind, contents)) return 0;
      return contents.linked + contents.other + contents.titles;
    },
  };
}

function kindOf(element: Element, tag: string): Kind | null {
  const role = attributeOf(element, 'role');
  if (tag === 'NAV' || role === 'navigation' || role === 'menubar') return 'navigation';
  if (tag === 'HEADER' || role === 'banner') return role || isOfSite(element) ? 'banner' : null;
  if (tag === 'FOOTER' || role === 'contentinfo') return role || isOfSite(element) ? 'footer' : null;
  if (tag === 'ASIDE' || role === 'complementary') return 'aside';
  if (tag === 'UL' || tag === 'OL') return 'list';
  return isCookieNotice(element) ? 'cookies' : null;
}

function isOfSite(element: Element): boolean {
  const parent = parentOf(element);
  return !isElement(parent) || Element.prototype.closest.call(parent, CONTENT) === null;
}

/** By its name and because it lies over the page: a page about cookies does not. */
function isCookieNotice(element: Element): boolean {
  if (!COOKIES.test(attributeOf(element, 'id') ?? '') && !COOKIES.test(attributeOf(element, 'class') ?? ''))
    return false;
  if (/dialog$/.test(attributeOf(element, 'role') ?? '') || nameOf(element) === 'dialog') return true;
  const position = styleOf(element)?.position;
  return position === 'fixed' || position === 'sticky';
}

function isBoilerplate(kind: Kind, { linked, other, links, buttons, longest, beginning }: Contents): boolean {
  const all = linked + other;
  if (all === 0) return false;
  if ((kind === 'banner' || kind === 'footer') && DATED.test(beginning)) return false;
  if (kind === 'cookies') return buttons + links > 0 && all < 4_000;
  if (kind === 'navigation') return linked >= all / 2 && longest < 120;
  if (kind === 'banner') return other < 200 && links + buttons > 0;
  if (kind === 'footer') return links > 1 && (linked >= all / 2 || other < 160);
  return links > 2 && linked >= 0.7 * all && longest < 80;
}

function isKept(element: Element): boolean {
  if (KEPT.test(tagOf(element)) || KEPT.test(attributeOf(element, 'role') ?? '')) return true;
  return (element as HTMLElement).isContentEditable === true;
}
