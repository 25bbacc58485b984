import type { FactType } from '../../../../lib/fidelity/types.ts';
import EIGHTEENTH from './examined-eighteenth.json' with { type: 'json' };
import EIGHTH from './examined-eighth.json' with { type: 'json' };
import ELEVENTH from './examined-eleventh.json' with { type: 'json' };
import FIFTEENTH from './examined-fifteenth.json' with { type: 'json' };
import FIFTH from './examined-fifth.json' with { type: 'json' };
import FIFTIETH from './examined-fiftieth.json' with { type: 'json' };
import FIFTY_EIGHTH from './examined-fifty-eighth.json' with { type: 'json' };
import FIFTY_FIFTH from './examined-fifty-fifth.json' with { type: 'json' };
import FIFTY_FIRST from './examined-fifty-first.json' with { type: 'json' };
import FIFTY_FOURTH from './examined-fifty-fourth.json' with { type: 'json' };
import FIFTY_NINTH from './examined-fifty-ninth.json' with { type: 'json' };
import FIFTY_SECOND from './examined-fifty-second.json' with { type: 'json' };
import FIFTY_SEVENTH from './examined-fifty-seventh.json' with { type: 'json' };
import FIFTY_SIXTH from './examined-fifty-sixth.json' with { type: 'json' };
import FIFTY_THIRD from './examined-fifty-third.json' with { type: 'json' };
import { FIRST_FAITHFUL, FIRST_PLANTED } from './examined-first.ts';
import FORTIETH from './examined-fortieth.json' with { type: 'json' };
import FORTY_EIGHTH from './examined-forty-eighth.json' with { type: 'json' };
import FORTY_FIFTH from './examined-forty-fifth.json' with { type: 'json' };
import FORTY_FIRST from './examined-forty-first.json' with { type: 'json' };
import FORTY_FOURTH from './examined-forty-fourth.json' with { type: 'json' };
import FORTY_NINTH from './examined-forty-ninth.json' with { type: 'json' };
import FORTY_SECOND from './examined-forty-second.json' with { type: 'json' };
import FORTY_SEVENTH from './examined-forty-seventh.json' with { type: 'json' };
import FORTY_SIXTH from './examined-forty-sixth.json' with { type: 'json' };
import FORTY_THIRD from './examined-forty-third.json' with { type: 'json' };
import FOURTEENTH from './examined-fourteenth.json' with { type: 'json' };
import { FOURTH_FAITHFUL, FOURTH_PLANTED } from './examined-fourth.ts';
import NINETEENTH from './examined-nineteenth.json' with { type: 'json' };
import NINTH from './examined-ninth.json' with { type: 'json' };
import { SECOND_FAITHFUL, SECOND_PLANTED } from './examined-second.ts';
import SEVENTEENTH from './examined-seventeenth.json' with { type: 'json' };
import SEVENTH from './examined-seventh.json' with { type: 'json' };
import SIXTEENTH from './examined-sixteenth.json' with { type: 'json' };
import SIXTH from './examined-sixth.json' with { type: 'json' };
import SIXTIETH from './examined-sixtieth.json' with { type: 'json' };
import SIXTY_FIRST from './examined-sixty-first.json' with { type: 'json' };
import SIXTY_SECOND from './examined-sixty-second.json' with { type: 'json' };
import TENTH from './examined-tenth.json' with { type: 'json' };
import { THIRD_FAITHFUL, THIRD_PLANTED } from './examined-third.ts';
import THIRTEENTH from './examined-thirteenth.json' with { type: 'json' };
import THIRTIETH from './examined-thirtieth.json' with { type: 'json' };
import THIRTY_EIGHTH from './examined-thirty-eighth.json' with { type: 'json' };
import THIRTY_FIFTH from './examined-thirty-fifth.json' with { type: 'json' };
import THIRTY_FIRST from './examined-thirty-first.json' with { type: 'json' };
import THIRTY_FOURTH from './examined-thirty-fourth.json' with { type: 'json' };
import THIRTY_NINTH from './examined-thirty-ninth.json' with { type: 'json' };
import THIRTY_SECOND from './examined-thirty-second.json' with { type: 'json' };
import THIRTY_SEVENTH from './examined-thirty-seventh.json' with { type: 'json' };
import THIRTY_SIXTH from './examined-thirty-sixth.json' with { type: 'json' };
import THIRTY_THIRD from './examined-thirty-third.json' with { type: 'json' };
import TWELFTH from './examined-twelfth.json' with { type: 'json' };
import TWENTIETH from './examined-twentieth.json' with { type: 'json' };
import TWENTY_EIGHTH from './examined-twenty-eighth.json' with { type: 'json' };
import TWENTY_FIFTH from './examined-twenty-fifth.json' with { type: 'json' };
import TWENTY_FIRST from './examined-twenty-first.json' with { type: 'json' };
import TWENTY_FOURTH from './examined-twenty-fourth.json' with { type: 'json' };
import TWENTY_NINTH from './examined-twenty-ninth.json' with { type: 'json' };
import TWENTY_SECOND from './examined-twenty-second.json' with { type: 'json' };
import TWENTY_SEVENTH from './examined-twenty-seventh.json' with { type: 'json' };
import TWENTY_SIXTH from './examined-twenty-sixth.json' with { type: 'json' };
import TWENTY_THIRD from './examined-twenty-third.json' with { type: 'json' };
import { type Case, spaced } from './types.ts';

