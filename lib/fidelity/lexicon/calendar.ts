/** Names of months and days, with the abbreviations that occur. */
import { table } from './table.ts';

const MONTHS = table(
  [
    'janvier/janv/jan/january/januar/janner/enero/ene/gennaio/gen/janeiro',
    'fevrier/fevr/fev/february/feb/februar/febrero/febbraio/fevereiro',
    'mars/march/mar/marz/marzo/marco',
    'avril/avr/april/apr/abril/abr/aprile',
    'mai/may/mayo/maggio/mag/maio',
    'juin/june/jun/juni/junio/giugno/giu/junho',
    'juillet/juil/july/jul/juli/julio/luglio/lug/julho',
    'aout/august/aug/agosto/ago',
    'septembre/sept/september/sep/septiembre/setiembre/settembre/set/setembro',
    'octobre/oct/october/oktober/okt/octubre/ottobre/ott/outubro/out',
    'novembre/nov/november/noviembre/novembro',
    'decembre/dec/december/dezember/dez/diciembre/dic/dicembre/dezembro',
  ].join(' '),
  ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'],
);

/** Months that are other words too: only beside a day, or as English writes them. */
const UNSURE = /^(?:.{3}|janv|fevr|juil|sept|marz|marco|mars|march|august)$/;

const DAYS = table(
  [
    'lundi/monday/montag/lunes/lunedi',
    'mardi/tuesday/dienstag/martes/martedi',
    'mercredi/wednesday/mittwoch/miercoles/mercoledi',
    'jeudi/thursday/donnerstag/jueves/giovedi',
    'vendredi/friday/freitag/viernes/venerdi',
    'samedi/saturday/samstag/sonnabend/sabado/sabato',
    'dimanche/sunday/sonntag/domingo/domenica',
  ].join(' '),
  [...'1234567'],
);
const SHORT_DAYS = table(
  'lun/lund/mon mar/mard/tue/tues mer/mercr/wed jeu/jeud/thu/thurs ven/vend/vendr/fri sam/sat dim/sun',
  [...'1234567'],
);
const OF_TWO = table('lu ma me je ve sa di', [...'1234567']);
const FEIRA = table('segunda terca quarta quinta sexta', [...'12345']);

/** The month (`01` to `12`) a folded word names. */
export function month(word: string): string | undefined {
  return MONTHS.get(word);
}

/** True when the word names a month without a day or a year beside it. */
export function isSureMonth(word: string): boolean {
  return MONTHS.has(word) && !UNSURE.test(word);
}

/** The day of the week (`1` is Monday) a folded word names, in the plural too (`lundis`, `Mondays`). */
export function weekday(word: string): string | undefined {
  return DAYS.get(word) ?? (word.endsWith('s') ? DAYS.get(word.slice(0, -1)) : undefined);
}

/** The day of the week an abbreviation stands for: `lun.`, `Fri`; the same letters are other words too. */
export function shortWeekday(word: string): string | undefined {
  return SHORT_DAYS.get(word);
}

/** The day of the week that two letters stand for among others of their kind: `lu ma je ve`. */
export function dayOfTwo(word: string): string | undefined {
  return OF_TWO.get(word);
}

/** The day of the week that Portuguese counts: `quinta-feira`. */
export function feira(word: string): string | undefined {
  return FEIRA.get(word);
}
