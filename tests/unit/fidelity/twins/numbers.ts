import type { Twin } from './types.ts';

/** Shares, ranks, rough numbers. */
export const NUMBERS: readonly Twin[] = [
  [
    'plain-language fr',
    `25 % des usagers n’ont pas accès à internet.`,
    `1 usager sur 4 n’a pas accès à internet.`,
    `1 usager sur 5 n’a pas accès à internet.`,
  ],
  [
    'rephrase fr',
    `Un quart des usagers n’a pas répondu.`,
    `25 % des usagers n’ont pas répondu.`,
    `35 % des usagers n’ont pas répondu.`,
  ],
  [
    'plain-language fr',
    `50 % des agents ont suivi la formation.`,
    `La moitié des agents ont suivi la formation.`,
    `Les deux tiers des agents ont suivi la formation.`,
  ],
  [
    'rephrase fr',
    `Un agent sur deux est formé.`,
    `La moitié des agents sont formés.`,
    `Un tiers des agents sont formés.`,
  ],
  [
    'rephrase fr',
    `Trois usagers sur quatre sont satisfaits.`,
    `75 % des usagers sont satisfaits.`,
    `57 % des usagers sont satisfaits.`,
  ],
  [
    'plain-language fr',
    `Les deux tiers des communes ont voté.`,
    `Deux communes sur trois ont voté.`,
    `Une commune sur trois a voté.`,
  ],
  [
    'rephrase fr',
    `Une famille sur dix est concernée.`,
    `10 % des familles sont concernées.`,
    `20 % des familles sont concernées.`,
  ],
  [
    'rephrase fr',
    `Les trois quarts des crédits, soit 75 %, ont été consommés.`,
    `75 % des crédits ont été consommés.`,
    `65 % des crédits ont été consommés.`,
  ],
  [
    'rephrase fr',
    `L’atelier n° 3 se tiendra en salle 12.`,
    `Le troisième atelier se tiendra en salle 12.`,
    `Le quatrième atelier se tiendra en salle 12.`,
  ],
  [
    'rephrase fr',
    `La 2e réunion portera sur le lot n° 5.`,
    `La deuxième réunion portera sur le lot 5.`,
    `La troisième réunion portera sur le lot 5.`,
  ],
  [
    'rephrase fr',
    `Le comité a reçu 12 candidatures.`,
    `Douze candidatures sont parvenues au comité.`,
    `Vingt candidatures sont parvenues au comité.`,
  ],
  [
    'rephrase fr',
    `Une dizaine de riverains se sont plaints.`,
    `Une dizaine de riverains ont porté plainte.`,
    `Une centaine de riverains ont porté plainte.`,
  ],
  [
    'rephrase fr',
    `Environ 200 personnes étaient présentes.`,
    `Quelque deux cents personnes étaient là.`,
    `Quelque trois cents personnes étaient là.`,
  ],
  [
    'plain-language fr',
    `Le logement comporte quatre pièces, dont deux chambres.`,
    `Le logement a 4 pièces. 2 sont des chambres.`,
    `Le logement a 4 pièces. 3 sont des chambres.`,
  ],
  [
    'rephrase fr',
    `Le taux passe de 4 % à 6 %.`,
    `Le taux, de 4 %, est porté à 6 %.`,
    `Le taux, de 6 %, est porté à 4 %.`,
  ],
  [
    'rephrase fr',
    `Le bâtiment A compte 14 logements et le bâtiment B en compte 22.`,
    `On compte 14 logements dans le bâtiment A et 22 dans le bâtiment B.`,
  ],
  [
    'rephrase fr',
    `Les élèves de CM1 et de CM2 visiteront le 4e régiment.`,
    `Les CM1 et CM2 iront au 4e régiment.`,
    `Les CM1 et CE2 iront au 4e régiment.`,
  ],
  [
    'rephrase fr',
    `La note moyenne est de 14/20, soit 70 %.`,
    `La moyenne est de 14 sur 20 (70 %).`,
    `La moyenne est de 13 sur 20 (70 %).`,
  ],
  [
    'rephrase fr',
    `Le montant s’établit à 1 500 € par enfant, soit 3 000 € pour deux enfants.`,
    `Vous recevrez 3 000 € pour vos deux enfants, à raison de 1 500 € chacun.`,
    `Vous recevrez 3 000 € pour vos trois enfants, à raison de 1 500 € chacun.`,
  ],
];
