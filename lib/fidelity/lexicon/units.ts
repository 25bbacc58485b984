/** Units of time and money, their qualifiers, and words that multiply. */
import { table, words } from './table.ts';

/** A unit of time as so many of a base unit; days and months are never turned into each other. */
export const TIME_UNITS: ReadonlyMap<string, readonly [factor: number, base: string]> = table(
  [
    'seconde*/second*/sec/sekunde/sekunden/segundo*/secondo/secondi',
    'minute*/min*/mn/minuten/minuto*/minuti',
    'heure*/h/hour*/hr*/stunde/stunden/hora*/ora/ore',
    'jour*/journee*/j/day*/tag/tage/tagen/tages/dia*/giorno/giorni',
    'semaine*/semene*/sem/week*/woche/wochen/semana*/settimana/settimane',
    'mois/month*/monat/monate/monaten/monats/mes/mese*/mesi/mensualite*/mensilita/mensualidad/mensualidades/monatsrate/monatsraten',
    'trimestre*/quarters/quartal/quartale/quartalen/quartals/trimestri/trimestrialite*',
    'semestre/semestres/semester*/semestri/halbjahr/halbjahre/halbjahren/halbjahres/semestrialite/semestrialites',
    'an*/annee*/anee*/annuite*/year*/yr*/jahr/jahre/jahren/jahres/ano*/anno/anni',
    'fortnight/fortnights',
    'werktag/werktage/werktagen/arbeitstag/arbeitstage/arbeitstagen',
  ].join(' '),
  [
    [1, 's'],
    [1, 'min'],
    [60, 'min'],
    [1, 'd'],
    [7, 'd'],
    [1, 'mo'],
    [3, 'mo'],
    [6, 'mo'],
    [12, 'mo'],
    [14, 'd'],
    [1, 'd working'],
  ],
);

/** Which days count. A working day of English is either of the French ones. */
export const DAY_QUALIFIERS: ReadonlyMap<string, string> = table(
  'ouvre*/habil/habiles/laborable*/utile/utili/util/uteis/lavorativo/lavorativi ouvrable* franc*/clear working/business/work',
  ['working', 'workable', 'clear', 'any'],
);

export const CURRENCIES: ReadonlyMap<string, string> = table(
  '€/eur/euro* $/usd/us$/dollar* £/gbp/livres/pound* chf/franken ¥/jpy/yen*',
  ['EUR', 'USD', 'GBP', 'CHF', 'JPY'],
);

export const CENTS = words('centime* cent* ct* centimos centesimi cêntimos');

/** Powers of ten written before a currency: `k€`, `Md€`, `MEUR`. */
export const SCALES: ReadonlyMap<string, number> = table('k m/mio/mn/mln md*/mrd/mld/mia/bn/b', [3, 6, 9]);

/** What is before or without taxes: two amounts must not differ in it. */
export const TAXES: ReadonlyMap<string, string> = table('ht ttc', ['HT', 'TTC']);

/** Which way a figure goes. */
export const TRENDS: ReadonlyMap<string, string> = table(
  'deficit/deficits/baisse/baissent/baisser/baisse/recul/recule/diminution/diminue/diminuent/chute/negatif/negative/negatifs/debiteur/debitrice/perte/pertes/decrease/decreased/fall/fell/drop/decline/declined excedent/excedents/surplus/hausse/augmentation/augmente/augmentent/progression/progresse/croissance/positif/positive/positifs/crediteur/creditrice/gain/gains/benefice/increase/increased/rise/rose/growth/grew',
  ['-', '+'],
);

/** How long what comes again lasts: `mensuel`, `un plan triennal`; stems, after which any ending of an adjective may stand. */
export const RATES: ReadonlyMap<string, readonly [count: number, unit: string]> = table(
  'horaire/hourly/stundlich/orario journalier/quotidien/daily/taglich/diario/giornaliero hebdomadaire/bihebdomadaire/weekly/wochentlich/semanal/settimanale bimensuel/mensuel/monthly/monatlich/mensile/mensual bimestriel trimestriel/quarterly/trimestrale/trimestral/vierteljahrlich semestriel/semestrale/semestral/halbjahrlich annuel/yearly/annual/jahrlich/annuale/anual bisannuel/biennal triennal quadriennal quinquennal decennal trentenaire cinquantenaire centenaire',
  '1heure 1jour 1semaine 1mois 2mois 1trimestre 1semestre 1an 2an 3an 4an 5an 10an 30an 50an 100an'
    .split(' ')
    .map((rate) => [Number.parseInt(rate, 10), rate.replace(/\d+/, '')]),
);
