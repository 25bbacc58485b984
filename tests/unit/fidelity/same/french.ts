/** What says the same in French, whichever way it is written. */
import { ranked, spelled } from './spelled.ts';

/** Ways of saying one thing. */
type Forms = readonly string[];

export interface Family {
  /** Sentences with `{}` where a form stands. */
  readonly frames: readonly string[];
  /** Each says something else than the one before it. */
  readonly things: readonly Forms[];
}

const upTo = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);
const grouped = (number: number, space: string): string => String(number).replace(/\B(?=(\d{3})+$)/g, space);
const two = (number: number): string => String(number).padStart(2, '0');

const NUMBERS = [
  ...upTo(10, 99),
  100,
  101,
  120,
  180,
  181,
  200,
  201,
  280,
  299,
  300,
  317,
  480,
  999,
  1000,
  1001,
];
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);
const DAYS = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ');

function dayForms(day: number, month: number, year: number): Forms {
  const weekday = DAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  const [first, name = ''] = [day === 1 ? '1er' : `${day}`, MONTHS[month - 1]];
  return [
    `${first} ${name} ${year}`,
    `${first} ${name.toUpperCase()} ${year}`,
    `${weekday} ${first} ${name} ${year}`,
    `${day === 1 ? 'premier' : spelled(day)} ${name} ${spelled(year)}`,
    ...['/', '.', '-'].map((mark) => [two(day), two(month), year].join(mark)),
    `${day}/${month}/${year}`,
    `${two(day)}/${two(month)}/${year % 100}`,
    `${weekday} ${two(day)}/${two(month)}/${year}`,
    `${year}-${two(month)}-${two(day)}`,
  ];
}

function clockForms(hour: number, minute: number): Forms {
  const [h, m] = [String(hour), two(minute)];
  const whole = [`${h} h`, `${h}h`, `${h} heures`, `${spelled(hour)} heures`, `${h}h00`, `${two(hour)}:00`];
  if (minute === 0) return hour === 12 ? [...whole, 'midi'] : whole;
  const evening = minute === 30 && hour > 12 ? [`${spelled(hour - 12)} heures et demie de l’après-midi`] : [];
  const part = minute === 15 ? [`${spelled(hour)} heures et quart`] : evening;
  const words = [`${h} heures ${minute}`, `${spelled(hour)} heures ${spelled(minute)}`];
  return [`${h} h ${m}`, `${h}h${m}`, `${two(hour)}:${m}`, `${h} h ${m} min`, ...words, ...part];
}

function lengthForms(hours: number, minutes: number): Forms {
  const word = hours === 1 ? 'heure' : 'heures';
  const count = hours === 1 ? 'une' : spelled(hours);
  return [
    `${hours} h ${minutes}`,
    `${hours}h${minutes}`,
    `${hours} ${word} ${minutes}`,
    `${count} ${word} ${spelled(minutes)}`,
    `${count} ${word} et ${spelled(minutes)} minutes`,
    `${hours} ${word} et ${minutes} minutes`,
    `${hours * 60 + minutes} minutes`,
    ...(minutes === 30 ? [`${count} ${word} et demie`, `${hours},5 ${word}`] : []),
    ...(minutes === 15 ? [`${count} ${word} et quart`] : []),
  ];
}

const euros = (number: number): Forms => [
  `${number} €`,
  `${grouped(number, '\u202F')} euros`,
  `${spelled(number)} euros`,
  `${number},00 €`,
  `${number} EUR`,
  `${spelled(number)} euros (${number} €)`,
  `${number} € (${spelled(number)} euros)`,
];

const cents = (whole: number, rest: number): Forms => [
  `${whole},${two(rest)} €`,
  `${grouped(whole, '\u202F')} euros et ${rest} centimes`,
  `${spelled(whole)} euros et ${spelled(rest)} centimes`,
  `${whole} € ${two(rest)}`,
  `${whole}€${two(rest)}`,
];

