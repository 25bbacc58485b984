import { describe, expect, it, test } from 'vitest';
import { readability } from '../../../../lib/fidelity/readability/index.ts';
import { PLAIN_WORDS } from '../../../../lib/fidelity/readability/plain-words.ts';
import { syllables } from '../../../../lib/fidelity/readability/syllables.ts';

type Looked = 'longSentences' | 'passives' | 'negatives' | 'acronyms' | 'administrative';
const found = (what: Looked, text: string) => readability(text, 'fr')[what].map((span) => span.text);

describe('sentences', () => {
  test.each([
    ['M. Martin reçoit Mme Petit à 14 h 30. Il lui remet 1 234,56 €.', 2],
    ['Voir l’art. L. 311-3 du code, réf. n° 2026.0412, p. 12. Merci.', 2],
    ['Apportez une photo, un timbre, etc. Le guichet ferme à midi.', 2],
    ['Apportez une photo, un timbre, etc. avant midi.', 1],
    ['« Où est ma demande ? » demande l’usager. On cherche…', 2],
    ['## Pièces à joindre\n\n- une photo\n- un timbre\n\nMerci.', 3],
    ['Une ligne coupée par la messagerie au soixante-dixième caractère, qui\nContinue ici.', 1],
    ['12 rue des Lilas\n31000 Toulouse\n\nMadame,', 3],
    ['```\nlet a = 1. B = 2.\n```\nUne phrase.', 1],
    ['', 0],
  ])('%j has %i', (text, count) => {
    expect(readability(text, 'fr').sentences).toBe(count);
  });

  it('are long above 25 words, wherever their full stops stand', () => {
    const short = 'Nous avons bien reçu votre demande le 3 mars.';
    const long = `Nous avons reçu ${'une lettre et '.repeat(9)}une photo.`;
    expect(found('longSentences', `${short} ${long} ${short}`)).toEqual([long]);
  });
});

test.each([
  ['demande', 2],
  ['parlent', 1],
  ['document', 3],
  ['client', 2],
  ['réel', 2],
  ['naïf', 2],
  ['évaluation', 5],
  ['employer', 3],
  ['feuille', 1],
  ['coopération', 5],
  ['année', 2],
  ['question', 2],
  ['informent', 2],
  ['yeux', 1],
  ['2026', 1],
])('%s has %i syllables', (word, count) => {
  expect(syllables(word)).toBe(count);
});

describe('the score', () => {
  it('is higher for a plain text than for an administrative one', () => {
    const hard =
      'Nonobstant les dispositions susvisées, l’administration compétente procédera, préalablement à toute notification, à l’instruction contradictoire des réclamations régulièrement formulées par les bénéficiaires concernés.';
    const plain =
      'Vous pouvez contester cette décision. Écrivez-nous avant le 3 mai. Nous lirons votre lettre, puis nous vous dirons si nous changeons d’avis.';
    const [low, high] = [readability(hard).score?.value ?? 100, readability(plain).score?.value ?? 0];
    expect(low).toBeLessThan(30);
    expect(high).toBeGreaterThan(60);
  });

  it('is not given for a few words, nor for another language', () => {
    expect(readability('Merci de votre lettre.').score).toBeNull();
    const english =
      'Your application has been received and it will be examined by our office within ten days. '.repeat(3);
    expect(readability(english)).toMatchObject({ score: null, passives: [], sentences: 3 });
  });
});

test.each([
  ['Votre demande a été transmise au service.', ['a été transmise']],
  ['Les pièces ont été dûment examinées par la commission.', ['ont été dûment examinées par']],
  ['Il a été procédé à un contrôle.', ['a été procédé']],
  ['La somme sera versée, puis le dossier est clos.', ['sera versée', 'est clos']],
  ['Le dossier doit être reçu avant le 3 mai.', ['être reçu']],
  ['La porte est ouverte par le gardien.', ['est ouverte par']],
  // Active voice, states, reflexive verbs, the season.
  ['Elle est venue, puis elle est repartie ; ils sont arrivés et sont restés.', []],
  ['Le guichet est ouvert. Il est situé au rez-de-chaussée. M. Roux est âgé.', []],
  ['Elle s’est inscrite. Vous vous êtes présentée. Ils se sont rendus au guichet.', []],
  ['L’été, les bureaux ferment à midi. La salle est petite et elle est gratuite.', []],
  ['C’est lundi. Il est ici, peut-être. Vous êtes les bienvenus.', []],
])('%j has the passive turns %j', (text, turns) => {
  expect(found('passives', text)).toEqual(turns);
});

