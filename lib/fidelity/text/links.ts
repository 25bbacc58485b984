/** E-mail addresses and web addresses, found before anything else: what is inside them is no fact of its own. */
import type { Fact } from '../types.ts';

const SCHEME = /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"«»|]{1,2000}/giu;

/** A host written bare, by the endings that occur: `service-public.fr`, not `fin.Il`. */
const BARE =
  /(?<![\p{L}\p{N}_@.-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,4}\.(?:fr|com|org|net|eu|info|int|be|ch|lu|de|es|it|pt|uk|io|bzh|paris|alsace|re|test|example)(?![\p{L}\p{N}_@-]|\.[\p{L}\p{N}])(?:\/[^\s<>"«»|]{0,2000})?/uy;

/** Where such an ending may be. */
const ENDING =
  /\.(?:fr|com|org|net|eu|info|int|be|ch|lu|de|es|it|pt|uk|io|bzh|paris|alsace|re|test|example)(?![\p{L}\p{N}])/gu;
const HOST = /[a-z0-9.-]/;
/** Characters of a host, at most. */
const LONGEST_HOST = 320;

const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const DOMAIN = /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/u;

/** The addresses of `text` in reading order, apart from each other. */
export function findLinks(text: string): readonly Fact[] {
  const found = [...emails(text), ...urls(text.matchAll(SCHEME)), ...urls(hosts(text))];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return found.filter((fact) => {
    if (fact.start < end) return false;
    end = fact.end;
    return true;
  });
}

function* emails(text: string): Generator<Fact> {
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > from && at - start < 64 && LOCAL.test(text.charAt(start - 1))) start -= 1;
    while (start < at && /[.'%-]/.test(text.charAt(start))) start += 1;
    const domain = DOMAIN.exec(text.slice(at + 1, at + 300))?.[0].replace(/[.-]$/, '');
    if (!domain || start === at) continue;
    const end = at + 1 + domain.length;
    const address = text.slice(start, end);
    from = end;
    yield { type: 'email', start, end, text: address, value: address.toLowerCase() };
  }
}

/** Hosts written bare: only what stands before an ending is looked at. */
function* hosts(text: string): Generator<RegExpExecArray> {
  let from = 0;
  for (const { index } of text.matchAll(ENDING)) {
    if (index < from) continue;
    let start = index;
    while (start > from && index - start < LONGEST_HOST && HOST.test(text.charAt(start - 1))) start -= 1;
    for (BARE.lastIndex = start; start < index; start += 1, BARE.lastIndex = start) {
      const match = BARE.exec(text);
      if (!match) continue;
      from = match.index + match[0].length;
      yield match;
      break;
    }
  }
}

function* urls(matches: Iterable<RegExpExecArray>): Generator<Fact> {
  for (const match of matches) {
    const address = withoutTail(match[0]);
    if (address.length < 5) continue;
    const start = match.index;
    yield { type: 'url', start, end: start + address.length, text: address, value: canonical(address) };
  }
}

/** Without the punctuation of the sentence or the bracket of the Markdown link it stands in. */
function withoutTail(address: string): string {
  const markdown = address.search(/\]\(|\*\*/);
  let kept = markdown >= 0 ? address.slice(0, markdown) : address;
  let open = 0;
  for (let at = 0; at < kept.length; at += 1) {
    if (kept[at] === '(') open += 1;
    else if (kept[at] === ')') open -= 1;
    if (open < 0) kept = kept.slice(0, at);
  }
  let end = kept.length;
  while (end > 0 && /[.,;:!?'’)\]*_~…`]/.test(kept.charAt(end - 1))) {
    if (kept[end - 1] === ')' && kept.includes('(')) break;
    end -= 1;
  }
  return kept.slice(0, end);
}

/** The scheme, `www.`, the case of the host and a slash at the end make no other address. */
function canonical(address: string): string {
  const bare = address.replace(/^[a-z]+:\/\//i, '').replace(/^www\./i, '');
  const host = bare.search(/[/?#]/);
  const path = host < 0 ? '' : bare.slice(host).replace(/\/$/, '');
  return (host < 0 ? bare : bare.slice(0, host)).toLowerCase() + path;
}
