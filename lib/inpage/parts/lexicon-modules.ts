/**
 * What is known of words in administrative texts, and how a text is cut into them: the scripts that look for facts and
 * for names stand on it, because one script with all would be too large (scripts/shared-modules.ts reads this list).
 */
import * as decimal from '../../fidelity/facts/decimal.ts';
import * as measures from '../../fidelity/facts/measures.ts';
import * as numeral from '../../fidelity/facts/numeral.ts';
import * as reading from '../../fidelity/facts/reading.ts';
import * as terms from '../../fidelity/facts/terms.ts';
import * as counted from '../../fidelity/facts/units.ts';
import * as calendar from '../../fidelity/lexicon/calendar.ts';
import * as language from '../../fidelity/lexicon/language.ts';
import * as numerals from '../../fidelity/lexicon/numerals.ts';
import * as table from '../../fidelity/lexicon/table.ts';
import * as units from '../../fidelity/lexicon/units.ts';
import * as acronyms from '../../fidelity/names/acronym-lists.ts';
import * as common from '../../fidelity/names/common.ts';
import * as demonyms from '../../fidelity/names/demonyms.ts';
import * as spelling from '../../fidelity/names/fold.ts';
import * as lists from '../../fidelity/names/lists.ts';
import * as fold from '../../fidelity/text/fold.ts';
import * as letters from '../../fidelity/text/letters.ts';
import * as links from '../../fidelity/text/links.ts';
import * as tokens from '../../fidelity/text/tokens.ts';

export const modules = {
  counted,
  terms,
  decimal,
  measures,
  numeral,
  reading,
  letters,
  calendar,
  language,
  numerals,
  table,
  units,
  acronyms,
  common,
  demonyms,
  spelling,
  lists,
  fold,
  links,
  tokens,
};
