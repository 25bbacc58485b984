/** French numbers in words, as schools teach them and as the reform of 1990 ties them. */

const SMALL =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const TENS = ' dix vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' ');

/** A number from 0 to 99,999 in words; `tied` with hyphens all along. */
export function spelled(number: number, tied = false): string {
  const joint = tied ? '-' : ' ';
  if (number < 20) return SMALL[number] ?? '';
  if (number < 100) return belowHundred(number, joint);
  const [unit, size] = number < 1_000 ? (['cent', 100] as const) : (['mille', 1_000] as const);
  const [count, rest] = [Math.floor(number / size), number % size];
  const times = count === 1 ? '' : `${spelled(count, tied).replace(/(vingt|cent)s$/, '$1')}${joint}`;
  const plural = unit === 'cent' && count > 1 && rest === 0 ? 's' : '';
  return `${times}${unit}${plural}${rest === 0 ? '' : `${joint}${spelled(rest, tied)}`}`;
}

function belowHundred(number: number, joint: string): string {
  const ten = Math.floor(number / 10);
  const isOnTeens = ten === 7 || ten === 9;
  const rest = isOnTeens ? (number % 10) + 10 : number % 10;
  const tens = TENS[ten] ?? '';
  if (rest === 0) return ten === 8 ? `${tens}s` : tens;
  const isAnd = (rest === 1 || rest === 11) && ten < 8;
  return isAnd ? `${tens}${joint}et${joint}${SMALL[rest]}` : `${tens}-${SMALL[rest]}`;
}

/** The ordinal of a number from 2 to 99 in words. */
export const ranked = (number: number, tied = false): string =>
  `${spelled(number, tied)
    .replace(/quatre-vingts$/, 'quatre-vingt')
    .replace(/cinq$/, 'cinqu')
    .replace(/neuf$/, 'neuv')
    .replace(/e$/, '')}ième`;
