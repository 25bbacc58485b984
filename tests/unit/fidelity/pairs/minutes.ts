import type { Case } from './types.ts';

export const MINUTES: readonly Case[] = [
  {
    about: 'a staff meeting',
    source: `Compte rendu du CST du 9 octobre 2025
Présents : Mme Hélène Vidal (présidente), MM. Olivier Granger et Rachid Amrani (CFDT), Mme Béatrice Lemoine (FO).
Excusé : M. Pascal Noël.

1. Télétravail : passage de 2 à 3 jours par semaine à compter du 1er janvier 2026. Vote : 6 pour, 2 contre, 1 abstention.
2. Plan de formation : budget porté à 185 000 €, soit +8 %.
3. Déménagement du site de Bobigny vers Pantin reporté au 2e trimestre 2026.

Prochaine séance : 11 décembre 2025 à 9h30.`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `Le comité social territorial (CST) s’est réuni le 9 octobre 2025 sous la présidence de Mme Hélène Vidal, en présence de MM. Olivier Granger et Rachid Amrani pour la CFDT et de Mme Béatrice Lemoine pour FO. M. Pascal Noël était excusé.

À compter du 1er janvier 2026, les agents pourront télétravailler trois jours par semaine au lieu de deux (6 voix pour, 2 contre et une abstention). Le budget du plan de formation augmente de 8 % et atteint 185␣000 €. Le déménagement du site de Bobigny à Pantin est repoussé au deuxième trimestre 2026.

La prochaine séance aura lieu le 11 décembre 2025 à 9 h 30.`,
      },
      {
        action: 'summarize',
        proposal: `- Télétravail : 3 jours par semaine dès le 1er janvier 2026 (6 pour, 2 contre, 1 abstention)
- Formation : 185 000 € (+8 %)
- Bobigny → Pantin : reporté au 2e trimestre 2026
- Prochaine séance le 11 décembre 2025`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `Minutes of the CST meeting of 9 October 2025
Present: Ms Hélène Vidal (chair), Mr Olivier Granger and Mr Rachid Amrani (CFDT), Ms Béatrice Lemoine (FO).
Apologies: Mr Pascal Noël.

1. Teleworking: from 2 to 3 days per week from 1 January 2026. Vote: 6 in favour, 2 against, 1 abstention.
2. Training plan: budget increased to €185,000, i.e. +8%.
3. Move of the Bobigny site to Pantin postponed to the 2nd quarter of 2026.

Next meeting: 11 December 2025 at 9.30 a.m.`,
      },
    ],
    wrong: [
      { of: 0, put: ['(6 voix pour, 2 contre', '(6 voix pour, 3 contre'], type: 'number' },
      { of: 0, put: ['Olivier Granger', 'Olivier Grange'], type: 'name' },
      { of: 0, put: ['pour la CFDT', 'pour la CFTC'], type: 'name' },
      { of: 0, put: ['augmente de 8 %', 'augmente de 18 %'], type: 'percentage' },
      { of: 1, put: ['Pantin', 'Pontoise'], type: 'name' },
      { of: 1, put: ['185 000 €', '158 000 €'], type: 'amount' },
      { of: 2, put: ['9.30 a.m.', '9.30 p.m.'], type: 'time' },
      { of: 2, put: ['2nd quarter', '3rd quarter'], type: ['number', 'date', 'reference'], lost: '2e' },
    ],
  },
  {
    about: 'a municipal council',
    source: `Le conseil municipal de Thonon-les-Bains, réuni le lundi 15 décembre 2025 à 19 heures sous la présidence de M. Christophe Arnaudet, maire, après en avoir délibéré à l’unanimité des 33 votants, approuve la convention avec l’EPF 74 pour l’acquisition de la parcelle BK 207, d’une contenance de 3 412 m², au prix de 690 000 €, et autorise le maire à la signer. La dépense sera imputée au chapitre 21 du budget 2026.`,
    faithful: [
      {
        action: 'plain-language',
        proposal: `Le conseil municipal de Thonon-les-Bains s’est réuni le lundi 15 décembre 2025 à 19 h. Le maire, M. Christophe Arnaudet, présidait la séance.

Les 33 votants ont tous dit oui à la convention avec l’EPF 74. La ville peut donc acheter la parcelle BK 207 :
- surface : 3 412 m²
- prix : 690 000 €

Le maire peut signer la convention. L’achat sera payé sur le chapitre 21 du budget 2026.`,
      },
      {
        action: 'rephrase',
        proposal: `Le lundi 15 décembre 2025 à 19 h, sous la présidence de son maire, Christophe Arnaudet, le conseil municipal de Thonon-les-Bains a approuvé à l’unanimité (33 votants) la convention conclue avec l’EPF 74 en vue d’acquérir, pour 690␣000 €, la parcelle BK 207 (3␣412 m²). Il a autorisé le maire à la signer et imputé la dépense au chapitre 21 du budget 2026.`,
      },
    ],
    wrong: [
      { of: 0, put: ['19 h', '18 h'], type: 'time' },
      { of: 0, put: ['3 412 m²', '4 312 m²'], type: 'number' },
      { of: 0, put: ['BK 207', 'BK 270'], type: ['reference', 'number'] },
      { of: 1, put: ['690␣000 €', '960␣000 €'], type: 'amount' },
      { of: 1, put: ['Arnaudet', 'Arnaudeau'], type: 'name' },
      { of: 1, put: ['33 votants', '31 votants'], type: 'number' },
    ],
  },
  {
    about: 'a follow-up meeting on works',
    source: `Réunion de chantier n° 14 – lycée Hector-Berlioz, La Côte-Saint-André
- Lot 3 (menuiseries, entreprise Vial) : retard de 3 semaines, livraison des 86 fenêtres attendue le 4 mai.
- Lot 7 (électricité, SPIE) : conforme ; armoire TGBT posée le 10/04.
- Sécurité : chute sans gravité d’un ouvrier le 8 avril à 15h10 ; OPPBTP prévenu par Mme Garcin.
- Réception partielle maintenue au 31 juillet 2026.`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `La réunion de chantier n° 14 a porté sur le lycée Hector-Berlioz de La Côte-Saint-André.

L’entreprise Vial (lot 3, menuiseries) a trois semaines de retard : les 86 fenêtres seront livrées le 4 mai. Pour le lot 7 (électricité), SPIE est dans les temps et a posé l’armoire TGBT le 10 avril. Un ouvrier a fait une chute sans gravité le 8 avril à 15 h 10 ; Mme Garcin a prévenu l’OPPBTP. La réception partielle reste fixée au 31 juillet 2026.`,
      },
      {
        action: 'summarize',
        proposal: `Le chantier du lycée Hector Berlioz avance malgré trois semaines de retard sur les menuiseries (Vial). Un accident sans gravité a eu lieu le 8 avril. Réception partielle prévue le 31 juillet 2026.`,
      },
    ],
    wrong: [
      { of: 0, put: ['trois semaines', 'deux semaines'], type: 'duration' },
      { of: 0, put: ['86 fenêtres', '68 fenêtres'], type: 'number' },
      { of: 0, put: ['l’OPPBTP', 'l’OPPBPT'], type: 'name' },
      { of: 0, put: ['le 10 avril', 'le 20 avril'], type: 'date' },
      { of: 1, put: ['Hector Berlioz', 'Hector Malot'], type: 'name' },
      { of: 1, put: ['31 juillet 2026', '31 juillet 2027'], type: 'date' },
    ],
  },
  {
    about: 'notes taken quickly',
    source: `pt budget avec la DRAC (A. Lambert) : fds patrimoine 320k€ dt 40% Région, reste 192 k€ Etat. dépôt dossier avt le 30/09. relancer ABF (J-M Poncet) pr avis sur la chapelle de Brou. cout diag 12 500 HT`,
    faithful: [
      {
        action: 'expand',
        proposal: `Point budgétaire avec la DRAC (A. Lambert)

Le fonds patrimoine s’élève à 320 k€, dont 40 % financés par la Région ; il reste 192 k€ à la charge de l’État. Le dossier doit être déposé avant le 30 septembre.

Il faut relancer l’ABF (J.-M. Poncet) afin d’obtenir son avis sur la chapelle de Brou. Le diagnostic coûte 12␣500 HT.`,
      },
      {
        action: 'rephrase',
        proposal: `Point sur le budget avec A. Lambert (DRAC) : le fonds patrimoine est de 320 000 € ; la Région en prend 40 %, l’État les 192 000 € restants. Le dossier est à déposer avant le 30/09. Il convient de relancer J.-M. Poncet (ABF) pour son avis sur la chapelle de Brou. Coût du diagnostic : 12 500 HT.`,
      },
    ],
    wrong: [
      { of: 0, put: ['320 k€', '320 M€'], type: 'amount' },
      { of: 0, put: ['40 %', '60 %'], type: 'percentage' },
      { of: 0, put: ['30 septembre', '30 novembre'], type: 'date' },
      { of: 1, put: ['Poncet', 'Ponchet'], type: 'name' },
      { of: 1, put: ['192 000 €', '129 000 €'], type: 'amount' },
      { of: 1, put: ['chapelle de Brou', 'chapelle de Bron'], type: 'name' },
    ],
  },
];