test.each([
  ['Vous ne devez pas payer.', ['ne devez pas']],
  ['Aucun droit n’est plus ouvert.', ['n’est plus']],
  ['L’aide ne sera versée par la caisse que si vous signez.', ['ne sera versée par la caisse que']],
  ['La demande ne peut être acceptée.', ['ne peut']],
  ['Il part sans que vous le sachiez.', ['sans que']],
  ['La part non versée, le non-respect du délai.', ['non versée', 'non-respect']],
  ['Écrivez avant qu’il ne soit trop tard, à moins que vous ne préfériez appeler.', []],
  ['Non, et non seulement lui.', []],
])('%j has the negative turns %j', (text, turns) => {
  expect(found('negatives', text)).toEqual(turns);
});

test.each([
  ['Écrivez à la MDPH. La MDPH vous répondra.', ['MDPH']],
  ['Écrivez à la caisse d’allocations familiales (CAF). La CAF vous répondra.', []],
  ['La CAF (caisse d’allocations familiales) vous répondra.', []],
  ['Mme Claire DURAND et Paul MOREAU ont signé au chapitre XIV.', []],
  ['AVIS AUX HABITANTS DU QUARTIER\nLe service répond.', []],
  ['Dossier AB-2026-17 du D.D.T.M. est là.', ['D.D.T.M.']],
])('%j leaves the acronyms %j unexplained', (text, names) => {
  expect(found('acronyms', text)).toEqual(names);
});

describe('administrative words', () => {
  it('are found inflected, with their elisions, the longest turn first', () => {
    const text =
      'Les frais afférents au dossier sont notifiés ; il vous appartient d’en solliciter le recouvrement, le cas échéant, à l’issue des travaux.';
    expect(readability(text, 'fr').administrative.map(({ text, plain }) => [text, plain])).toEqual([
      ['afférents au', 'lié à'],
      ['notifiés', 'annoncer'],
      ['il vous appartient d’', 'vous devez'],
      ['solliciter', 'demander'],
      ['recouvrement', 'paiement'],
      ['le cas échéant', 'si besoin'],
      ['à l’issue des', 'après'],
    ]);
  });

  it('are not found across a comma, nor inside other words', () => {
    expect(
      found('administrative', 'Nous partons en vue, du pont. La relative tranquillité du maintien.'),
    ).toEqual([]);
  });

  it('number at least 200 turns, none twice, none that spans lines', () => {
    const turns = PLAIN_WORDS.split(/[|\n]/).map((entry) => entry.split('='));
    expect(turns.length).toBeGreaterThan(200);
    expect(new Set(turns.map(([turn]) => turn)).size).toBe(turns.length);
    expect(turns.every((parts) => parts.length === 2 && parts[0]?.trim() === parts[0])).toBe(true);
  });
});

it('gives places that hold what they say', () => {
  const text =
    '**Objet :** relance\r\n\r\nVotre demande [n° 12](https://exemple.test/a.b) a été reçue par la DDFIP ; elle ne peut être acceptée en l’état.';
  const read = readability(text, 'fr-FR');
  const spans = [...read.passives, ...read.negatives, ...read.acronyms, ...read.administrative];
  expect(spans.length).toBeGreaterThan(3);
  for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text);
});

test.each([
  ['a '.repeat(100_000)],
  ['.'.repeat(200_000)],
  ['A.'.repeat(100_000)],
  ['n’a '.repeat(50_000)],
  ['a été '.repeat(30_000)],
  ['(((((CAF '.repeat(20_000)],
  ['a](b'.repeat(50_000)],
  [' '.repeat(200_000)],
  ['\n-'.repeat(100_000)],
  ['é'.repeat(200_000)],
])('a text made to exhaust is read all the same (%#)', (text) => {
  expect(readability(text, 'fr').sentences).toBeGreaterThanOrEqual(0);
});
