import { checkFidelity } from '../../lib/fidelity/index.ts';
import { CASES } from '../unit/fidelity/pairs/index.ts';
import { measure } from '../unit/fidelity/pairs/measure.ts';
import { spaced } from '../unit/fidelity/pairs/types.ts';
import { atMost, format, median, type Row, spread } from './measure.ts';

/** Rounds until the engine has compiled what is run. */
const WARM = 25;
const ROUNDS = 30;
const SHORT = 10_000;
const LONG = 100_000;

/** How well facts are kept watch over, on the pairs of the tests, and what that costs. */
export function measureFidelity(): Row[] {
  const { faithful, wrong, alarmed, misses } = measure(Object.values(CASES).flat(), checkFidelity);
  const recall = 100 * (1 - misses.length / wrong);
  const short = times(SHORT);
  const again = times(SHORT, true);
  const long = times(LONG);
  return [
    {
      what: 'Facts changed, added or left out that are found',
      measured: `${format(recall)} % (${wrong - misses.length} of ${wrong})`,
      limit: '≥ 98 %',
      holds: recall >= 98,
    },
    atMost(
      'Faithful proposals with a finding',
      (100 * alarmed) / faithful,
      2,
      '%',
      `${alarmed} of ${faithful}`,
    ),
    atMost('Check of 10,000 characters, processor time, median', median(short), 20, 'ms', spread(short)),
    atMost(
      'The same of a text that was checked before, against another proposal',
      median(again),
      20,
      'ms',
      spread(again),
    ),
    atMost(
      'Check of 100,000 characters against 10,000, processor time, medians',
      median(long) / median(short),
      12,
      '×',
    ),
  ];
}

/**
 * Milliseconds of processor time of one check after another, a text of so many characters against what a model
 * made of it: what else the machine does is not counted. Two texts in turn, unless it is the `same`: what was read of
 * the last one is no help then.
 */
function times(characters: number, same = false): readonly number[] {
  const texts = [longPair(characters, 0), longPair(characters, same ? 0 : 20)] as const;
  const options = { action: 'rephrase', language: 'fr' };
  const check = (round: number): unknown => checkFidelity(...texts[round % 2 ? 1 : 0], options);
  for (let round = 0; round < WARM; round++) check(round);
  return Array.from({ length: ROUNDS }, (_, round) => {
    const start = process.cpuUsage();
    check(round);
    return process.cpuUsage(start).user / 1000;
  });
}

/** The French rewritings of the pairs, one below the other, over and over, beginning with the pair `first`. */
function longPair(characters: number, first: number): readonly [source: string, proposal: string] {
  const pairs = Object.values(CASES)
    .flat()
    .flatMap(({ source, faithful }) =>
      faithful
        .filter(({ action }) => action === 'rephrase')
        .slice(0, 1)
        .map(({ proposal }) => [spaced(source), spaced(proposal)] as const),
    );
  let source = '';
  let proposal = '';
  for (let at = first; source.length < characters; at++) {
    const pair = pairs[at % pairs.length];
    if (!pair) break;
    source += `${pair[0]}\n\n`;
    proposal += `${pair[1]}\n\n`;
  }
  return [source.slice(0, characters), proposal.slice(0, characters)];
}
