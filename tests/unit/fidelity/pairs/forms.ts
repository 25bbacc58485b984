import type { Case } from './types.ts';

export const FORMS: readonly Case[] = [
  {
    about: 'a table of rates',
    source: `| Tranche de quotient | Tarif repas | Tarif garderie |
|---|---|---|
| moins de 400 € | 1,20 € | 0,80 € |
| de 400 à 900 € | 2,75 € | 1,50 € |
| plus de 900 € | 4,10 € | 2,30 € |

Tarifs votés le 24 juin 2025, applicables au 1er septembre 2025. Régie de recettes : Mme Odile Brun.`,
    faithful: [
      {
        action: 'plain-language',
        proposal: `Voici les prix à partir du 1er septembre 2025 (vote du 24 juin 2025) :

- Quotient de moins de 400 € : le repas coûte 1,20 € et la garderie 0,80 €.
- Quotient de 400 € à 900 € : le repas coûte 2,75 € et la garderie 1,50 €.
- Quotient de plus de 900 € : le repas coûte 4,10 € et la garderie 2,30 €.

Contact à la régie de recettes : Mme Odile Brun.`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `| Income band | Meal price | After-school care price |
|---|---|---|
| less than €400 | €1.20 | €0.80 |
| €400 to €900 | €2.75 | €1.50 |
| more than €900 | €4.10 | €2.30 |

Prices voted on 24 June 2025, applicable from 1 September 2025. Cashier: Ms Odile Brun.`,
      },
    ],
    wrong: [
      { of: 0, put: ['4,10 €', '4,50 €'], type: 'amount' },
      { of: 0, put: ['la garderie 0,80 €', 'la garderie 0,60 €'], type: 'amount' },
      { of: 0, put: ['24 juin 2025', '24 juillet 2025'], type: 'date' },
      { of: 1, put: ['€2.75', '€2.57'], type: 'amount' },
      { of: 1, put: ['Ms Odile Brun', 'Ms Odette Brun'], type: 'name' },
    ],
  },
  {
    about: 'an application form',
    source: `Nom : DA SILVA
Prénom : Maria
Date de naissance : 17/11/1979
Lieu de naissance : Porto (Portugal)
Adresse : 5 bis impasse des Cordeliers, 87000 Limoges
Téléphone : 06.45.00.19.83
N° de sécurité sociale : 2 79 11 99 139 045 12
Demande : logement social T3, loyer maximum 520 €
Situation : séparée, 2 enfants (8 et 11 ans)`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `Mme Maria Da Silva, née le 17 novembre 1979 à Porto (Portugal), demeurant 5 bis, impasse des Cordeliers, 87000 Limoges (tél. 06 45 00 19 83, n° de sécurité sociale 279119913904512), demande un logement social de type T3 dont le loyer n’excède pas 520 €. Elle est séparée et a deux enfants de 8 et 11 ans.`,
      },
      {
        action: 'extract',
        proposal: `| Champ | Valeur |
|---|---|
| Identité | Maria DA SILVA |
| Naissance | 17/11/1979, Porto |
| Adresse | 5 bis impasse des Cordeliers, 87000 Limoges |
| Téléphone | 06 45 00 19 83 |
| Demande | T3, 520 € maximum |`,
      },
    ],
    wrong: [
      { of: 0, put: ['17 novembre 1979', '17 novembre 1997'], type: 'date' },
      { of: 0, put: ['279119913904512', '279119913940512'], type: ['number', 'reference', 'phone'] },
      { of: 0, put: ['Da Silva', 'Da Costa'], type: 'name' },
      { of: 0, put: ['T3', 'T2'], type: ['reference', 'number'] },
      { of: 1, put: ['87000 Limoges', '87100 Limoges'], type: ['number', 'reference'] },
      { of: 1, put: ['des Cordeliers', 'des Chandeliers'], type: 'name' },
      { of: 1, put: ['06 45 00 19 83', '06 45 00 18 93'], type: 'phone' },
    ],
  },
  {
    about: 'a list of pieces',
    source: `Pièces à fournir pour la demande d’ASPA :
* formulaire cerfa n° 13710*02 complété et signé ;
* justificatif d’identité ;
* relevés de comptes des 3 derniers mois ;
* avis d’imposition 2024 et 2025.
À déposer à l’agence de Vierzon, 8 place Jacques-Brel, ou à envoyer à la Carsat Centre-Val de Loire, 45033 Orléans cedex 1.`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `Votre demande d’allocation de solidarité aux personnes âgées (ASPA) doit comporter le formulaire Cerfa n° 13710*02, rempli et signé, un justificatif d’identité, vos relevés de compte des trois derniers mois ainsi que vos avis d’imposition 2024 et 2025. Vous pouvez la déposer à l’agence de Vierzon (8, place Jacques Brel) ou l’adresser à la CARSAT Centre-Val de Loire, 45033 Orléans Cedex 1.`,
      },
      {
        action: 'plain-language',
        proposal: `Pour demander l’ASPA, préparez :
1. le formulaire cerfa 13710*02, rempli et signé,
2. une pièce d’identité,
3. vos relevés de compte des 3 derniers mois,
4. vos avis d’imposition de 2024 et de 2025.

Ensuite :
- apportez le dossier à l’agence de Vierzon (8 place Jacques-Brel),
- ou envoyez-le à : Carsat Centre-Val de Loire, 45033 Orléans cedex 1.`,
      },
    ],
    wrong: [
      { of: 0, put: ['13710*02', '13170*02'], type: 'reference' },
      { of: 0, put: ['trois derniers mois', 'deux derniers mois'], type: 'duration' },
      { of: 0, put: ['Vierzon', 'Verdun'], type: 'name' },
      { of: 1, put: ['de 2024 et de 2025', 'de 2023 et de 2025'], type: ['number', 'date'] },
      { of: 1, put: ['Orléans', 'Blois'], type: 'name' },
      { of: 1, put: ['Jacques-Brel', 'Jacques-Cartier'], type: 'name' },
    ],
  },
  {
    about: 'a duty roster',
    source: `| Semaine | Agent | Secteur | Téléphone |
|---|---|---|---|
| 12 | Nicolas Faure | Nord | 06 30 00 11 22 |
| 13 | Leïla Mansouri | Sud | 06 30 00 33 44 |
| 14 | Gwenaël Le Roux | Est | 06 30 00 55 66 |

Astreinte du vendredi 18h au lundi 8h. Indemnité : 116,20 € par week-end.`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `L’astreinte court du vendredi 18 h au lundi 8 h et donne droit à une indemnité de 116,20 € par week-end.

- Semaine 12 : Nicolas Faure, secteur Nord (06 30 00 11 22)
- Semaine 13 : Leïla Mansouri, secteur Sud (06 30 00 33 44)
- Semaine 14 : Gwenaël Le Roux, secteur Est (06 30 00 55 66)`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `| Week | Staff member | Area | Phone |
|---|---|---|---|
| 12 | Nicolas Faure | North | 06 30 00 11 22 |
| 13 | Leïla Mansouri | South | 06 30 00 33 44 |
| 14 | Gwenaël Le Roux | East | 06 30 00 55 66 |

On call from Friday 6 p.m. to Monday 8 a.m. Allowance: €116.20 per weekend.`,
      },
    ],
    wrong: [
      { of: 0, put: ['Leïla Mansouri', 'Leïla Mansour'], type: 'name' },
      { of: 0, put: ['06 30 00 55 66', '06 30 00 56 66'], type: 'phone' },
      { of: 0, put: ['116,20 €', '161,20 €'], type: 'amount' },
      { of: 1, put: ['Monday 8 a.m.', 'Monday 9 a.m.'], type: 'time' },
      { of: 1, put: ['Gwenaël Le Roux', 'Gwenaël Le Gac'], type: 'name' },
    ],
  },
  {
    about: 'an expense claim',
    source: `Ordre de mission OM-2026-00317 : Mme Valérie Cazenave, déplacement Pau–Paris les 18 et 19 mars 2026 (salon Préventica). Train : 142,60 €. Hôtel : 1 nuit, 120 €. Repas : 3 x 17,50 € = 52,50 €. Total à rembourser : 315,10 € sur l’IBAN FR76 3000 4000 5000 0012 3456 789.`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `Madame Valérie Cazenave s’est rendue de Pau à Paris les 18 et 19 mars 2026 pour le salon Préventica (ordre de mission OM-2026-00317). Ses frais s’élèvent à 142,60 € de train, 120 € d’hôtel (une nuit) et 52,50 € de repas (trois repas à 17,50 €), soit 315,10 € à rembourser sur le compte FR7630004000500000123456789.`,
      },
      {
        action: 'summarize',
        proposal: `Mission de Mme Cazenave à Paris les 18 et 19 mars 2026 : 315,10 € à rembourser.`,
      },
    ],
    wrong: [
      { of: 0, put: ['315,10 €', '351,10 €'], type: 'amount' },
      {
        of: 0,
        put: ['FR7630004000500000123456789', 'FR7630004000500000123456798'],
        type: ['reference', 'number'],
      },
      { of: 0, put: ['OM-2026-00317', 'OM-2026-00371'], type: 'reference' },
      { of: 0, put: ['salon Préventica', 'salon Préventis'], type: 'name' },
      { of: 1, put: ['18 et 19 mars', '18 et 20 mars'], type: 'date' },
      { of: 1, put: ['Mme Cazenave', 'M. Cazenave'], type: 'name' },
    ],
  },
  {
    about: 'opening hours',
    source: `Horaires d’été (6 juillet - 28 août) de la mairie annexe de Montplaisir :
lundi : 13h30-17h
mardi à vendredi : 8h30-12h et 13h30-17h
samedi : fermé
Permanence de l’écrivain public, M. Youssef Karoui, le jeudi de 9h à 11h30. Renseignements : 04 78 00 60 60, mairie8@lyon.example`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `Du 6 juillet au 28 août, la mairie annexe de Montplaisir vous accueille le lundi de 13 h 30 à 17 h, et du mardi au vendredi de 8 h 30 à 12 h puis de 13 h 30 à 17 h. Elle est fermée le samedi. Monsieur Youssef Karoui, écrivain public, y tient une permanence le jeudi, de 9 h à 11 h 30. Pour tout renseignement : 04 78 00 60 60 ou mairie8@lyon.example.`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `Summer hours (6 July – 28 August) of the Montplaisir town hall annexe:
Monday: 1.30 p.m.–5 p.m.
Tuesday to Friday: 8.30 a.m.–12 noon and 1.30 p.m.–5 p.m.
Saturday: closed
The public letter-writer, Mr Youssef Karoui, is available on Thursdays from 9 a.m. to 11.30 a.m. Information: 04 78 00 60 60, mairie8@lyon.example`,
      },
    ],
    wrong: [
      { of: 0, put: ['28 août', '22 août'], type: 'date' },
      { of: 0, put: ['11 h 30', '11 h 45'], type: 'time' },
      { of: 0, put: ['mairie8@lyon.example', 'mairie6@lyon.example'], type: 'email' },
      { of: 1, put: ['8.30 a.m.', '9.30 a.m.'], type: 'time' },
      { of: 1, put: ['Youssef Karoui', 'Youssef Karaoui'], type: 'name' },
      { of: 1, put: ['60 60', '60 70'], type: 'phone' },
    ],
  },
];
