import type { Case } from './types.ts';

export const LETTERS: readonly Case[] = [
  {
    about: 'an overpayment to be given back',
    source: `Madame Fontaine,

Suite au contrôle de votre situation, il apparaît que vous avez perçu à tort la somme de 1␣284,50⍽€ au titre de l’aide personnalisée au logement pour la période du 1er septembre 2025 au 31 janvier 2026.

Je vous invite à rembourser cette somme avant le 15 avril 2026, par virement ou par chèque à l’ordre de l’agent comptable de la CAF de la Loire, en rappelant votre numéro d’allocataire 0427718.

En cas de difficulté, vous pouvez demander un échelonnement en appelant le 04 77 00 12 34 ou en écrivant à recouvrement@caf-loire.example.fr.

Veuillez agréer, Madame, l’expression de mes salutations distinguées.

Le directeur,
Philippe GARNIER`,
    faithful: [
      {
        action: 'plain-language',
        proposal: `Bonjour Madame Fontaine,

Nous avons contrôlé votre dossier. Entre le 1er septembre 2025 et le 31 janvier 2026, vous avez reçu 1␣284,50 euros d’aide au logement en trop.

**Ce que vous devez faire**
- Remboursez cette somme avant le 15 avril 2026.
- Vous pouvez payer par virement ou par chèque. Le chèque doit être à l’ordre de l’agent comptable de la caisse d’allocations familiales (CAF) de la Loire.
- Rappelez votre numéro d’allocataire : 0427718.

**Vous ne pouvez pas payer en une fois ?**
Demandez à payer en plusieurs fois :
- par téléphone : 04.77.00.12.34
- par mail : recouvrement@caf-loire.example.fr

Cordialement,

Philippe Garnier, directeur`,
      },
      {
        action: 'rephrase',
        proposal: `Madame,

Le contrôle de votre dossier a fait apparaître un trop-perçu d’aide personnalisée au logement de 1284,50⍽€, pour la période allant du 1er septembre 2025 au 31 janvier 2026.

Nous vous remercions de bien vouloir procéder au remboursement de ce montant avant le 15/04/2026, par virement ou par chèque libellé à l’ordre de l’agent comptable de la CAF de la Loire, en indiquant votre numéro d’allocataire (0427718).

Si ce règlement vous pose problème, un échelonnement reste possible : il suffit d’en faire la demande au 04 77 00 12 34 ou à l’adresse recouvrement@caf-loire.example.fr.

Nous vous prions d’agréer, Madame Fontaine, nos salutations distinguées.

Le directeur,
Philippe GARNIER`,
      },
      {
        action: 'summarize',
        proposal: `Mme Fontaine doit rembourser 1␣284,50⍽€ d’APL versés à tort entre septembre 2025 et janvier 2026, avant le 15 avril 2026. Un échelonnement peut être demandé.`,
      },
    ],
    wrong: [
      { of: 0, put: ['1␣284,50 euros', '1␣248,50 euros'], type: 'amount' },
      { of: 0, put: ['avant le 15 avril 2026', 'avant le 15 avril 2025'], type: 'date' },
      { of: 1, put: ['04 77 00 12 34', '04 77 00 12 43'], type: 'phone' },
      { of: 1, put: ['(0427718)', '(0427781)'], type: ['reference', 'number'] },
      { of: 1, put: ['Philippe GARNIER', 'Philippe GARNER'], type: 'name' },
      { of: 2, put: ['1␣284,50⍽€', '12␣845⍽€'], type: 'amount' },
      { of: 2, put: ['Mme Fontaine', 'M. Fontaine'], type: 'name' },
    ],
  },
  {
    about: 'a file that lacks pieces',
    source: `Monsieur LEFÈVRE,

J’accuse réception de votre demande de carte de séjour déposée le 12/03/2026 et enregistrée sous le n° 2026-0412. Votre dossier est incomplet. Vous disposez d’un délai de 30 jours à compter de la réception du présent courrier pour nous adresser les pièces suivantes : un justificatif de domicile de moins de 6 mois, vos 3 derniers bulletins de salaire et une photographie d’identité.

À défaut, votre demande sera classée sans suite en application de l’article L. 114-5 du code des relations entre le public et l’administration.

Le bureau des étrangers de la préfecture de la Loire est ouvert du lundi au vendredi, de 8h45 à 12h30.`,
    faithful: [
      {
        action: 'plain-language',
        proposal: `Bonjour Monsieur Lefèvre,

Nous avons bien reçu votre demande de carte de séjour le jeudi 12 mars 2026. Elle porte le numéro 2026-0412.

Il manque des documents. Envoyez-nous, dans les 30 jours après avoir reçu cette lettre :

1. un justificatif de domicile de moins de six mois ;
2. vos trois derniers bulletins de salaire ;
3. une photo d’identité.

Attention : sans ces documents, nous arrêterons l’étude de votre demande (article L114-5 du code des relations entre le public et l’administration).

Vous pouvez venir au bureau des étrangers de la préfecture de la Loire, du lundi au vendredi, de 8 h 45 à 12 h 30.`,
      },
      {
        action: 'rephrase',
        proposal: `Monsieur Lefèvre,

Votre demande de carte de séjour, reçue le 12 mars 2026 (n° 2026-0412), est incomplète. Merci de nous faire parvenir sous trente jours, à compter de la réception de ce courrier, un justificatif de domicile datant de moins de 6 mois, vos 3 derniers bulletins de salaire ainsi qu’une photographie d’identité.

Passé ce délai, votre demande sera classée sans suite, conformément à l’art. L. 114-5 du CRPA.

Horaires d’ouverture du bureau des étrangers (préfecture de la Loire) : du lundi au vendredi, 8 h 45 – 12 h 30.`,
      },
    ],
    wrong: [
      { of: 0, put: ['dans les 30 jours', 'dans les 15 jours'], type: 'duration' },
      { of: 0, put: ['jeudi 12 mars 2026', 'vendredi 13 mars 2026'], type: 'date' },
      { of: 0, put: ['L114-5', 'L114-6'], type: 'reference' },
      { of: 1, put: ['n° 2026-0412', 'n° 2026-0421'], type: 'reference' },
      { of: 1, put: ['moins de 6 mois', 'moins de 3 mois'], type: 'duration' },
      { of: 1, put: ['8 h 45', '9 h 45'], type: 'time' },
      { of: 1, put: ['Monsieur Lefèvre,', 'Monsieur Lefebvre,'], type: 'name' },
    ],
  },
  {
    about: 'a grant to an association',
    source: `Monsieur le Président,

J’ai le plaisir de vous informer que la commission permanente du conseil départemental, réunie le 18 novembre 2025, a décidé d’attribuer à l’association Les Jardins de Cocagne une subvention de 25⍽000⍽€ pour l’année 2026, soit une hausse de 12⍽% par rapport à 2025.

Le versement interviendra en deux fois : 70 % à la signature de la convention et 30 % sur présentation du bilan, au plus tard le 30 juin 2027.

Mme Sophie Le Goff, chargée de mission au service de la vie associative, reste à votre disposition au +33 2 98 00 45 67.`,
    faithful: [
      {
        action: 'rephrase',
        oneWay: true,
        proposal: `Monsieur le Président,

Réunie le 18 novembre 2025, la commission permanente du conseil départemental a accordé à l’association Les Jardins de Cocagne une subvention de 25␣000␣€ au titre de 2026, ce qui représente une augmentation de 12␣% par rapport à l’année 2025.

Cette somme vous sera versée en deux temps : 70␣% dès la signature de la convention, puis 30␣% après réception du bilan, au plus tard le 30 juin 2027.

Pour toute question, Madame Le Goff, chargée de mission au service de la vie associative, est joignable au 02 98 00 45 67.`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `Dear President,

I am pleased to inform you that the standing committee of the departmental council, which met on 18 November 2025, decided to award the association Les Jardins de Cocagne a grant of €25,000 for 2026, an increase of 12% compared with 2025.

The payment will be made in two instalments: 70% when the agreement is signed and 30% on submission of the report, by 30 June 2027 at the latest.

Ms Sophie Le Goff, project officer in the voluntary sector department, can be reached on +33 2 98 00 45 67.`,
      },
      {
        action: 'summarize',
        proposal: `- Subvention de 25 000 euros à l’association Les Jardins de Cocagne pour 2026 (+ 12 %)
- Versement : 70 % à la signature, 30 % sur bilan (30 juin 2027 au plus tard)
- Contact : Mme Le Goff`,
      },
    ],
    wrong: [
      { of: 0, put: ['25␣000␣€', '28␣000␣€'], type: 'amount' },
      { of: 0, put: ['Madame Le Goff', 'Madame Le Gall'], type: 'name' },
      { of: 0, put: ['le 30 juin 2027', 'le 30 juin 2026'], type: 'date' },
      { of: 1, put: ['12%', '21%'], type: 'percentage' },
      { of: 1, put: ['€25,000', '€2,500'], type: 'amount' },
      { of: 1, put: ['45 67', '54 67'], type: 'phone' },
      { of: 2, put: ['70 %', '60 %'], type: 'percentage' },
    ],
  },
  {
    about: 'a call to a medical examination',
    source: `Objet : convocation à une visite médicale
Réf. : DRH/MED/2026/118

Madame Nadia BENALI,

Vous êtes convoquée à une visite médicale de reprise le mardi 7 avril 2026 à 14h30, au service de santé au travail, 3 rue Victor-Hugo, 69003 Lyon (2e étage, bureau 214).

Vous serez reçue par le Dr Arnaud Mercier. Merci de vous munir de votre carnet de santé et de l’arrêt de travail établi le 9 février 2026.

En cas d’empêchement, prévenez le secrétariat au moins 48 heures à l’avance au 04 72 00 55 10.`,
    faithful: [
      {
        action: 'rephrase',
        oneWay: true,
        proposal: `Objet : convocation à une visite médicale
Réf. : DRH/MED/2026/118

Madame Benali,

Nous vous invitons à vous présenter le mardi 7 avril 2026, à 14 h 30, au service de santé au travail (3, rue Victor Hugo, 69003 Lyon, bureau 214, 2e étage) pour votre visite médicale de reprise avec le docteur Mercier.

Pensez à apporter votre carnet de santé ainsi que l’arrêt de travail du 9 février 2026.

Si vous ne pouviez pas venir, merci d’en informer le secrétariat au moins 48 h avant, au 04 72 00 55 10.`,
      },
      {
        action: 'plain-language',
        proposal: `# Votre visite médicale de reprise

Référence : DRH/MED/2026/118

Bonjour Madame Nadia Benali,

**Quand ?** Le mardi 7 avril 2026 à 14h30.

**Où ?** Au service de santé au travail, 3 rue Victor-Hugo, 69003 Lyon. C’est au 2e étage, bureau 214.

**Avec qui ?** Avec le docteur Arnaud Mercier.

**Que faut-il apporter ?**
- Votre carnet de santé
- Votre arrêt de travail du 09/02/2026

Vous ne pouvez pas venir ? Prévenez le secrétariat 48 heures avant, au 04 72 00 55 10.`,
      },
    ],
    wrong: [
      { of: 0, put: ['14 h 30', '15 h 30'], type: 'time' },
      { of: 0, put: ['mardi 7 avril 2026', 'mardi 14 avril 2026'], type: 'date' },
      { of: 0, put: ['docteur Mercier', 'docteur Mercer'], type: 'name' },
      { of: 1, put: ['bureau 214', 'bureau 241'], type: ['number', 'reference'] },
      { of: 1, put: ['48 heures', '24 heures'], type: 'duration' },
      { of: 1, put: ['Référence : DRH/MED/2026/118\n\n', ''], type: 'reference', lost: 'DRH/MED/2026/118' },
      { of: 1, put: ['69003 Lyon', '69003 Lille'], type: 'name' },
    ],
  },
  {
    about: 'a refusal and how to appeal',
    source: `Par courrier du 4 février 2026, M. Karim Haddad a sollicité une remise gracieuse de la taxe d’habitation sur les résidences secondaires, pour un montant de 2␣318⍽€. Après examen de sa situation, j’ai le regret de lui faire connaître que je ne peux réserver une suite favorable à cette demande. La présente décision peut être contestée devant le tribunal administratif de Montreuil dans un délai de deux mois à compter de sa notification, sur le fondement de l’article R. 421-1 du code de justice administrative.`,
    faithful: [
      {
        action: 'plain-language',
        oneWay: true,
        proposal: `Monsieur Haddad,

Le 4 février 2026, vous nous avez demandé de ne pas payer la taxe d’habitation de votre résidence secondaire. Cette taxe s’élève à 2␣318 euros.

Nous avons étudié votre situation. Nous ne pouvons pas accepter votre demande.

Vous n’êtes pas d’accord ? Vous avez 2 mois, après avoir reçu cette lettre, pour faire un recours devant le tribunal administratif de Montreuil (article R421-1 du code de justice administrative).`,
      },
      {
        action: 'rephrase',
        proposal: `Par lettre du 4 février 2026, Monsieur Karim Haddad a demandé la remise gracieuse d’une somme de 2 318 € due au titre de la taxe d’habitation sur les résidences secondaires. L’examen de sa situation ne permet malheureusement pas d’y répondre favorablement. Il peut contester cette décision devant le tribunal administratif de Montreuil dans les deux mois qui suivent sa notification (art. R. 421-1 du code de justice administrative).`,
      },
      {
        action: 'translate',
        language: 'de',
        proposal: `Mit Schreiben vom 4. Februar 2026 hat Herr Karim Haddad einen Erlass der Wohnsteuer auf Zweitwohnungen in Höhe von 2.318 € beantragt. Nach Prüfung seiner Lage muss ich ihm leider mitteilen, dass ich diesem Antrag nicht stattgeben kann. Gegen diesen Bescheid kann innerhalb von zwei Monaten nach seiner Zustellung vor dem Verwaltungsgericht Montreuil auf der Grundlage von Artikel R. 421-1 des Verwaltungsgerichtsgesetzbuchs Klage erhoben werden.`,
      },
    ],
    wrong: [
      { of: 0, put: ['2 mois', '3 mois'], type: 'duration' },
      { of: 0, put: ['Montreuil', 'Montreal'], type: 'name' },
      { of: 1, put: ['4 février', '14 février'], type: 'date' },
      { of: 1, put: ['R. 421-1', 'L. 421-1'], type: 'reference' },
      { of: 2, put: ['zwei Monaten', 'vier Monaten'], type: 'duration' },
      { of: 2, put: ['Herr Karim Haddad', 'Frau Karim Haddad'], type: 'name' },
      { of: 2, put: ['2.318 €', '2.813 €'], type: 'amount' },
    ],
  },
  {
    about: 'a letter dictated, to be corrected',
    source: `Madame la Maire,

je vous ecrit au sujet des travaux prevu rue des tilleuls a saint etienne. Selon l'arreté n°2025-887 du 3 Décembre 2025, la circulation devait etre retabli le 15 janvier, hors nous somme le 2 fevrier et rien n'a bouger. les riverains, dont M. Delorme et Mme Perrin, ont subit un prejudice qu'ils estime a 3500 euros.

Dans l'attente de votre reponse,
Gérard Vasseur`,
    faithful: [
      {
        action: 'correct',
        proposal: `Madame la Maire,

Je vous écris au sujet des travaux prévus rue des Tilleuls à Saint-Étienne. Selon l’arrêté n° 2025-887 du 3 décembre 2025, la circulation devait être rétablie le 15 janvier, or nous sommes le 2 février et rien n’a bougé. Les riverains, dont M. Delorme et Mme Perrin, ont subi un préjudice qu’ils estiment à 3␣500 euros.

Dans l’attente de votre réponse,
Gérard Vasseur`,
      },
      {
        action: 'rephrase',
        proposal: `Madame la Maire,

Je me permets d’appeler votre attention sur les travaux de la rue des Tilleuls, à Saint-Étienne. L’arrêté n° 2025-887 du 3 décembre 2025 prévoyait le rétablissement de la circulation le 15 janvier ; le 2 février, la situation n’a toujours pas évolué. Plusieurs riverains, parmi lesquels Monsieur Delorme et Madame Perrin, évaluent leur préjudice à 3 500 €.

Je vous remercie par avance de votre réponse.

Gérard Vasseur`,
      },
    ],
    wrong: [
      { of: 0, put: ['3␣500 euros', '35␣000 euros'], type: 'amount' },
      { of: 0, put: ['2025-887', '2025-878'], type: 'reference' },
      { of: 0, put: ['Mme Perrin', 'Mme Perrot'], type: 'name' },
      { of: 1, put: ['15 janvier', '25 janvier'], type: 'date' },
      { of: 1, put: ['Monsieur Delorme et Madame Perrin', 'Monsieur Delorme'], type: 'name', lost: 'Perrin' },
    ],
  },
  {
    about: 'an answer about a retirement pension',
    source: `Monsieur Jean-Paul Roussel,

Vous m’avez interrogé sur la date d’effet de votre pension. Après vérification auprès de la CARSAT Rhône-Alpes, vous totalisez 168 trimestres au 31 décembre 2025 et pourrez faire valoir vos droits à la retraite à compter du 1er octobre 2026, à l’âge de 62 ans et 9 mois. Le montant brut de votre pension est estimé à 1⍽742,18⍽€ par mois.

La demande doit nous parvenir six mois avant, soit au plus tard le 1er avril 2026, à l’adresse https://www.retraite.example.fr/demande.`,
    faithful: [
      {
        action: 'rephrase',
        oneWay: true,
        proposal: `Monsieur Roussel,

Vous souhaitez connaître la date d’effet de votre pension. La Carsat Rhône-Alpes nous a confirmé qu’au 31 décembre 2025, vous totalisiez 168 trimestres. Vous pourrez donc partir à la retraite à partir du 1er octobre 2026, à 62 ans et 9 mois, avec une pension estimée à 1␣742,18␣€ bruts mensuels.

Votre demande est à déposer sur https://www.retraite.example.fr/demande six mois avant cette date, soit le 1er avril 2026 au plus tard.`,
      },
      {
        action: 'plain-language',
        proposal: `Bonjour Monsieur Jean-Paul Roussel,

Vous voulez savoir quand vous pouvez partir à la retraite.

Nous avons demandé à la CARSAT Rhône-Alpes. Au 31 décembre 2025, vous avez 168 trimestres.

- **Date possible de départ** : 1er octobre 2026. Vous aurez 62 ans et 9 mois.
- **Montant prévu** : 1 742,18 euros brut chaque mois.

Faites votre demande 6 mois avant, au plus tard le 1er avril 2026, sur le site https://www.retraite.example.fr/demande`,
      },
    ],
    wrong: [
      { of: 0, put: ['168 trimestres', '186 trimestres'], type: ['number', 'duration'] },
      { of: 0, put: ['1␣742,18␣€', '1␣742,81␣€'], type: 'amount' },
      { of: 0, put: ['Rhône-Alpes', 'Rhône-Ain'], type: 'name' },
      { of: 1, put: ['1er octobre 2026', '1er novembre 2026'], type: 'date' },
      { of: 1, put: ['62 ans et 9 mois', '62 ans et 6 mois'], type: 'duration' },
      { of: 1, put: ['retraite.example.fr/demande', 'retraites.example.fr/demande'], type: 'url' },
    ],
  },
  {
    about: 'a school bus',
    source: `Madame, Monsieur,

Votre enfant Lucas Moreau, élève de CM2 à l’école Jules-Ferry de Villeneuve-d’Ascq, est inscrit au transport scolaire pour l’année 2026-2027. Il prendra la ligne 27 à l’arrêt « Mairie » à 7h52 et sera déposé à 8h20. Le soir, le départ est fixé à 16h45.

La participation annuelle est de 110,00 €, payable en 2 fois : le 15 octobre et le 15 février. Les familles dont le quotient familial est inférieur à 650 € bénéficient d’une réduction de 50 %.`,
    faithful: [
      {
        action: 'plain-language',
        proposal: `Bonjour,

Votre enfant Lucas Moreau est en CM2 à l’école Jules Ferry, à Villeneuve-d’Ascq. Il a une place dans le car scolaire pour l’année scolaire 2026-2027.

| | Heure |
|---|---|
| Départ de l’arrêt « Mairie » (ligne 27) | 7 h 52 |
| Arrivée à l’école | 8 h 20 |
| Départ le soir | 16 h 45 |

Le prix est de 110 € pour l’année. Vous payez en deux fois : le 15 octobre et le 15 février.

Si votre quotient familial est inférieur à 650 €, vous payez 50 % de moins.`,
      },
      {
        action: 'translate',
        language: 'es',
        proposal: `Señora, Señor:

Su hijo Lucas Moreau, alumno de CM2 en la escuela Jules-Ferry de Villeneuve-d’Ascq, está inscrito en el transporte escolar para el curso 2026-2027. Tomará la línea 27 en la parada «Mairie» a las 7:52 y llegará a las 8:20. Por la tarde, la salida está fijada a las 16:45.

La participación anual es de 110,00 €, pagadera en 2 plazos: el 15 de octubre y el 15 de febrero. Las familias cuyo cociente familiar sea inferior a 650 € se benefician de una reducción del 50 %.`,
      },
    ],
    wrong: [
      { of: 0, put: ['7 h 52', '7 h 25'], type: 'time' },
      { of: 0, put: ['Lucas Moreau', 'Lucas Morel'], type: 'name' },
      { of: 0, put: ['110 €', '120 €'], type: 'amount' },
      { of: 1, put: ['línea 27', 'línea 72'], type: ['number', 'reference'] },
      { of: 1, put: ['15 de febrero', '15 de marzo'], type: 'date' },
      { of: 1, put: ['50 %', '15 %'], type: 'percentage' },
    ],
  },
];
