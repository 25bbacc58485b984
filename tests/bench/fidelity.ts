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
      'Check of 100,000 characters against 10,000, processor time, medians',
      median(long) / median(short),
      12,
      '×',
    ),
  ];
}

/**
 * Milliseconds of processor time of one check after another, a text of so many characters against what a model
 * made of it: what else the machine does is not counted.
 */
function times(characters: number): readonly number[] {
  const [source, proposal] = longPair(characters);
  const options = { action: 'rephrase', language: 'fr' };
  for (let round = 0; round < WARM; round++) checkFidelity(source, proposal, options);
  return Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    checkFidelity(source, proposal, options);
    return process.cpuUsage(start).user / 1000;
  });
}

/** The French rewritings of the pairs, one below the other, over and over. */
function longPair(characters: number): readonly [source: string, proposal: string] {
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
  for (let at = 0; source.length < characters; at++) {
    const pair = pairs[at % pairs.length];
    if (!pair) break;
    source += `${pair[0]}\n\n`;
    proposal += `${pair[1]}\n\n`;
  }
  return [source.slice(0, characters), proposal.slice(0, characters)];
}
