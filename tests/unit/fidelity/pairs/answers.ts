import type { Case } from './types.ts';

export const ANSWERS: readonly Case[] = [
  {
    about: 'a press release summed up for a decision maker',
    source: `Le ministre de la Transition écologique, Benoît Charpentier, a lancé mardi 27 janvier à Dunkerque le plan « Littoral 2030 », doté de 450 millions d’euros sur cinq ans. Onze communes du Nord et du Pas-de-Calais bénéficieront d’un accompagnement du Cerema et du BRGM. Selon l’INSEE, 62 000 logements seraient exposés au recul du trait de côte d’ici à 2050. La présidente de l’association des élus du littoral, Anne Lefort, regrette que l’enveloppe soit « trois fois inférieure aux besoins ». Un décret est attendu avant l’été ; la loi du 22 août 2021, dite loi Climat et résilience, en fixe le cadre. Xavier Dutertre, préfet de région, réunira les maires le 10 février à 15 heures à Lille.`,
    faithful: [
      {
        action: 'summarize',
        proposal: `**Points clés**

- Plan « Littoral 2030 » : 450 M€ sur 5 ans, 11 communes du Nord et du Pas-de-Calais accompagnées par le Cerema et le BRGM.
- Enjeu : 62␣000 logements exposés d’ici 2050 (Insee).
- Critique : enveloppe « trois fois inférieure aux besoins » selon Anne Lefort.
- Suite : réunion des maires à Lille le 10 février à 15 h, décret avant l’été.`,
      },
      {
        action: 'summarize',
        language: 'en',
        proposal: `On Tuesday 27 January in Dunkirk, minister Benoît Charpentier launched the “Littoral 2030” plan: €450 million over five years for eleven municipalities. INSEE estimates that 62,000 homes are at risk by 2050. The prefect, Xavier Dutertre, will meet the mayors in Lille on 10 February at 3 p.m.`,
      },
      {
        action: 'ask',
        proposal: `Oui : le cadre est la loi du 22 août 2021 (Climat et résilience). Un décret doit encore paraître avant l’été.`,
      },
    ],
    wrong: [
      { of: 0, put: ['450 M€', '45 M€'], type: 'amount' },
      { of: 0, put: ['62␣000 logements', '26␣000 logements'], type: 'number' },
      { of: 0, put: ['Anne Lefort', 'Anne Lefèvre'], type: 'name' },
      { of: 0, put: ['le BRGM', 'le CNRS'], type: 'name' },
      { of: 1, put: ['2050', '2040'], type: ['number', 'date'] },
      { of: 1, put: ['Xavier Dutertre', 'Xavier Dumont'], type: 'name' },
      { of: 2, put: ['22 août 2021', '22 août 2022'], type: 'date' },
    ],
  },
  {
    about: 'a reply to a family',
    source: `Bonjour,
Nous souhaitons inscrire notre fille Zoé, née le 19 mars 2023, à la crèche Les P’tits Loups de Chambéry à partir de septembre 2026, 4 jours par semaine. Je suis infirmière au CHMS et mon mari est militaire au 13e BCA. Quel serait le tarif horaire ? Notre revenu mensuel est de 3 640 €. Notre numéro d’allocataire CAF est le 7301225.
Claire et Thomas Blanchard`,
    faithful: [
      {
        action: 'reply',
        proposal: `Bonjour Madame, Bonjour Monsieur,

Merci pour votre message. Nous avons bien noté votre souhait d’inscrire Zoé à la crèche Les P’tits Loups à partir de septembre 2026, 4 jours par semaine.

Le tarif horaire dépend de votre revenu mensuel (3 640 €) et du nombre d’enfants à charge : [tarif à compléter]. Nous utiliserons votre numéro d’allocataire 7301225 pour l’établir.

Cordialement,
[Signature]`,
      },
      {
        action: 'reply',
        proposal: `Madame, Monsieur Blanchard,

Votre demande pour Zoé (née le 19/03/2023) est enregistrée. La crèche Les P’tits Loups de Chambéry peut accueillir les enfants quatre jours par semaine. Le tarif horaire est calculé selon le barème de la CAF ; il vous sera communiqué par la directrice.

Bien à vous,`,
      },
      {
        action: 'extract',
        proposal: `| Information | Valeur |
|---|---|
| Enfant | Zoé, née le 19 mars 2023 |
| Crèche | Les P’tits Loups (Chambéry) |
| Début | septembre 2026 |
| Parents | Claire Blanchard, Thomas Blanchard |
| Revenu mensuel | 3 640 € |
| N° allocataire | 7301225 |`,
      },
    ],
    wrong: [
      { of: 0, put: ['3 640 €', '3 460 €'], type: 'amount' },
      { of: 0, put: ['[tarif à compléter]', '2,15 €'], type: 'amount' },
      { of: 1, put: ['Zoé (née le 19/03/2023)', 'Chloé (née le 19/03/2023)'], type: 'name' },
      { of: 1, put: ['barème de la CAF', 'barème de la MSA'], type: 'name' },
      { of: 1, put: ['quatre jours', 'cinq jours'], type: ['duration', 'number'] },
      { of: 2, put: ['7301225', '7301252'], type: ['number', 'reference'] },
      { of: 2, put: ['Chambéry', 'Albertville'], type: 'name' },
    ],
  },
  {
    about: 'a law explained',
    source: `Aux termes de l’article L. 231-1 du code des relations entre le public et l’administration, le silence gardé pendant deux mois par l’administration sur une demande vaut décision d’acceptation. Toutefois, l’article L. 231-4 prévoit que le silence vaut rejet lorsque la demande présente un caractère financier. Le décret n° 2014-1303 du 23 octobre 2014 précise les exceptions pour le ministère des Armées.`,
    faithful: [
      {
        action: 'explain',
        proposal: `En principe, si l’administration ne répond pas à votre demande pendant deux mois, cela veut dire « oui » (article L. 231-1 du CRPA). Mais pour une demande d’argent, l’absence de réponse veut dire « non » (article L. 231-4). Le décret n° 2014-1303 du 23 octobre 2014 prévoit d’autres exceptions.`,
      },
      {
        action: 'plain-language',
        proposal: `Vous avez fait une demande à l’administration. Elle ne vous a pas répondu.

- Après 2 mois sans réponse, votre demande est acceptée. C’est l’article L231-1 du code des relations entre le public et l’administration.
- Mais si vous demandez de l’argent, votre demande est refusée. C’est l’article L231-4.

Il existe des exceptions pour le ministère des Armées. Elles sont dans le décret n°2014-1303 du 23/10/2014.`,
      },
      {
        action: 'rephrase',
        proposal: `Selon l’art. L. 231-1 du code des relations entre le public et l’administration, le silence de l’administration vaut acceptation au bout de deux mois. L’article L. 231-4 précise néanmoins qu’il vaut rejet pour les demandes à caractère financier ; s’y ajoutent les exceptions que prévoit, pour le ministère des Armées, le décret n° 2014-1303 du 23 octobre 2014.`,
      },
    ],
    wrong: [
      { of: 0, put: ['L. 231-4', 'L. 231-6'], type: 'reference' },
      { of: 0, put: ['pendant deux mois', 'pendant quatre mois'], type: 'duration' },
      { of: 1, put: ['2014-1303', '2014-1330'], type: 'reference' },
      { of: 1, put: ['23/10/2014', '23/10/2015'], type: 'date' },
      { of: 2, put: ['ministère des Armées', 'ministère des Sports'], type: 'name' },
      { of: 2, put: ['L. 231-1 du', 'L. 213-1 du'], type: 'reference' },
    ],
  },
  {
    about: 'a long report shortened',
    source: `La chambre régionale des comptes d’Île-de-France a contrôlé la gestion du syndicat intercommunal Val de Bièvre pour les exercices 2019 à 2024. Les charges de personnel ont progressé de 22,4 % en cinq ans, passant de 3,1 à 3,8 millions d’euros, alors que l’effectif est resté stable à 74 agents. L’encours de la dette atteint 9 850 000 €, soit 312 € par habitant. La chambre formule 7 recommandations, dont la mise en place d’un contrôle interne avant le 31 mars 2027. Le président du syndicat, M. Luc Vannier, a répondu le 12 janvier 2026.`,
    faithful: [
      {
        action: 'summarize',
        proposal: `La chambre régionale des comptes relève, pour 2019-2024, une hausse de 22,4 % des charges de personnel du syndicat Val de Bièvre (de 3,1 à 3,8 M€) à effectif constant (74 agents). La dette s’élève à 9,85 M€. Elle émet sept recommandations.`,
      },
      {
        action: 'rephrase',
        proposal: `Le contrôle de la chambre régionale des comptes d’Île-de-France sur le syndicat intercommunal Val de Bièvre a porté sur les exercices 2019 à 2024. En 5 ans, les charges de personnel sont passées de 3,1 à 3,8 M€ (+ 22,4 %), pour un effectif stable de 74 agents. L’encours de la dette s’établit à 9␣850␣000 € (312 € par habitant). Parmi ses sept recommandations, la chambre demande l’instauration d’un contrôle interne avant le 31/03/2027. Monsieur Luc Vannier, président du syndicat, a fait connaître sa réponse le 12 janvier 2026.`,
      },
    ],
    wrong: [
      { of: 0, put: ['22,4 %', '24,2 %'], type: 'percentage' },
      { of: 0, put: ['9,85 M€', '98,5 M€'], type: 'amount' },
      { of: 0, put: ['2019-2024', '2018-2024'], type: ['number', 'date', 'reference'] },
      { of: 1, put: ['312 €', '321 €'], type: 'amount' },
      { of: 1, put: ['74 agents', '47 agents'], type: 'number' },
      { of: 1, put: ['Vannier', 'Garnier'], type: 'name' },
    ],
  },
  {
    about: 'a paragraph with facts that falls away',
    source: `Votre demande d’indemnisation a été reçue le 3 novembre 2025.

L’expert, M. Rémi Castaing, passera le 24 novembre 2025 entre 9h et 12h. Préparez le devis de l’entreprise Toitures du Velay (7 480 €) et les photos.

Le fonds de prévention des risques naturels majeurs (FPRNM) peut prendre en charge 80 % du coût, dans la limite de 36 000 €.`,
    faithful: [
      {
        action: 'plain-language',
        proposal: `Nous avons reçu votre demande d’indemnisation le 3 novembre 2025.

Un expert viendra chez vous le 24 novembre 2025, entre 9 h et 12 h. C’est M. Rémi Castaing. Préparez :
- le devis de l’entreprise Toitures du Velay (7 480 €) ;
- les photos.

Le FPRNM peut payer 80 % du prix, jusqu’à 36 000 €.`,
      },
      {
        action: 'rephrase',
        proposal: `Nous avons bien reçu, le 3 novembre 2025, votre demande d’indemnisation. Monsieur Rémi Castaing, expert, se rendra chez vous le 24 novembre 2025 entre 9h et 12h : pensez à préparer les photos et le devis de l’entreprise Toitures du Velay, d’un montant de 7␣480 €. Le fonds de prévention des risques naturels majeurs peut couvrir 80 % du coût, dans la limite de 36␣000 €.`,
      },
    ],
    wrong: [
      {
        of: 0,
        put: [
          `Un expert viendra chez vous le 24 novembre 2025, entre 9 h et 12 h. C’est M. Rémi Castaing. Préparez :
- le devis de l’entreprise Toitures du Velay (7 480 €) ;
- les photos.

`,
          '',
        ],
        type: 'amount',
        lost: '7 480 €',
      },
      { of: 0, put: ['jusqu’à 36 000 €', 'jusqu’à 30 600 €'], type: 'amount' },
      { of: 0, put: [' C’est M. Rémi Castaing.', ''], type: 'name', lost: 'Castaing' },
      { of: 1, put: [', dans la limite de 36␣000 €', ''], type: 'amount', lost: '36 000 €' },
      {
        of: 1,
        put: ['chez vous le 24 novembre 2025 entre', 'chez vous entre'],
        type: 'date',
        lost: '24 novembre 2025',
      },
      { of: 1, put: ['80 % du coût', '80 % du coût, soit 5␣984 €'], type: 'amount' },
      {
        of: 1,
        put: [
          'votre demande d’indemnisation.',
          'votre demande d’indemnisation, enregistrée le 4 novembre 2025.',
        ],
        type: 'date',
      },
    ],
  },
];
