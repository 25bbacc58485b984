/** Phone numbers: `01 44 55 66 77`, `+33 (0)1 44 55 66 77`, `0 800 123 456`; short ones after `tél.`. */
import { words as list } from '../lexicon/table.ts';
import { measureAt } from './measures.ts';
import type { Reading, Words } from './reading.ts';
import { readUnit } from './units.ts';

/** Reads a phone number; a short one only where the text says that it is one. */
export function readPhone(words: Words, at: number): Reading | null {
  if (words.is(at, '+') && words.isDigits(at + 1) && words.isGlued(at + 1))
    return international(words, at, at + 1);
  if (
    !words.isDigits(at) ||
    (words.isGlued(at) && /^[/.,-]$/.test(words.text(at - 1)) && words.isDigits(at - 2))
  ) {
    return null;
  }
  const first = words.text(at);
  if (first.startsWith('00') && first.length > 2) return international(words, at, at);
  if (first.startsWith('0') && first !== '00') {
    const national = collect(words, at, 10);
    if (national?.digits.length === 10) return phone(at, national.end, `+33${national.digits.slice(1)}`);
  }
  return short(words, at);
}

function phone(from: number, end: number, value: string): Reading {
  return { end, facts: [{ from, to: end, type: 'phone', value }] };
}

function international(words: Words, from: number, at: number): Reading | null {
  const all = collect(words, at, 15);
  if (!all) return null;
  const isFrench = /^(?:00)?33/.test(all.digits);
  const wanted = isFrench ? (all.digits.startsWith('00') ? 13 : 11) : 15;
  const read = isFrench ? collect(words, at, wanted) : all;
  if (!read || read.digits.length < 9 || (isFrench && read.digits.length !== wanted)) return null;
  return phone(from, read.end, `+${read.digits.replace(/^00/, '')}`);
}

/** Groups of digits with the same kind of mark between them, up to `most` digits; the `(0)` of `+33 (0)1` is none. */
function collect(words: Words, at: number, most: number): { digits: string; end: number } | null {
  let digits = '';
  let end = at;
  let mark: string | null = null;
  for (let next = at; words.isDigits(next) && digits.length + words.text(next).length <= most; ) {
    digits += words.text(next);
    end = next + 1;
    next = end;
    // `(+33) 1 44 55 66 77`
    if (end === at + 1 && words.is(at - 2, '(') && words.is(next, ')')) next += 1;
    if (words.is(next, '(') && words.is(next + 1, '0') && words.is(next + 2, ')')) next += 3;
    const text = words.text(next);
    if (/^[./-]$/.test(text) && words.isDigits(next + 1)) {
      if (mark !== null && mark !== text) break;
      mark = text;
      next += 1;
    } else if (mark !== null && words.tokens[next]?.gap !== 0 && digits.length > 4) break;
    if (!words.isNear(next)) break;
  }
  return digits === '' ? null : { digits, end };
}

const CALLING = list(
  'tel telephone phone telefon telefono telefone appel appelez appeler appelant composez composer joindre joignable contact contacter contactez contacte call fax poste ext extension durchwahl interno mobile portable standard',
);

/** `3939`, `39 39`, `116 117`, `112` near a word for calling. */
function short(words: Words, at: number): Reading | null {
  const read = collect(words, at, 6);
  if (
    !read ||
    words.text(at).length < 2 ||
    (/^[.,/-]$/.test(words.text(read.end)) && words.isGlued(read.end + 1))
  )
    return null;
  if (isService(words, at, read)) return service(at, read);
  // `un ordinateur portable (899 €)`
  if (readUnit(words, read.end) || measureAt(words, read.end)) return null;
  let back = at - 1;
  while (back > at - 5 && !CALLING.has(words.text(back))) {
    if (
      !words.follows(back + 1) ||
      !/^(?:[.:()°]|n|le|au|the|vert|numero|par|gratuit|us|on|at|nous|au)$/.test(words.text(back))
    ) {
      return null;
    }
    back -= 1;
  }
  return CALLING.has(words.text(back)) ? service(at, read) : null;
}

interface Read {
  readonly digits: string;
  readonly end: number;
}

/** `le 36 46`, `32 30`: services of four digits begin with a 3, and nothing else is written in such pairs. */
const isService = (words: Words, at: number, { digits, end }: Read): boolean =>
  end === at + 2 &&
  /^3[0-46-9]\d\d$/.test(digits) &&
  words.text(at).length === 2 &&
  words.tokens[at + 1]?.gap === 1 &&
  !words.isDigits(end) &&
  !words.isDigits(at - 1) &&
  !readUnit(words, end);

function service(at: number, { digits, end }: Read): Reading {
  return {
    end,
    facts: [
      {
        from: at,
        to: end,
        type: 'phone',
        value: `+${digits}`,
        also: [digits, `#${digits}`],
        gives: [digits],
      },
    ],
  };
}
