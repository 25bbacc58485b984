import type { Twin } from './types.ts';

/** Shares, ranks, rough numbers. */
export const NUMBERS: readonly Twin[] = [
  [
    'summarize fr',
    `Trois postes d’infirmiers et un poste de médecin restent vacants aux urgences.`,
    `Quatre postes sont vacants aux urgences, dont un de médecin.`,
    `Cinq postes sont vacants aux urgences, dont un de médecin.`,
  ],
  [
    'plain-language fr',
    `La participation n’excède pas un euro par jour et le taux est d’un pour cent.`,
    `Vous payez au plus 1 € par jour ; le taux est de 1 %.`,
    `Vous payez au plus 2 € par jour ; le taux est de 1 %.`,
    `Vous payez au plus 1 € par jour ; le taux est de 2 %.`,
  ],
  [
    'rephrase fr',
    `Les départementales 12 et 47 seront fermées de 7 h à 20 h.`,
    `Les D 12 et D 47 seront fermées de 7 h à 20 h.`,
    `Les D 12 et D 74 seront fermées de 7 h à 20 h.`,
  ],
  [
    'summarize fr',
    `Le repas passe de 3,60 € à 3,85 €. Le marché est attribué pour 271 400 € HT, au lieu de 298 000 € estimés.`,
    `Repas à 3,85 € au lieu de 3,60 €, marché attribué pour 271 400 € HT (298 000 € estimés).`,
    `Repas à 3,60 € au lieu de 3,85 €, marché attribué pour 271 400 € HT (298 000 € estimés).`,
  ],
  [
    'summarize fr',
    `Les dépenses mandatées s’élèvent à 27 486 310,52 €, soit 71,4 % des crédits.`,
    `Dépenses : environ 27,5 M€, soit 71,4 % des crédits.`,
    `Dépenses : environ 27,9 M€, soit 71,4 % des crédits.`,
  ],
  [
    'summarize fr',
    `La commune compte 12 487 habitants, dont 37,8 % de moins de 30 ans.`,
    `Près de 12 500 habitants vivent dans la commune, dont environ 38 % de moins de 30 ans.`,
    `Près de 13 500 habitants vivent dans la commune, dont environ 38 % de moins de 30 ans.`,
    `Près de 12 500 habitants vivent dans la commune, dont environ 36 % de moins de 30 ans.`,
  ],
  [
    'rephrase fr',
    `L’offre de Bâtirène (384 250 €) a été classée première, celle de Nordalis (401 900 €) ensuite.`,
    `| Rang | Société | Montant |
|---|---|---|
| 1 | Bâtirène | 384 250 € |
| 2 | Nordalis | 401 900 € |`,
    `| Rang | Société | Montant |
|---|---|---|
| 1 | Bâtirène | 384 250 € |
| 2 | Nordalis | 410 900 € |`,
  ],
  [
    'translate en',
    `Le seuil d’admissibilité a été fixé à 12,25/20 pour tous les candidats.`,
    `The eligibility threshold was set at 12.25/20 for all candidates.`,
    `The eligibility threshold was set at 12.75/20 for all candidates.`,
  ],
  [
    'translate en',
    `Le fonds Morandi (cote 118 J) est communicable à partir du 1er septembre.`,
    `The Morandi collection (reference 118 J) is available from 1 September.`,
    `The Morandi collection (reference 118 G) is available from 1 September.`,
  ],
  [
    'plain-language fr',
    `Le site est autorisé (FINESS 570003418) pour sept ans, à compter de la déclaration.`,
    `Le site (FINESS 57 000 341 8) est autorisé pour 7 ans, à partir de la déclaration.`,
    `Le site (FINESS 57 000 431 8) est autorisé pour 7 ans, à partir de la déclaration.`,
  ],
  [
    'plain-language fr',
    `La retenue est d’un trentième de votre rémunération.`,
    `Nous retirons 1/30 de votre salaire.`,
    `Nous retirons 1/20 de votre salaire.`,
  ],
  [
    'summarize fr',
    `L’agence traite 2,3 millions de titres par an.`,
    `L’agence délivre 2,3 M de titres par an.`,
    `L’agence délivre 3,2 M de titres par an.`,
  ],
  [
    'summarize fr',
    `La médiation a abouti dans 78 % des situations.`,
    `La médiation aboutit 78 fois sur 100.`,
    `La médiation aboutit 87 fois sur 100.`,
  ],
  [
    'summarize fr',
    `Les pertes ont varié de 12 % pour la variété Clémira à 71 % pour la variété témoin.`,
    `Les pertes : 12 % pour la variété Clémira, contre 71 % pour le témoin.`,
    `Les pertes : 71 % pour la variété Clémira, contre 12 % pour le témoin.`,
  ],
  [
    'rephrase fr',
    `Télétravail : passage de 2 à 3 jours. Vote : 6 pour, 2 contre, 1 abstention.`,
    `On passe de deux à trois jours de télétravail (6 voix pour, 2 voix contre, une abstention).`,
    `On passe de deux à trois jours de télétravail (6 voix pour, 3 voix contre, une abstention).`,
  ],
  [
    'summarize fr',
    `Deux pompiers ont été légèrement blessés ; 45 personnes ont été évacuées.`,
    `Deux blessés légers, 45 personnes évacuées.`,
    `Trois blessés légers, 45 personnes évacuées.`,
  ],
  [
    'summarize fr',
    `Elle rend un avis favorable assorti de deux réserves et de 7 recommandations.`,
    `Avis favorable, avec deux réserves et sept recommandations.`,
    `Avis favorable, avec trois réserves et sept recommandations.`,
  ],
  [
    'plain-language fr',
    `Le comité s’est prononcé favorablement par 7 voix contre 3.`,
    `Le comité est d’accord : 7 voix pour, 3 voix contre.`,
    `Le comité est d’accord : 7 voix pour, 4 voix contre.`,
  ],
  [
    'summarize fr',
    `Art. 3. – Le bénéficiaire conserve le matériel pendant cinq ans au moins.`,
    `Le matériel doit être conservé au moins cinq ans.`,
    `Le matériel doit être conservé au moins trois ans.`,
  ],
  [
    'correct fr',
    `La chambre froide a affiché - 18°c a 6h15.`,
    `La chambre froide a affiché -18 °C à 6 h 15.`,
    `La chambre froide a affiché 18 °C à 6 h 15.`,
  ],
  [
    'rephrase fr',
    `Virement au compte BIC BDFEFRPPCCT.`,
    `Merci de virer la somme (BIC : BDFEFRPPCCT).`,
    `Merci de virer la somme (BIC : BDFEFRPPTCC).`,
  ],
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