/** Sets of other examiners, each written without having seen the check. */
const UNSEEN: readonly Unseen[] = [
  ...FIFTH,
  ...SIXTH,
  ...SEVENTH,
  ...EIGHTH,
  ...NINTH,
  ...TENTH,
  ...ELEVENTH,
  ...TWELFTH,
  ...THIRTEENTH,
  ...FOURTEENTH,
  ...FIFTEENTH,
  ...SIXTEENTH,
  ...SEVENTEENTH,
  ...EIGHTEENTH,
  ...NINETEENTH,
  ...TWENTIETH,
  ...TWENTY_FIRST,
  ...TWENTY_SECOND,
  ...TWENTY_THIRD,
  ...TWENTY_FOURTH,
  ...TWENTY_FIFTH,
  ...TWENTY_SIXTH,
  ...TWENTY_SEVENTH,
  ...TWENTY_EIGHTH,
  ...TWENTY_NINTH,
  ...THIRTIETH,
  ...THIRTY_FIRST,
  ...THIRTY_SECOND,
  ...THIRTY_THIRD,
  ...THIRTY_FOURTH,
  ...THIRTY_FIFTH,
  ...THIRTY_SIXTH,
  ...THIRTY_SEVENTH,
  ...THIRTY_EIGHTH,
  ...THIRTY_NINTH,
  ...FORTY_FIRST,
  ...FORTIETH,
  ...FORTY_SECOND,
  ...FORTY_THIRD,
  ...FORTY_FOURTH,
  ...FORTY_FIFTH,
  ...FORTY_SIXTH,
  ...FORTY_SEVENTH,
  ...FORTY_EIGHTH,
  ...FORTY_NINTH,
  ...FIFTIETH,
  ...FIFTY_FIRST,
  ...FIFTY_SECOND,
  ...FIFTY_THIRD,
  ...FIFTY_FOURTH,
  ...FIFTY_FIFTH,
  ...FIFTY_SIXTH,
  ...FIFTY_SEVENTH,
  ...FIFTY_EIGHTH,
  ...FIFTY_NINTH,
  ...SIXTIETH,
  ...SIXTY_FIRST,
  ...SIXTY_SECOND,
];

interface Unseen {
  readonly action: string;
  readonly language: string;
  readonly source: string;
  readonly proposal: string;
  /** The words of the proposal or the source that are wrong; of a faithful pair none. */
  readonly where?: string;
}

/** A faithful pair written without having seen the check: action, language of the proposal, source, proposal. */
export type Kept = readonly [action: string, language: string, source: string, proposal: string];

/** A pair with one error planted, and the type of the fact it changes. */
export type Planted = readonly [
  action: string,
  language: string,
  type: FactType,
  source: string,
  proposal: string,
];

/** The faithful pairs of an examiner, as cases; read in the direction they were written only. */
export const EXAMINED: readonly Case[] = [
  ...FIRST_FAITHFUL,
  ...SECOND_FAITHFUL,
  ...THIRD_FAITHFUL,
  ...FOURTH_FAITHFUL,
  ...UNSEEN.filter(({ where }) => where === undefined).map(
    ({ action, language, source, proposal }): Kept => [action, language, source, proposal],
  ),
].map(([action, language, source, proposal]) => ({
  about: `examined: ${source.slice(0, 50)}`,
  source,
  faithful: [{ action, language, proposal, oneWay: true }],
  wrong: [],
}));

/** The pairs of an examiner that hold an error. */
export const PLANTED = [...FIRST_PLANTED, ...SECOND_PLANTED, ...THIRD_PLANTED, ...FOURTH_PLANTED].map(
  ([action, language, type, source, proposal]) => ({
    action,
    language,
    type,
    source: spaced(source),
    proposal: spaced(proposal),
  }),
);

/** Pairs of other examiners that hold an error, and the words of the proposal or the source that are wrong. */
export const PLANTED_AT = UNSEEN.filter(({ where }) => where !== undefined);
