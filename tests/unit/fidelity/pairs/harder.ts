import type { Case } from './types.ts';

/** Written to defeat the check after it held the others. */
export const HARDER: readonly Case[] = [
  {
    about: `a mail written in haste`,
    source: `bonjour je vous contact car ma fille lea martin née le 3/4/2019 na pas de place a la cantine de l'ecole jean jaures a vaulx en velin. jai appelé mme bouzid 2 fois au 0478001122. cordialement sonia martin`,
    faithful: [
      {
        action: 'correct',
        proposal: `Bonjour, je vous contacte car ma fille Léa Martin, née le 3/4/2019, n’a pas de place à la cantine de l’école Jean-Jaurès à Vaulx-en-Velin. J’ai appelé Mme Bouzid 2 fois au 04 78 00 11 22. Cordialement, Sonia Martin`,
      },
      {
        action: 'rephrase',
        proposal: `Bonjour,

Je me permets de vous contacter au sujet de ma fille, Léa Martin (née le 3 avril 2019), qui n’a pas obtenu de place à la cantine de l’école Jean Jaurès de Vaulx-en-Velin. J’ai déjà tenté à deux reprises de joindre Mme Bouzid au 04 78 00 11 22.

Bien cordialement,
Sonia Martin`,
      },
    ],
    wrong: [
      { of: 0, put: [`Mme Bouzid`, `M. Bouzid`], type: 'name' },
      { of: 0, put: [`Vaulx-en-Velin`, `Villeurbanne`], type: 'name' },
      { of: 1, put: [`Léa Martin`, `Lia Martin`], type: 'name' },
      { of: 1, put: [`3 avril`, `4 mars`], type: 'date' },
    ],
  },
  {
    about: `a letter of a regional office`,
    source: `PRÉFET DE LA RÉGION GRAND EST
Direction régionale des affaires culturelles
Strasbourg, le 14 janvier 2026

Affaire suivie par : Mathilde OBERLIN
Tél. : 03 88 15 57 00
Mél : mathilde.oberlin@culture.example.fr

Madame la Présidente de l’association « Les Amis du Vieux Colmar »,

Par courrier en date du 2 décembre dernier, vous avez bien voulu appeler mon attention sur l’état de la chapelle Saint-Pierre. Un architecte des bâtiments de France, M. Ulrich Kessler, se rendra sur place le 26 janvier à 10 h 30.`,
    faithful: [
      {
        action: 'plain-language',
        proposal: `Strasbourg, le 14 janvier 2026

Direction régionale des affaires culturelles (préfet de la région Grand Est)
Votre contact : Mathilde Oberlin, 03 88 15 57 00, mathilde.oberlin@culture.example.fr

Madame la Présidente de l’association « Les Amis du Vieux Colmar »,

Le 2 décembre dernier, vous nous avez écrit au sujet de la chapelle Saint-Pierre. Elle est en mauvais état.

M. Ulrich Kessler viendra la voir le 26 janvier à 10h30. Il est architecte des bâtiments de France.`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `PREFECT OF THE GRAND EST REGION
Regional Directorate of Cultural Affairs
Strasbourg, 14 January 2026

Case officer: Mathilde OBERLIN
Tel.: 03 88 15 57 00
Email: mathilde.oberlin@culture.example.fr

Dear President of the association “Les Amis du Vieux Colmar”,

In your letter of 2 December last, you drew my attention to the condition of Saint-Pierre chapel. An architect from the Bâtiments de France, Mr Ulrich Kessler, will visit the site on 26 January at 10.30 a.m.`,
      },
      {
        action: 'summarize',
        proposal: `Suite au courrier du 2 décembre de l’association Les Amis du Vieux Colmar, M. Kessler (architecte des bâtiments de France) visitera la chapelle Saint-Pierre le 26 janvier à 10h30.`,
      },
    ],
    wrong: [
      { of: 0, put: [`Mathilde Oberlin`, `Mathilde Oberlé`], type: 'name' },
      { of: 0, put: [`26 janvier`, `27 janvier`], type: 'date' },
      { of: 1, put: [`Ulrich Kessler`, `Ulrich Kessel`], type: 'name' },
      { of: 2, put: [`chapelle Saint-Pierre`, `chapelle Saint-Paul`], type: 'name' },
      { of: 2, put: [`M. Kessler`, `Mme Kessler`], type: 'name' },
    ],
  },
  {
    about: `an English case`,
    source: `The Department for Work and Pensions wrote to Mr. O'Brien on 5/11/2025 (ref. AB123456C). He must reply by December 1st or his Universal Credit of £1,105.40 a month will stop. He can call 0800 328 5644 between 8am and 6pm, Monday to Friday. Jobcentre Plus in Leeds will see him at 10:45 on November 20.`,
    faithful: [
      {
        action: 'translate',
        proposal: `Le ministère britannique du Travail et des Retraites a écrit à M. O’Brien le 05/11/2025 (réf. AB123456C). Il doit répondre avant le 1er décembre, faute de quoi son Universal Credit, d’un montant de 1␣105,40 £ par mois, sera suspendu. Il peut appeler le 0800 328 5644 entre 8 h et 18 h, du lundi au vendredi. Le Jobcentre Plus de Leeds le recevra le 20 novembre à 10 h 45.`,
      },
      {
        action: 'summarize',
        proposal: `M. O’Brien doit répondre au DWP avant le 1er décembre ; sinon, son allocation de 1 105,40 £ par mois s’arrêtera. Rendez-vous au Jobcentre de Leeds le 20 novembre à 10 h 45.`,
      },
    ],
    wrong: [
      { of: 0, put: [`M. O’Brien`, `Mme O’Brien`], type: 'name' },
      { of: 0, put: [`Leeds`, `Leicester`], type: 'name' },
      { of: 0, put: [`18 h`, `16 h`], type: 'time' },
      { of: 1, put: [`1er décembre`, `15 décembre`], type: 'date' },
      { of: 0, put: [`1␣105,40 £`, `1␣105,40 €`], type: 'amount' },
    ],
  },
  {
    about: `a list of who was there`,
    source: `Étaient présents : MM. Alain Besson, Farid Ouali, Yves Le Corre ; Mmes Sylvie Tran, Agnès Dufour-Petit. Absents excusés : Mme Rosa Ferreira (pouvoir à M. Besson), M. Gilles Thibaud. Secrétaire de séance : Mme Tran. Quorum : 5 présents sur 7. La séance est levée à 21h40.`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `Présents : Alain Besson, Farid Ouali, Yves Le Corre, Sylvie Tran et Agnès Dufour-Petit. Excusés : Rosa Ferreira, qui a donné pouvoir à Alain Besson, et Gilles Thibaud. Le quorum est atteint (5 présents sur 7). Sylvie Tran assure le secrétariat de la séance, levée à 21 h 40.`,
      },
      {
        action: 'plain-language',
        proposal: `## Réunion

**Personnes présentes :**
- M. Alain Besson
- M. Farid Ouali
- M. Yves Le Corre
- Mme Sylvie Tran (secrétaire)
- Mme Agnès Dufour-Petit

**Personnes absentes :**
- Mme Rosa Ferreira (M. Besson vote pour elle)
- M. Gilles Thibaud

5 personnes sur 7 sont là : le quorum est atteint. Fin de la réunion : 21h40.`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `Present: Mr Alain Besson, Mr Farid Ouali, Mr Yves Le Corre; Ms Sylvie Tran, Ms Agnès Dufour-Petit. Apologies: Ms Rosa Ferreira (proxy to Mr Besson), Mr Gilles Thibaud. Secretary of the meeting: Ms Tran. Quorum: 5 present out of 7. The meeting closed at 9.40 p.m.`,
      },
    ],
    wrong: [
      { of: 0, put: [`Farid Ouali`, `Farid Oualli`], type: 'name' },
      { of: 0, put: [`pouvoir à Alain Besson`, `pouvoir à Alain Basson`], type: 'name' },
      { of: 1, put: [`M. Yves Le Corre`, `M. Yves Le Coz`], type: 'name' },
      { of: 1, put: [`Mme Rosa Ferreira`, `Mme Rosa Pereira`], type: 'name' },
      { of: 2, put: [`Ms Agnès Dufour-Petit`, `Mr Agnès Dufour-Petit`], type: 'name' },
      { of: 2, put: [`9.40 p.m.`, `9.40 a.m.`], type: 'time' },
      {
        of: 1,
        put: [
          `- Mme Agnès Dufour-Petit
`,
          ``,
        ],
        type: 'name',
        lost: `Agnès Dufour-Petit`,
      },
      { of: 0, put: [`21 h 40`, `21 h 14`], type: 'time' },
    ],
  },
  {
    about: `a tax reminder`,
    source: `Objet : Relance – Taxe d'aménagement DP 038 185 24 10077

Madame, Monsieur,

Sauf erreur ou omission de ma part, je n'ai pas reçu le règlement du titre n° 4471 du 12.09.2025 (2ème échéance : 763 EUR). Merci de régulariser votre situation sous huitaine auprès du SGC de Vizille, BIC BDFEFRPPCCT. À défaut, une majoration de 10% sera appliquée.

Bien à vous,
P/o le comptable public
Anouk Delaunay`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `Objet : Relance – Taxe d’aménagement DP 038 185 24 10077

Madame, Monsieur,

À ce jour, et sauf erreur de notre part, le titre n° 4471 du 12 septembre 2025 (deuxième échéance, 763 €) n’a pas été réglé. Nous vous remercions de régulariser votre situation sous huit jours auprès du SGC de Vizille (BIC : BDFEFRPPCCT). À défaut, une majoration de 10 % vous sera appliquée.

Cordialement,

Pour le comptable public,
Anouk Delaunay`,
      },
      {
        action: 'plain-language',
        proposal: `Bonjour,

Vous n’avez pas payé le titre n° 4471 du 12/09/2025. C’est la 2e échéance de la taxe d’aménagement (DP 038 185 24 10077). Le montant est de 763 euros.

Payez dans les 8 jours au SGC de Vizille (BIC BDFEFRPPCCT).

Sinon, vous paierez 10 % en plus.

Anouk Delaunay, pour le comptable public`,
      },
    ],
    wrong: [
      { of: 0, put: [`763 €`, `736 €`], type: 'amount' },
      { of: 0, put: [`4471`, `4417`], type: ['reference', 'number'] },
      { of: 1, put: [`12/09/2025`, `12/10/2025`], type: 'date' },
      { of: 1, put: [`Vizille`, `Vinay`], type: 'name' },
      { of: 0, put: [`BDFEFRPPCCT`, `BDFEFRPPTCC`], type: ['reference', 'name'] },
      { of: 1, put: [`8 jours`, `18 jours`], type: 'duration' },
      { of: 0, put: [`Anouk Delaunay`, `Anouk Delannoy`], type: 'name' },
      { of: 0, put: [`185 24`, `158 24`], type: ['reference', 'number', 'phone'] },
    ],
  },
  {
    about: `a family in a hotel`,
    source: `Le 5 mars, l'OFII a convoqué M. et Mme Tesfaye à Cergy pour leur visite médicale. Leur fils Dawit (7 ans) est scolarisé à l'école Anatole-France. Ils vivent à l'hôtel Formule 1 d'Argenteuil depuis 4 mois ; le 115 et l'association Emmaüs les suivent.`,
    faithful: [
      {
        action: 'plain-language',
        proposal: `M. et Mme Tesfaye ont rendez-vous à Cergy. L’Office français de l’immigration et de l’intégration (OFII) les a convoqués le 5 mars pour une visite médicale.

Leur fils Dawit a 7 ans. Il va à l’école Anatole France.

Depuis 4 mois, ils habitent à l’hôtel Formule 1, à Argenteuil. Le 115 et l’association Emmaüs les aident.`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `On 5 March, OFII summoned Mr and Mrs Tesfaye to Cergy for their medical examination. Their son Dawit (aged 7) attends Anatole-France school. They have been living at the Formule 1 hotel in Argenteuil for 4 months; the 115 helpline and the Emmaüs charity are supporting them.`,
      },
      {
        action: 'translate',
        language: 'de',
        proposal: `Am 5. März hat das OFII Herrn und Frau Tesfaye zur ärztlichen Untersuchung nach Cergy vorgeladen. Ihr Sohn Dawit (7 Jahre) besucht die Schule Anatole-France. Sie leben seit 4 Monaten im Hotel Formule 1 in Argenteuil; die 115 und der Verein Emmaüs betreuen sie.`,
      },
      {
        action: 'reply',
        proposal: `Madame, Monsieur Tesfaye,

Nous avons bien noté votre convocation du 5 mars à Cergy. L’association Emmaüs peut vous accompagner.

Cordialement,
Le service social`,
      },
    ],
    wrong: [
      { of: 0, put: [`Dawit`, `David`], type: 'name' },
      { of: 0, put: [`4 mois`, `14 mois`], type: 'duration' },
      { of: 1, put: [`Argenteuil`, `Asnières`], type: 'name' },
      { of: 2, put: [`7 Jahre`, `9 Jahre`], type: ['duration', 'number'] },
      { of: 0, put: [`Anatole France`, `Anatole Faure`], type: 'name' },
      { of: 3, put: [`Tesfaye`, `Tesfay`], type: 'name' },
      { of: 3, put: [`Emmaüs`, `Coallia`], type: 'name' },
      { of: 1, put: [`Dawit`, `Daniel`], type: 'name' },
    ],
  },
  {
    about: `a bill in parliament`,
    source: `Le Premier ministre a saisi le Conseil d'État et la CNIL. Le projet de loi « Fin de vie », porté par la ministre de la Santé, Mme Catherine Aubrac, sera examiné au Sénat le 8 octobre puis à l'Assemblée nationale. Le rapporteur est le sénateur Hervé Maurin (LR, Ardèche). 142 amendements ont été déposés.`,
    faithful: [
      {
        action: 'rephrase',
        oneWay: true,
        proposal: `Le projet de loi « Fin de vie », que défend Mme Aubrac, ministre de la Santé, arrivera au Sénat le 8 octobre, avant l’Assemblée nationale. 142 amendements ont été déposés. Hervé Maurin, sénateur LR de l’Ardèche, en est le rapporteur. La CNIL et le Conseil d’État ont été saisis par le Premier ministre.`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `The Prime Minister has referred the matter to the Council of State and the CNIL. The “End of Life” bill, sponsored by the Minister of Health, Ms Catherine Aubrac, will be examined in the Senate on 8 October and then in the National Assembly. The rapporteur is Senator Hervé Maurin (LR, Ardèche). 142 amendments have been tabled.`,
      },
      {
        action: 'translate',
        language: 'de',
        proposal: `Der Premierminister hat den Staatsrat und die CNIL angerufen. Der von der Gesundheitsministerin Catherine Aubrac eingebrachte Gesetzentwurf „Lebensende“ wird am 8. Oktober im Senat und anschließend in der Nationalversammlung beraten. Berichterstatter ist Senator Hervé Maurin (LR, Ardèche). Es wurden 142 Änderungsanträge eingereicht.`,
      },
      {
        action: 'translate',
        language: 'es',
        proposal: `El Primer Ministro ha consultado al Consejo de Estado y a la CNIL. El proyecto de ley «Final de la vida», impulsado por la ministra de Sanidad, Catherine Aubrac, será examinado en el Senado el 8 de octubre y después en la Asamblea Nacional. El ponente es el senador Hervé Maurin (LR, Ardèche). Se han presentado 142 enmiendas.`,
      },
    ],
    wrong: [
      { of: 0, put: [`Hervé Maurin`, `Hervé Morin`], type: 'name' },
      { of: 1, put: [`142`, `124`], type: 'number' },
      { of: 1, put: [`Catherine Aubrac`, `Caroline Aubrac`], type: 'name' },
      { of: 2, put: [`Hervé Maurin`, `Hervé Marin`], type: 'name' },
      { of: 3, put: [`8 de octubre`, `18 de octubre`], type: 'date' },
      { of: 0, put: [`l’Ardèche`, `l’Ariège`], type: 'name' },
      { of: 0, put: [`La CNIL`, `L’ANSSI`], type: 'name' },
    ],
  },
  {
    about: `a table of grants`,
    source: `| Bénéficiaire | Commune | Montant | Date |
|---|---|---|---|
| SAS Bois & Co | Remiremont | 12 400 € | 03/02/2026 |
| EARL du Moulin | Épinal | 8 950 € | 17/02/2026 |
| Boulangerie Muller | Gérardmer | 3 200 € | 24/02/2026 |`,
    faithful: [
      {
        action: 'rephrase',
        oneWay: true,
        proposal: `Trois aides ont été versées : 12␣400 € à la SAS Bois & Co (Remiremont) le 3 février 2026, 8␣950 € à l’EARL du Moulin (Épinal) le 17 février 2026 et 3␣200 € à la boulangerie Muller (Gérardmer) le 24 février 2026.`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `| Beneficiary | Municipality | Amount | Date |
|---|---|---|---|
| SAS Bois & Co | Remiremont | €12,400 | 03/02/2026 |
| EARL du Moulin | Épinal | €8,950 | 17/02/2026 |
| Boulangerie Muller | Gérardmer | €3,200 | 24/02/2026 |`,
      },
    ],
    wrong: [
      { of: 0, put: [`Gérardmer`, `Gérardmont`], type: 'name' },
      { of: 0, put: [`8␣950 €`, `9␣850 €`], type: 'amount' },
      { of: 1, put: [`€3,200`, `€2,300`], type: 'amount' },
      { of: 0, put: [`Épinal`, `Nancy`], type: 'name' },
      { of: 1, put: [`17/02/2026`, `27/02/2026`], type: 'date' },
    ],
  },
  {
    about: `a colleague’s invitation`,
    source: `Chère collègue,

Comme convenu avec Gaëtan Rousselot (MGEN), la permanence de la mutuelle aura lieu jeudi 5 de 12h à 13h30 dans le hall B. Pensez à la carte Vitale ! Inscriptions avant mardi auprès de Maëlys : maelys@mairie.example ou poste 4402.`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `Chère collègue,

Conformément à ce qui a été décidé avec Gaëtan Rousselot, de la MGEN, une permanence de la mutuelle se tiendra jeudi 5, de 12 h à 13 h 30, dans le hall B. Merci de vous inscrire avant mardi auprès de Maëlys (maelys@mairie.example, poste 4402) et de vous munir de votre carte Vitale.`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `Dear colleague,

As agreed with Gaëtan Rousselot (MGEN), the mutual insurance drop-in session will take place on Thursday 5th from 12 noon to 1.30 p.m. in hall B. Don't forget your Vitale card! Register before Tuesday with Maëlys: maelys@mairie.example or extension 4402.`,
      },
    ],
    wrong: [
      { of: 0, put: [`MGEN`, `MNT`], type: 'name' },
      { of: 0, put: [`poste 4402`, `poste 4204`], type: ['number', 'reference'] },
      { of: 0, put: [`Maëlys (`, `Mélissa (`], type: 'name' },
      { of: 1, put: [`1.30 p.m.`, `2.30 p.m.`], type: 'time' },
      { of: 1, put: [`Rousselot`, `Rousseau`], type: 'name' },
      { of: 0, put: [`jeudi 5`, `jeudi 12`], type: ['date', 'number'] },
    ],
  },
  {
    about: `a judgment`,
    source: `Suite à l'audience du 9 janvier 2026 (RG 25/00318), le tribunal judiciaire de Béziers a condamné la SARL Sud Façades à verser à Mme Perez 4 215,60 € à titre de dommages et intérêts, outre 1 500 € au titre de l'article 700 du CPC. Appel possible sous un mois. Avocat : Me Jordan Castel, barreau de Montpellier.`,
    faithful: [
      {
        action: 'plain-language',
        proposal: `Le tribunal judiciaire de Béziers a rendu sa décision après l’audience du 9 janvier 2026 (RG 25/00318).

La SARL Sud Façades doit payer à Mme Perez :
- 4 215,60 € de dommages et intérêts ;
- 1 500 € (article 700 du code de procédure civile).

Il est possible de faire appel dans un délai d’un mois. L’avocat est Me Jordan Castel, du barreau de Montpellier.`,
      },
      {
        action: 'rephrase',
        proposal: `À l’issue de l’audience du 9 janvier 2026 (RG 25/00318), la SARL Sud Façades a été condamnée par le tribunal judiciaire de Béziers à payer à Madame Perez 4␣215,60 € de dommages-intérêts et 1␣500 € sur le fondement de l’article 700 du CPC. Un appel peut être formé dans le délai d’un mois. Maître Jordan Castel, avocat au barreau de Montpellier, est chargé du dossier.`,
      },
    ],
    wrong: [
      { of: 0, put: [`1 500 €`, `15 000 €`], type: 'amount' },
      { of: 0, put: [`article 700`, `article 770`], type: 'reference' },
      { of: 1, put: [`25/00318`, `25/00381`], type: 'reference' },
      { of: 1, put: [`Béziers`, `Narbonne`], type: 'name' },
      { of: 0, put: [`Mme Perez`, `Mme Pérec`], type: 'name' },
      { of: 1, put: [`Sud Façades`, `Sud Toitures`], type: 'name' },
      { of: 1, put: [`d’un mois`, `de deux mois`], type: 'duration' },
    ],
  },
  {
    about: `notes on an interview`,
    source: `Entretien du 18/11 avec Kadiatou B. : sans emploi depuis mars, ARE épuisée le 30/09, perçoit 635 € de RSA + 298 € d'APL. Dette EDF 412 €. Souhaite CACES 3 via Afpa de Bègles (3 semaines). Voir FSL + mission locale (ref. Julien). Prochain RDV 02/12 à 14h.`,
    faithful: [
      {
        action: 'expand',
        proposal: `Entretien du 18 novembre avec Kadiatou B.

Kadiatou B. est sans emploi depuis mars et a épuisé ses droits à l’ARE le 30 septembre. Elle perçoit 635 € de RSA et 298 € d’APL. Elle a une dette de 412 € envers EDF.

Elle souhaite passer le CACES 3 à l’Afpa de Bègles, une formation de 3 semaines. Il faut solliciter le FSL et la mission locale (référent : Julien).

Le prochain rendez-vous est fixé au 2 décembre à 14 heures.`,
      },
      {
        action: 'summarize',
        proposal: `Kadiatou B., au RSA (635 €), souhaite une formation CACES 3 à l'Afpa de Bègles. Prochain rendez-vous le 2 décembre à 14 h.`,
      },
    ],
    wrong: [
      { of: 0, put: [`412 €`, `421 €`], type: 'amount' },
      { of: 0, put: [`EDF`, `GDF`], type: 'name' },
      { of: 0, put: [`30 septembre`, `30 novembre`], type: 'date' },
      { of: 0, put: [`3 semaines`, `3 mois`], type: 'duration' },
      { of: 1, put: [`Bègles`, `Blaye`], type: 'name' },
      { of: 1, put: [`635 €`, `653 €`], type: 'amount' },
      { of: 0, put: [`Julien`, `Adrien`], type: 'name' },
      { of: 0, put: [`CACES 3`, `CACES 5`], type: ['number', 'reference'] },
    ],
  },
];