/** Things, each with its forms divided by `|`. */
export const list = (...things: string[]): readonly Forms[] => things.map((thing) => thing.split(' | '));

export const FRENCH: Readonly<Record<string, Family>> = {
  'numbers in words': {
    frames: ['La commune compte {} logements vacants.'],
    things: NUMBERS.map((each) => [
      String(each),
      grouped(each, '\u202F'),
      spelled(each),
      spelled(each, true),
    ]),
  },
  ranks: {
    frames: ['C’est la {} séance du conseil.', 'Le {} jour suivant la demande.'],
    things: upTo(2, 99).map((each) => [`${each}e`, `${each}ème`, ranked(each), ranked(each, true)]),
  },
  amounts: {
    frames: ['Vous devez payer {} avant la fin.'],
    things: [
      ...[12, 50, 71, 80, 91, 200, 1200, 15000].map(euros),
      cents(12, 50),
      cents(71, 5),
      cents(1200, 80),
    ],
  },
  'large amounts': {
    frames: ['Le budget atteint {}.', 'Le total est de {} cette année.'],
    things: list(
      '2 millions | 2 000 000 | deux millions',
      '1,2 million | 1 200 000 | 1,2 M',
      '3,5 milliards d’euros | 3,5 Md€ | 3 500 000 000 € | 3 500 M€ | 3 500 millions d’euros',
      '12 M€ | 12 millions d’euros | 12 000 000 € | 12 000 k€ | 12 MEUR | douze millions d’euros',
      '450 k€ | 450 000 € | 450 milliers d’euros | 450 kEUR',
      '1,5 million d’euros | 1 500 000 € | un million et demi d’euros | 1,5 M€',
    ),
  },
  days: {
    frames: ['Votre courrier du {} a été reçu.', 'Date limite : le {}'],
    things: [
      dayForms(1, 1, 2026),
      dayForms(2, 3, 2026),
      dayForms(14, 7, 2025),
      dayForms(21, 11, 2026),
      dayForms(31, 12, 2027),
    ],
  },
  'times of day': {
    frames: ['La réunion commence à {}.', 'Rendez-vous à {} précises.'],
    things: [
      clockForms(9, 0),
      clockForms(9, 30),
      clockForms(14, 0),
      clockForms(14, 30),
      clockForms(8, 15),
      clockForms(17, 45),
      clockForms(12, 0),
    ],
  },
  'hours and minutes': {
    frames: ['La durée prévue est de {}.', 'L’entretien dure {} environ.', 'Durée : {}.'],
    things: [
      lengthForms(1, 30),
      lengthForms(1, 15),
      lengthForms(2, 30),
      lengthForms(2, 15),
      lengthForms(3, 20),
    ],
  },
  'lengths of time': {
    frames: ['Vous disposez de {} pour répondre.', 'La convention est conclue pour {}.'],
    things: list(
      '18 mois | dix-huit mois | un an et demi | une année et demie',
      '2 ans | deux ans | 24 mois | vingt-quatre mois | deux années',
      '6 mois | six mois | un semestre',
      '15 jours | quinze jours | une quinzaine',
      '48 heures | 48 h | quarante-huit heures | 2 jours | deux jours',
      '30 minutes | trente minutes | une demi-heure | 1/2 heure | une demi heure',
      '45 min | quarante-cinq minutes | trois quarts d’heure | 45 mn',
      '15 minutes | un quart d’heure | quinze minutes',
      '21 jours | vingt et un jours | vingt-et-un jours | 3 semaines | trois semaines',
      '21 ans | vingt et un ans | vingt-et-un ans',
      '5 jours ouvrés | cinq jours ouvrés',
      '10 jours ouvrables | dix jours ouvrables',
      '2,5 jours | deux jours et demi | 2 jours et demi | 2 jours ½',
      '0,5 jour | une demi-journée | une demi journée',
    ),
  },
  shares: {
    frames: ['Cela représente {} du total.'],
    things: list(
      '12,5 % | 12,5 pour cent | 12,5 p. 100 | douze virgule cinq pour cent',
      '50 % | cinquante pour cent | la moitié | 1/2 | un sur deux',
      '75 % | 75 p. 100 | les trois quarts | 3/4 | trois sur quatre',
      '20 % | vingt pour cent | un cinquième | 1/5 | un sur cinq',
      'deux tiers | 2/3 | les deux tiers | deux sur trois',
      '2 % | 2/100 | deux centièmes',
      'un douzième | 1/12',
    ),
  },
  measures: {
    frames: ['La valeur relevée est de {}.', 'On mesure {} sur place.'],
    things: list(
      '12 m² | 12 m2 | 12 mètres carrés | douze mètres carrés',
      '3 km | 3 kilomètres | trois kilomètres | 3 000 m | 3000 mètres',
      '250 g | 250 grammes | 0,25 kg',
      '5 ha | 5 hectares | cinq hectares | 50 000 m²',
      '1,5 t | 1,5 tonne | 1 500 kg | une tonne et demie',
      '30 m³ | 30 m3 | 30 mètres cubes',
      '19 °C | 19°C | 19 degrés | 19 degrés Celsius | dix-neuf degrés',
      '-5 °C | −5 °C | moins 5 degrés | 5 degrés sous zéro',
      '2 Go | 2 gigaoctets | 2 Gio',
      '1,80 m | 1 m 80 | 1m80 | un mètre quatre-vingts | 180 cm',
      '33 cl | 33 centilitres | 0,33 l',
    ),
  },
  'phone numbers': {
    frames: ['Appelez le {}.', 'Tél. : {}'],
    things: list(
      '01 44 55 66 77 | 0144556677 | 01.44.55.66.77 | +33 1 44 55 66 77 | +33 (0)1 44 55 66 77 | (+33) 1 44 55 66 77 | 0033 1 44 55 66 77',
      '0 800 123 456 | 0800 123 456 | 0800123456 | 0 800 12 34 56',
    ),
  },
  references: {
    frames: ['Conformément à {}, la demande est rejetée.', 'Vu {} ;'],
    things: list(
      'article L. 311-3 | art. L. 311-3 | article L311-3 | l’article L 311-3',
      'n° 2026-0412 | no 2026-0412 | N°2026-0412 | numéro 2026-0412',
      'la loi n° 78-753 du 17 juillet 1978 | la loi du 17 juillet 1978 (n° 78-753) | la loi n°78-753 du 17/07/1978',
      'articles 3, 4 et 5 | les articles 3 à 5',
      'chapitre II | chapitre 2 | 2e chapitre',
      'annexe 3 | annexe III | l’annexe n° 3',
      'règlement (UE) 2016/679 | règlement (UE) n° 2016/679',
    ),
  },
  'when things happen': {
    frames: ['Le service est assuré {}.'],
    things: list(
      'du lundi au vendredi, de 9 h à 12 h | du lundi au vendredi de 9h à 12h | lun-ven 9h-12h',
      '24 h/24 et 7 j/7 | 24h/24, 7j/7 | 24 heures sur 24 et 7 jours sur 7',
      'de 9 h à 12 h et de 14 h à 17 h | 9h-12h / 14h-17h | entre 9 h et 12 h puis entre 14 h et 17 h',
      'une fois par semaine | 1 fois par semaine | chaque semaine',
      'du 3 au 7 mars 2026 | du 3 mars au 7 mars 2026 | du 03/03/2026 au 07/03/2026 | entre le 3 et le 7 mars 2026',
      'au T3 2026 | au 3e trimestre 2026 | au troisième trimestre 2026',
      'durant l’année 2025-2026 | durant l’année 2025/2026 | durant l’année 2025-26',
    ),
  },
};
