/** What says the same in French and in the languages that agents translate into. */

const LANGUAGES = ['fr', 'en', 'de', 'es', 'it'] as const;
type InAll<Value> = Readonly<Record<(typeof LANGUAGES)[number], Value>>;

export interface Translations {
  /** A sentence in each language, with `{}` where a form stands. */
  readonly frames: InAll<string>;
  /** Each says something else than the one before it. */
  readonly things: readonly InAll<readonly string[]>[];
}

/** Forms divided by `|`, one row for each language. */
const thing = (...rows: readonly [fr: string, en: string, de: string, es: string, it: string]) => {
  const [fr, en, de, es, it] = rows.map((row) => row.split(' | '));
  return { fr, en, de, es, it } as InAll<readonly string[]>;
};
const frame = (fr: string, en: string, de: string, es: string, it: string): InAll<string> => ({
  fr,
  en,
  de,
  es,
  it,
});

export const TRANSLATED: Readonly<Record<string, Translations>> = {
  days: {
    frames: frame(
      'Votre demande est valable jusqu’au {}.',
      'Your application is valid until {}.',
      'Ihr Antrag ist bis {} gültig.',
      'Su solicitud es válida hasta el {}.',
      'La sua domanda è valida fino al {}.',
    ),
    things: [
      thing(
        '1er janvier 2026 | 01/01/2026',
        '1 January 2026 | January 1, 2026 | 1st January 2026 | the 1st of January 2026 | 2026-01-01',
        '1. Januar 2026 | 01.01.2026',
        '1 de enero de 2026 | 1.º de enero de 2026 | 01/01/2026',
        '1º gennaio 2026 | 01/01/2026',
      ),
      thing(
        'samedi 14 mars 2026 | 14/03/2026',
        'Saturday, 14 March 2026 | Saturday March 14th, 2026 | 14/03/2026',
        'Samstag, dem 14. März 2026 | 14.03.2026',
        'sábado 14 de marzo de 2026 | 14/03/2026',
        'sabato 14 marzo 2026 | 14/03/2026',
      ),
      thing(
        '31 décembre 2027',
        '31 December 2027 | December 31, 2027',
        '31. Dezember 2027',
        '31 de diciembre de 2027',
        '31 dicembre 2027',
      ),
    ],
  },
  amounts: {
    frames: frame(
      'Vous devez payer {} avant la fin du mois.',
      'You must pay {} before the end of the month.',
      'Sie müssen vor Monatsende {} zahlen.',
      'Usted debe pagar {} antes de fin de mes.',
      'Lei deve pagare {} entro la fine del mese.',
    ),
    things: [
      thing(
        '1 234,56 € | 1 234 euros et 56 centimes',
        '€1,234.56 | EUR 1,234.56 | 1,234.56 euros | €1234.56',
        '1.234,56 Euro | 1 234,56 EUR',
        '1.234,56 euros | 1 234,56 €',
        '1.234,56 euro | € 1.234,56',
      ),
      thing(
        '1 200 €',
        '€1,200 | €1,200.00',
        '1.200 Euro | 1.200,00 €',
        '1.200 euros',
        '1.200 euro | € 1.200,00',
      ),
      thing(
        '2,3 millions d’euros | 2,3 M€',
        '€2.3 million | 2.3 million euros | €2.3m',
        '2,3 Millionen Euro | 2,3 Mio. €',
        '2,3 millones de euros',
        '2,3 milioni di euro | 2,3 mln di euro',
      ),
      thing(
        '1,2 milliard d’euros | 1,2 Md€',
        '€1.2 billion | €1.2bn',
        '1,2 Milliarden Euro | 1,2 Mrd. €',
        '1.200 millones de euros',
        '1,2 miliardi di euro | 1,2 mld di euro',
      ),
    ],
  },
  'times of day': {
    frames: frame(
      'La réunion commence à {}.',
      'The meeting starts at {}.',
      'Die Sitzung beginnt um {}.',
      'La reunión empieza a las {}.',
      'La riunione comincia alle {}.',
    ),
    things: [
      thing(
        '9 h | 9 heures',
        '9 a.m. | 9am | 9:00 | 9 o’clock',
        '9 Uhr | 09:00 Uhr',
        '9:00 horas | 9 horas',
        'ore 9 | ore 9:00',
      ),
      thing(
        '14 h 30 | 14h30',
        '2:30 p.m. | 2.30pm | 14:30 | 2:30 PM',
        '14.30 Uhr | 14:30 Uhr',
        '14:30 horas | 14.30 h',
        'ore 14:30 | ore 14.30',
      ),
      thing('12 h', '12 noon | noon | 12 p.m.', '12 Uhr', '12:00 horas', 'ore 12'),
    ],
  },
  'lengths of time': {
    frames: frame(
      'La mesure dure {}.',
      'The measure lasts {}.',
      'Die Maßnahme dauert {}.',
      'La medida dura {}.',
      'La misura dura {}.',
    ),
    things: [
      thing('deux mois | 2 mois', 'two months | 2 months', 'zwei Monate', 'dos meses', 'due mesi'),
      thing(
        'quinze jours | 15 jours',
        'fifteen days | 15 days',
        'fünfzehn Tage | 15 Tage',
        'quince días',
        'quindici giorni',
      ),
      thing(
        '10 jours ouvrés',
        'ten working days | 10 business days',
        'zehn Arbeitstage | 10 Werktage',
        'diez días hábiles | 10 días laborables',
        'dieci giorni lavorativi',
      ),
      thing(
        'un an et demi | 18 mois',
        'eighteen months | a year and a half | one and a half years',
        'achtzehn Monate | anderthalb Jahre',
        'dieciocho meses | un año y medio',
        'diciotto mesi | un anno e mezzo',
      ),
      thing(
        '1 h 30 | une heure trente | une heure et demie',
        'one and a half hours | 1 hour 30 minutes | an hour and a half | 90 minutes',
        'anderthalb Stunden | 1 Stunde 30 Minuten',
        'una hora y media | 1 hora y 30 minutos',
        'un’ora e mezza | 1 ora e 30 minuti',
      ),
      thing(
        '2 h 15 | deux heures quinze',
        '2 hours 15 minutes | two hours and fifteen minutes',
        '2 Stunden und 15 Minuten',
        '2 horas y 15 minutos | dos horas y cuarto',
        '2 ore e 15 minuti | due ore e un quarto',
      ),
      thing(
        '30 minutes | une demi-heure',
        'half an hour | thirty minutes',
        'eine halbe Stunde',
        'media hora',
        'mezz’ora',
      ),
    ],
  },
  shares: {
    frames: frame(
      'Cela représente {} du total.',
      'This represents {} of the total.',
      'Das sind {} der Gesamtmenge.',
      'Esto representa {} del total.',
      'Questo rappresenta {} del totale.',
    ),
    things: [
      thing('12,5 %', '12.5% | 12.5 per cent', '12,5 Prozent', '12,5 por ciento', '12,5 per cento'),
      thing('la moitié | 50 %', 'half | 50%', 'die Hälfte', 'la mitad', 'la metà'),
      thing('les deux tiers', 'two thirds', 'zwei Drittel', 'dos tercios', 'due terzi'),
      thing('les trois quarts | 75 %', 'three quarters', 'drei Viertel', 'tres cuartos', 'tre quarti'),
      thing('25 %', 'a quarter | one quarter', 'ein Viertel', 'un cuarto | una cuarta parte', 'un quarto'),
    ],
  },
  numbers: {
    frames: frame(
      'Nous avons reçu {} dossiers.',
      'We received {} files.',
      'Wir haben {} Akten erhalten.',
      'Hemos recibido {} expedientes.',
      'Abbiamo ricevuto {} pratiche.',
    ),
    things: [
      thing('21', 'twenty-one', 'einundzwanzig', 'veintiuno', 'ventuno'),
      thing('35', 'thirty-five', 'fünfunddreißig', 'treinta y cinco', 'trentacinque'),
      thing('96', 'ninety-six', 'sechsundneunzig', 'noventa y seis', 'novantasei'),
      thing('120', 'one hundred and twenty', 'hundertzwanzig', 'ciento veinte', 'centoventi'),
      thing(
        '250',
        'two hundred and fifty',
        'zweihundertfünfzig',
        'doscientos cincuenta',
        'duecentocinquanta',
      ),
    ],
  },
  measures: {
    frames: frame(
      'La valeur mesurée est de {}.',
      'The measured value is {}.',
      'Der gemessene Wert beträgt {}.',
      'El valor medido es de {}.',
      'Il valore misurato è di {}.',
    ),
    things: [
      thing(
        '12 m²',
        '12 square metres | 12 m²',
        '12 Quadratmeter',
        '12 metros cuadrados',
        '12 metri quadrati',
      ),
      thing('3 km', '3 kilometres', '3 Kilometer', '3 kilómetros', '3 chilometri'),
      thing('5 ha', '5 hectares', '5 Hektar', '5 hectáreas', '5 ettari'),
      thing(
        '-5 °C | moins 5 degrés',
        'minus 5 degrees | 5 degrees below zero',
        'minus 5 Grad',
        '5 grados bajo cero',
        '5 gradi sotto zero',
      ),
    ],
  },
  'when things happen': {
    frames: frame(
      'Le service est ouvert {}.',
      'The service is open {}.',
      'Die Stelle ist {} geöffnet.',
      'El servicio está abierto {}.',
      'Il servizio è aperto {}.',
    ),
    things: [
      thing(
        'du lundi au vendredi, de 9 h à 12 h',
        'Monday to Friday, 9 a.m. to 12 noon | from Monday to Friday, 9 am to 12 pm',
        'Montag bis Freitag von 9 bis 12 Uhr',
        'de lunes a viernes, de 9 a 12 h',
        'dal lunedì al venerdì, dalle 9 alle 12',
      ),
      thing(
        'du 3 au 7 mars 2026',
        'from 3 to 7 March 2026 | from March 3 to 7, 2026',
        'vom 3. bis 7. März 2026',
        'del 3 al 7 de marzo de 2026',
        'dal 3 al 7 marzo 2026',
      ),
      thing(
        'chaque mercredi',
        'every Wednesday | on Wednesdays',
        'jeden Mittwoch',
        'cada miércoles | todos los miércoles',
        'ogni mercoledì',
      ),
    ],
  },
  references: {
    frames: frame(
      'La décision se fonde sur {}.',
      'The decision is based on {}.',
      'Die Entscheidung stützt sich auf {}.',
      'La decisión se basa en {}.',
      'La decisione si basa su {}.',
    ),
    things: [
      thing(
        'l’article L. 311-3 du code',
        'Article L. 311-3 of the Code | Section L. 311-3 of the Code',
        'Artikel L. 311-3 des Gesetzbuchs',
        'el artículo L. 311-3 del Código',
        'l’articolo L. 311-3 del codice',
      ),
      thing(
        'le décret n° 2019-1186',
        'Decree No. 2019-1186',
        'das Dekret Nr. 2019-1186',
        'el Decreto n.º 2019-1186',
        'il decreto n. 2019-1186',
      ),
    ],
  },
};
