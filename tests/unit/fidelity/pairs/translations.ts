import type { Case } from './types.ts';

export const TRANSLATIONS: readonly Case[] = [
  {
    about: 'a letter from the Family Benefits Office into English and German',
    source: `Monsieur Abdou Ndiaye,

La Caisse primaire d’assurance maladie de Paris a bien reçu votre demande de carte européenne d’assurance maladie le 5 mai 2026. Votre carte sera valable deux ans, en Allemagne, en Suède et dans tous les États membres de l’Union européenne. Vous la recevrez sous 15 jours à l’adresse : 12 rue de Londres, 75009 Paris. Si vous partez avant, téléchargez un certificat provisoire, valable trois mois, sur https://ameli.example.fr.`,
    faithful: [
      {
        action: 'translate',
        language: 'en',
        oneWay: true,
        proposal: `Dear Mr Ndiaye,

The Paris primary health insurance fund received your application for a European Health Insurance Card on 5 May 2026. Your card will be valid for two years in Germany, Sweden and all Member States of the European Union. You will receive it within 15 days at the following address: 12 rue de Londres, 75009 Paris. If you are leaving before then, download a provisional certificate, valid for three months, from https://ameli.example.fr.`,
      },
      {
        action: 'translate',
        language: 'de',
        proposal: `Sehr geehrter Herr Abdou Ndiaye,

die Krankenkasse CPAM Paris hat Ihren Antrag auf eine Europäische Krankenversicherungskarte am 5. Mai 2026 erhalten. Ihre Karte ist zwei Jahre lang in Deutschland, in Schweden und in allen Mitgliedstaaten der Europäischen Union gültig. Sie erhalten sie innerhalb von 15 Tagen an folgende Adresse: 12 rue de Londres, 75009 Paris. Wenn Sie vorher abreisen, laden Sie unter https://ameli.example.fr eine vorläufige, drei Monate gültige Bescheinigung herunter.`,
      },
      {
        action: 'translate',
        language: 'es',
        proposal: `Señor Abdou Ndiaye:

La Caja Primaria del Seguro de Enfermedad de París ha recibido su solicitud de tarjeta sanitaria europea el 5 de mayo de 2026. Su tarjeta será válida durante dos años en Alemania, en Suecia y en todos los Estados miembros de la Unión Europea. La recibirá en un plazo de 15 días en la dirección: 12 rue de Londres, 75009 París. Si se marcha antes, descargue un certificado provisional, válido durante tres meses, en https://ameli.example.fr.`,
      },
    ],
    wrong: [
      { of: 0, put: ['Mr Ndiaye', 'Mr Ndiana'], type: 'name' },
      { of: 0, put: ['Germany, Sweden', 'Germany, Switzerland'], type: 'name', lost: 'Suède' },
      { of: 0, put: ['within 15 days', 'within 5 days'], type: 'duration' },
      { of: 1, put: ['5. Mai 2026', '6. Mai 2026'], type: 'date' },
      { of: 1, put: ['Abdou Ndiaye', 'Amadou Ndiaye'], type: 'name' },
      { of: 1, put: ['75009', '75019'], type: ['number', 'reference'] },
      { of: 2, put: ['dos años', 'diez años'], type: 'duration' },
      { of: 2, put: ['tres meses', 'tres semanas'], type: 'duration' },
    ],
  },
  {
    about: 'an English message into French',
    source: `Dear Sir or Madam,

My name is Sarah Whitfield and I moved from Manchester to Toulouse on January 12th, 2026. I would like to exchange my UK driving licence, number WHITF 855124 SK9AB, which expires on 03/31/2027. I already paid the $35 fee and sent form 14879*01 by registered mail on February 3, 2026, but I haven't heard anything for six weeks. You can reach me at +44 161 496 0000 or sarah.whitfield@post.example.

Best regards,
Sarah Whitfield`,
    faithful: [
      {
        action: 'translate',
        language: 'fr',
        proposal: `Madame, Monsieur,

Je m’appelle Sarah Whitfield et j’ai quitté Manchester pour m’installer à Toulouse le 12 janvier 2026. Je souhaite échanger mon permis de conduire britannique, numéro WHITF 855124 SK9AB, qui expire le 31 mars 2027. J’ai déjà réglé les frais de 35 dollars et envoyé le formulaire 14879*01 par lettre recommandée le 3 février 2026, mais je n’ai aucune nouvelle depuis six semaines. Vous pouvez me joindre au +44 161 496 0000 ou à l’adresse sarah.whitfield@post.example.

Bien cordialement,
Sarah Whitfield`,
      },
      {
        action: 'summarize',
        proposal: `Mme Whitfield, arrivée à Toulouse le 12 janvier 2026, demande l’échange de son permis britannique (WHITF 855124 SK9AB). Elle a envoyé son dossier le 3 février 2026 et attend une réponse depuis six semaines.`,
      },
    ],
    wrong: [
      { of: 0, put: ['31 mars 2027', '31 mai 2027'], type: 'date' },
      { of: 0, put: ['35 dollars', '35 euros'], type: 'amount' },
      { of: 0, put: ['Manchester', 'Londres'], type: 'name' },
      { of: 0, put: ['six semaines', 'seize semaines'], type: 'duration' },
      { of: 0, put: ['161 496', '161 469'], type: 'phone' },
      { of: 1, put: ['Toulouse', 'Bordeaux'], type: 'name' },
      { of: 1, put: ['855124', '855142'], type: ['reference', 'number'] },
    ],
  },
  {
    about: 'an English report into French',
    source: `The European Commission approved €1.25 billion in aid for France on 17 June 2025. According to Commissioner Ingrid Solberg, 38.5% of the budget will go to rural areas, including Brittany and Corsica, over a period of 4 years. The Ministry of the Interior expects 2,700 new posts by the end of 2027. See Regulation (EU) 2021/1060, Article 73.`,
    faithful: [
      {
        action: 'translate',
        language: 'fr',
        proposal: `La Commission européenne a approuvé le 17 juin 2025 une aide de 1,25 milliard d’euros pour la France. Selon la commissaire Ingrid Solberg, 38,5␣% du budget seront consacrés aux zones rurales, notamment à la Bretagne et à la Corse, sur une période de 4 ans. Le ministère de l’Intérieur prévoit 2␣700 postes supplémentaires d’ici à la fin de 2027. Voir le règlement (UE) 2021/1060, article 73.`,
      },
      {
        action: 'translate',
        language: 'fr',
        proposal: `Le 17 juin 2025, la Commission européenne a donné son accord à une aide de 1,25 Md€ à la France. D’après la commissaire Ingrid Solberg, les zones rurales, dont la Bretagne et la Corse, recevront 38,5 % du budget sur quatre ans. Le ministère de l’Intérieur attend 2 700 nouveaux postes avant fin 2027 (règlement (UE) 2021/1060, art. 73).`,
      },
    ],
    wrong: [
      { of: 0, put: ['1,25 milliard', '1,25 million'], type: 'amount' },
      { of: 0, put: ['38,5␣%', '35,8␣%'], type: 'percentage' },
      { of: 0, put: ['article 73', 'article 37'], type: 'reference' },
      { of: 1, put: ['la Corse', 'la Creuse'], type: 'name' },
      { of: 1, put: ['2 700 nouveaux postes', '2 070 nouveaux postes'], type: 'number' },
      { of: 1, put: ['2021/1060', '2021/1066'], type: 'reference' },
      { of: 1, put: ['Solberg', 'Solheim'], type: 'name' },
    ],
  },
  {
    about: 'a residence permit into German',
    source: `Mme Katharina Weiß, de nationalité allemande, née le 30 novembre 1990 à Munich, est autorisée à séjourner à Strasbourg jusqu’au 14 juillet 2029. Elle travaille 35 heures par semaine à l’université et perçoit 2 850,75 € par mois. Son dossier (réf. BR-67-2210) est suivi par M. Didier Schmitt à la préfecture du Bas-Rhin, tél. +33 3 88 00 67 67.`,
    faithful: [
      {
        action: 'translate',
        language: 'de',
        proposal: `Frau Katharina Weiß, deutsche Staatsangehörige, geboren am 30. November 1990 in München, darf sich bis zum 14. Juli 2029 in Straßburg aufhalten. Sie arbeitet 35 Stunden pro Woche an der Universität und verdient 2.850,75 € im Monat. Ihre Akte (Az. BR-67-2210) wird von Herrn Didier Schmitt in der Präfektur Bas-Rhin betreut, Tel. +33 3 88 00 67 67.`,
      },
      {
        action: 'rephrase',
        oneWay: true,
        proposal: `De nationalité allemande, Mme Katharina Weiss est née à Munich le 30/11/1990. Elle peut séjourner à Strasbourg jusqu’au 14 juillet 2029. Employée à l’université (35 h par semaine), elle gagne 2␣850,75 € par mois. M. Schmitt, de la préfecture du Bas-Rhin (03 88 00 67 67), suit son dossier sous la référence BR-67-2210.`,
      },
      {
        action: 'translate',
        language: 'es',
        proposal: `La Sra. Katharina Weiß, de nacionalidad alemana, nacida el 30 de noviembre de 1990 en Múnich, está autorizada a residir en Estrasburgo hasta el 14 de julio de 2029. Trabaja 35 horas semanales en la universidad y percibe 2850,75 € al mes. Su expediente (ref. BR-67-2210) lo lleva el Sr. Didier Schmitt en la prefectura de Bas-Rhin, tel. +33 3 88 00 67 67.`,
      },
    ],
    wrong: [
      { of: 0, put: ['35 Stunden', '53 Stunden'], type: ['duration', 'number'] },
      { of: 0, put: ['14. Juli 2029', '14. Juni 2029'], type: 'date' },
      { of: 0, put: ['2.850,75 €', '2.580,75 €'], type: 'amount' },
      { of: 1, put: ['M. Schmitt', 'Mme Schmitt'], type: 'name' },
      { of: 1, put: ['BR-67-2210', 'BR-67-2201'], type: 'reference' },
      { of: 2, put: ['30 de noviembre', '13 de noviembre'], type: 'date' },
      { of: 2, put: ['Didier Schmitt', 'Didier Schneider'], type: 'name' },
    ],
  },
  {
    about: 'a notice on a hospital into English',
    source: `Le centre hospitalier universitaire de Nîmes (CHU) ouvre le 8 septembre un service d’urgences pédiatriques de 24 lits, dirigé par le Pr Anne-Sophie Guérin. L’investissement, de 18,4 millions d’euros, est financé à 60 % par l’ARS et à 40 % par la région. L’accueil est assuré 7 jours sur 7, 24 heures sur 24. Pour un rendez-vous : 04 66 00 30 30.`,
    faithful: [
      {
        action: 'translate',
        language: 'en',
        proposal: `On 8 September, the Nîmes university hospital (CHU) is opening a 24-bed paediatric emergency department headed by Professor Anne-Sophie Guérin. The investment of €18.4 million is 60% funded by the ARS (regional health agency) and 40% by the region. Patients are received 7 days a week, 24 hours a day. For an appointment: 04 66 00 30 30.`,
      },
      {
        action: 'summarize',
        proposal: `Le CHU de Nîmes ouvre le 8 septembre des urgences pédiatriques (24 lits, 18,4 M€) dirigées par la Pr Guérin.`,
      },
      {
        action: 'translate',
        language: 'de',
        proposal: `Das Universitätsklinikum Nîmes (CHU) eröffnet am 8. September eine Kindernotaufnahme mit 24 Betten unter der Leitung von Prof. Anne-Sophie Guérin. Die Investition in Höhe von 18,4 Millionen Euro wird zu 60 % von der ARS und zu 40 % von der Region finanziert. Die Aufnahme erfolgt 7 Tage die Woche rund um die Uhr, 24 Stunden am Tag. Terminvereinbarung: 04 66 00 30 30.`,
      },
    ],
    wrong: [
      { of: 0, put: ['24-bed', '42-bed'], type: 'number' },
      { of: 0, put: ['Guérin', 'Guérard'], type: 'name' },
      { of: 0, put: ['€18.4 million', '€18.4 billion'], type: 'amount' },
      { of: 1, put: ['Nîmes', 'Arles'], type: 'name' },
      { of: 1, put: ['18,4 M€', '14,8 M€'], type: 'amount' },
      { of: 2, put: ['zu 60 %', 'zu 16 %'], type: 'percentage' },
      { of: 2, put: ['8. September', '18. September'], type: 'date' },
    ],
  },
  {
    about: 'rules on personal data into English',
    source: `Conformément au RGPD et à la loi n° 78-17 du 6 janvier 1978, vous disposez d’un droit d’accès à vos données, conservées 5 ans. Pour l’exercer, écrivez au délégué à la protection des données du ministère de l’Agriculture (78 rue de Varenne, 75349 Paris 07 SP) ou à dpo@agriculture.example.fr. Vous pouvez aussi saisir la CNIL. Montant maximal de l’amende : 20 M€ ou 4 % du chiffre d’affaires.`,
    faithful: [
      {
        action: 'translate',
        language: 'en',
        proposal: `In accordance with the GDPR and Act No. 78-17 of 6 January 1978, you have a right of access to your data, which is kept for 5 years. To exercise it, write to the data protection officer of the Ministry of Agriculture (78 rue de Varenne, 75349 Paris 07 SP) or to dpo@agriculture.example.fr. You may also contact the CNIL. Maximum fine: €20 million or 4% of turnover.`,
      },
      {
        action: 'plain-language',
        proposal: `Vous avez le droit de voir les données que nous avons sur vous. Nous les gardons cinq ans. C’est prévu par le RGPD et par la loi n° 78-17 du 6 janvier 1978.

**Comment faire ?**
- Par courrier : délégué à la protection des données, ministère de l’Agriculture, 78 rue de Varenne, 75349 Paris 07 SP
- Par mail : dpo@agriculture.example.fr

Vous pouvez aussi écrire à la Commission nationale de l’informatique et des libertés (CNIL).

L’amende peut aller jusqu’à 20 millions d’euros ou 4 % du chiffre d’affaires.`,
      },
    ],
    wrong: [
      { of: 0, put: ['78-17', '78-71'], type: 'reference' },
      { of: 0, put: ['5 years', '15 years'], type: 'duration' },
      { of: 0, put: ['€20 million', '€2 million'], type: 'amount' },
      { of: 1, put: ['6 janvier 1978', '6 janvier 1987'], type: 'date' },
      { of: 1, put: ['ministère de l’Agriculture', 'ministère de la Culture'], type: 'name' },
      { of: 1, put: ['rue de Varenne', 'rue de Vienne'], type: 'name' },
    ],
  },
  {
    about: 'a German request into French',
    source: `Sehr geehrte Damen und Herren,

ich heiße Jürgen Hofmann und habe am 22. August 2025 in Colmar ein Fahrzeug mit dem Kennzeichen GH-482-KL gekauft. Der Kaufpreis betrug 14.990 Euro. Bis heute, also nach 10 Wochen, habe ich keine Zulassungsbescheinigung erhalten. Herr Meyer von der Firma Auto Vosges sagte mir, dass die Akte 68-25-7741 vollständig sei. Meine Telefonnummer lautet +49 761 555 0134.

Mit freundlichen Grüßen
Jürgen Hofmann`,
    faithful: [
      {
        action: 'translate',
        language: 'fr',
        proposal: `Madame, Monsieur,

Je m’appelle Jürgen Hofmann et j’ai acheté le 22 août 2025, à Colmar, un véhicule immatriculé GH-482-KL, au prix de 14␣990 euros. À ce jour, soit 10 semaines plus tard, je n’ai pas reçu le certificat d’immatriculation. M. Meyer, de la société Auto Vosges, m’a indiqué que le dossier 68-25-7741 était complet. Mon numéro de téléphone est le +49 761 555 0134.

Cordialement,
Jürgen Hofmann`,
      },
      {
        action: 'reply',
        proposal: `Monsieur Hofmann,

Nous avons bien reçu votre message concernant le véhicule GH-482-KL, acheté à Colmar le 22 août 2025. Nous vérifions l’état du dossier 68-25-7741 et revenons vers vous.

Cordialement,`,
      },
    ],
    wrong: [
      { of: 0, put: ['GH-482-KL', 'GH-428-KL'], type: 'reference' },
      { of: 0, put: ['10 semaines', '10 mois'], type: 'duration' },
      { of: 0, put: ['M. Meyer', 'Mme Meyer'], type: 'name' },
      { of: 0, put: ['14␣990 euros', '14␣900 euros'], type: 'amount' },
      { of: 1, put: ['68-25-7741', '68-25-7714'], type: 'reference' },
      { of: 1, put: ['Monsieur Hofmann', 'Monsieur Hoffner'], type: 'name' },
    ],
  },
];
