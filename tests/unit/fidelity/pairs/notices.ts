import type { Case } from './types.ts';

export const NOTICES: readonly Case[] = [
  {
    about: 'an identity card online',
    source: `Depuis le 2 août 2021, la nouvelle carte nationale d’identité (CNI) au format européen est délivrée partout en France. Elle est valable 10 ans. En cas de perte ou de vol, vous devez acquitter un droit de timbre de 25 €. La pré-demande s’effectue sur le site de l’ANTS (https://ants.example.gouv.fr), puis vous prenez rendez-vous en mairie. Délai moyen constaté dans le Rhône : 21 jours.`,
    faithful: [
      {
        action: 'plain-language',
        proposal: `## La nouvelle carte d’identité

La nouvelle carte nationale d’identité existe partout en France depuis le 2 août 2021. Elle est au format européen. Vous pouvez l’utiliser pendant 10 ans.

**Vous avez perdu votre carte, ou on vous l’a volée ?** Vous devez payer 25 € (droit de timbre).

**Comment la demander ?**
1. Remplissez la pré-demande sur le site de l’Agence nationale des titres sécurisés (ANTS) : https://ants.example.gouv.fr
2. Prenez rendez-vous à la mairie.

Dans le Rhône, il faut attendre 21 jours en moyenne.`,
      },
      {
        action: 'translate',
        language: 'es',
        proposal: `Desde el 2 de agosto de 2021, el nuevo documento nacional de identidad (CNI) en formato europeo se expide en toda Francia. Tiene una validez de 10 años. En caso de pérdida o robo, deberá abonar una tasa de 25 €. La solicitud previa se realiza en el sitio de la ANTS (https://ants.example.gouv.fr) y, a continuación, se pide cita en el ayuntamiento. Plazo medio observado en el Rhône: 21 días.`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `Since 2 August 2021, the new national identity card (CNI) in European format has been issued throughout France. It is valid for 10 years. If it is lost or stolen, you must pay a stamp duty of €25. The pre-application is made on the ANTS website (https://ants.example.gouv.fr), and you then make an appointment at a town hall. Average time observed in the Rhône department: 21 days.`,
      },
    ],
    wrong: [
      { of: 0, put: ['pendant 10 ans', 'pendant 15 ans'], type: 'duration' },
      { of: 0, put: ['2 août 2021', '2 août 2022'], type: 'date' },
      { of: 0, put: ['Dans le Rhône', 'Dans le Var'], type: 'name' },
      { of: 1, put: ['25 €', '35 €'], type: 'amount' },
      { of: 1, put: ['21 días', '12 días'], type: 'duration' },
      { of: 2, put: ['ants.example.gouv.fr', 'ants.example.gov.fr'], type: 'url' },
    ],
  },
  {
    about: 'energy vouchers',
    source: `Le chèque énergie 2026 sera envoyé entre le 1er et le 30 avril. Son montant varie de 48 € à 277 € selon vos revenus. Si votre revenu fiscal de référence par unité de consommation est inférieur à 11 000 €, vous y avez droit. Vous n’avez rien reçu au 31 mai ? Appelez le 0 805 204 805 (service et appel gratuits), du lundi au vendredi de 8h à 20h.`,
    faithful: [
      {
        action: 'plain-language',
        proposal: `Vous recevrez le chèque énergie 2026 entre le 1er et le 30 avril.

**Combien ?** Entre 48 et 277 €. Cela dépend de vos revenus.

**Qui y a droit ?** Les personnes qui ont un revenu fiscal de référence de moins de 11 000 € par unité de consommation.

**Vous n’avez rien reçu le 31 mai ?** Appelez gratuitement le 0 805 204 805 du lundi au vendredi, de 8 heures à 20 heures.`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `The 2026 energy voucher will be sent between 1 and 30 April. The amount ranges from €48 to €277 depending on your income. You are entitled to it if your reference tax income per consumption unit is below €11,000. Nothing received by 31 May? Call 0 805 204 805 (free service and call), Monday to Friday, 8 a.m. to 8 p.m.`,
      },
    ],
    wrong: [
      { of: 0, put: ['277 €', '227 €'], type: 'amount' },
      { of: 0, put: ['0 805 204 805', '0 805 204 508'], type: 'phone' },
      { of: 0, put: ['à 20 heures', 'à 18 heures'], type: 'time' },
      { of: 1, put: ['€11,000', '€10,100'], type: 'amount' },
      { of: 1, put: ['31 May', '31 March'], type: 'date' },
      { of: 1, put: ['1 and 30 April', '1 and 15 April'], type: 'date' },
    ],
  },
  {
    about: 'a public inquiry',
    source: `AVIS D’ENQUÊTE PUBLIQUE

Il sera procédé du 4 mai 2026 (9 h) au 5 juin 2026 (17 h), soit 33 jours consécutifs, à une enquête publique relative à la révision du plan local d’urbanisme de la commune d’Aix-les-Bains. M. Dominique Ferrand, ingénieur retraité, a été désigné commissaire enquêteur par le tribunal administratif de Grenoble (décision n° E26000031/38). Les observations peuvent être adressées à enquete-plu@aixlesbains.example.`,
    faithful: [
      {
        action: 'plain-language',
        proposal: `# Donnez votre avis sur le plan local d’urbanisme d’Aix-les-Bains

La commune d’Aix-les-Bains modifie son plan local d’urbanisme (PLU). Une enquête publique dure 33 jours : du 4 mai 2026 à 9 h jusqu’au 5 juin 2026 à 17 h.

Le commissaire enquêteur est M. Dominique Ferrand, ingénieur à la retraite. Le tribunal administratif de Grenoble l’a choisi (décision E26000031/38).

Écrivez vos remarques à : enquete-plu@aixlesbains.example`,
      },
      {
        action: 'summarize',
        proposal: `Enquête publique sur la révision du PLU d’Aix-les-Bains du 4 mai au 5 juin 2026 ; observations à enquete-plu@aixlesbains.example.`,
      },
    ],
    wrong: [
      { of: 0, put: ['33 jours', '30 jours'], type: 'duration' },
      { of: 0, put: ['tribunal administratif de Grenoble', 'tribunal administratif de Lyon'], type: 'name' },
      { of: 0, put: ['E26000031/38', 'E26000013/38'], type: 'reference' },
      { of: 1, put: ['5 juin 2026', '5 juillet 2026'], type: 'date' },
      { of: 1, put: ['enquete-plu@aixlesbains.example', 'enquete-plui@aixlesbains.example'], type: 'email' },
      { of: 1, put: ['d’Aix-les-Bains', 'd’Aix-en-Provence'], type: 'name' },
    ],
  },
  {
    about: 'a heat wave plan',
    source: `Météo-France place le département de Vaucluse en vigilance orange canicule à partir de vendredi 16 h. Les températures atteindront 39 °C à Avignon et 41 °C à Carpentras. Buvez au moins 1,5 litre d’eau par jour. Les personnes isolées de plus de 65 ans peuvent s’inscrire au registre du CCAS au 04 90 00 80 11. En cas de malaise, composez le 15.`,
    faithful: [
      {
        action: 'plain-language',
        proposal: `**Canicule : vigilance orange dans le Vaucluse à partir de vendredi 16h (Météo-France)**

Il fera très chaud : 39 °C à Avignon, 41 °C à Carpentras.

- Buvez au moins 1,5 L d’eau par jour.
- Vous avez plus de 65 ans et vous vivez seul ? Inscrivez-vous au registre du centre communal d’action sociale (CCAS) : 04 90 00 80 11.
- Vous vous sentez mal ? Appelez le 15.`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `Météo-France has placed the department of Vaucluse on orange heatwave alert from Friday 4 p.m. Temperatures will reach 39°C in Avignon and 41°C in Carpentras. Drink at least 1.5 litres of water a day. Isolated people over 65 can register with the CCAS on 04 90 00 80 11. If you feel unwell, call 15.`,
      },
    ],
    wrong: [
      { of: 0, put: ['41 °C', '44 °C'], type: 'number' },
      { of: 0, put: ['1,5 L', '15 L'], type: 'number' },
      { of: 0, put: ['65 ans', '75 ans'], type: ['duration', 'number'] },
      { of: 1, put: ['Carpentras', 'Cavaillon'], type: 'name' },
      { of: 1, put: ['Friday 4 p.m.', 'Friday 6 p.m.'], type: 'time' },
      { of: 1, put: ['call 15', 'call 18'], type: ['number', 'phone'] },
    ],
  },
  {
    about: 'a recruitment',
    source: `La DREETS Occitanie recrute un(e) inspecteur(trice) du travail (catégorie A) à Perpignan. Poste n° 2026-1187421, à pourvoir au 1er septembre 2026. Rémunération : 2 400 à 3 100 € bruts selon l’ancienneté. Candidature (CV + lettre) à envoyer à Mme Amandine Soulier avant le 17 mai 2026, 23 h 59 : recrutement-oc@dreets.example.fr`,
    faithful: [
      {
        action: 'rephrase',
        oneWay: true,
        proposal: `Poste n° 2026-1187421 : la DREETS Occitanie recherche, pour Perpignan, un inspecteur ou une inspectrice du travail (catégorie A). Prise de poste le 1er septembre 2026. Selon votre ancienneté, vous percevrez entre 2␣400 et 3␣100 € bruts. Adressez votre CV et votre lettre de motivation à Mme Soulier (recrutement-oc@dreets.example.fr) jusqu’au 17 mai 2026 à 23h59.`,
      },
      {
        action: 'translate',
        language: 'en',
        proposal: `The DREETS Occitanie is recruiting a labour inspector (category A) in Perpignan. Post no. 2026-1187421, to be filled on 1 September 2026. Salary: €2,400 to €3,100 gross depending on seniority. Applications (CV + cover letter) should be sent to Ms Amandine Soulier by 17 May 2026, 11.59 p.m.: recrutement-oc@dreets.example.fr`,
      },
    ],
    wrong: [
      { of: 0, put: ['2026-1187421', '2026-1184721'], type: 'reference' },
      { of: 0, put: ['3␣100 €', '3␣600 €'], type: 'amount' },
      { of: 0, put: ['catégorie A', 'catégorie B'], type: ['reference', 'name', 'number'], lost: 'A' },
      { of: 1, put: ['Perpignan', 'Narbonne'], type: 'name' },
      { of: 1, put: ['11.59 p.m.', '11.59 a.m.'], type: 'time' },
      { of: 1, put: ['Occitanie', 'Aquitaine'], type: 'name' },
    ],
  },
  {
    about: 'a digital advice service',
    source: `Le vendredi de 14 h à 17 h, Kévin Lacoste, conseiller numérique France Services, vous accueille gratuitement à la médiathèque Marguerite-Duras de Libourne. Il vous aide à utiliser Ameli, Impots.gouv et Pronote. Sans rendez-vous, dans la limite de 6 personnes par heure. Fermeture annuelle du 3 au 21 août.`,
    faithful: [
      {
        action: 'rephrase',
        proposal: `Chaque vendredi, de 14 h à 17 h, la médiathèque Marguerite Duras de Libourne accueille Kévin Lacoste, conseiller numérique France Services. Gratuit et sans rendez-vous (6 personnes par heure au plus), ce service vous aide à prendre en main Ameli, Impots.gouv et Pronote. Il est fermé du 3 au 21 août.`,
      },
      {
        action: 'plain-language',
        proposal: `Besoin d’aide avec Internet ?

Venez voir Kévin Lacoste. Il est conseiller numérique France Services.
- Quand ? Le vendredi de 14h à 17h. Pas du 3 au 21 août.
- Où ? À la médiathèque Marguerite-Duras, à Libourne.
- Combien ? C’est gratuit.

Vous n’avez pas besoin de rendez-vous. Il reçoit 6 personnes au maximum chaque heure.
Il vous aide à utiliser Ameli, Impots.gouv ou Pronote.`,
      },
    ],
    wrong: [
      { of: 0, put: ['du 3 au 21 août', 'du 3 au 31 août'], type: 'date' },
      { of: 0, put: ['Lacoste', 'Lacaste'], type: 'name' },
      { of: 0, put: [' et Pronote', ''], type: 'name', lost: 'Pronote' },
      { of: 1, put: ['Libourne', 'Langon'], type: 'name' },
      { of: 1, put: ['6 personnes', '16 personnes'], type: 'number' },
      { of: 1, put: ['14h à 17h', '14h à 19h'], type: 'time' },
    ],
  },
];
