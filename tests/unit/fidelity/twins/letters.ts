import type { Twin } from './types.ts';

/** Letters, acts and notes of administrations, whole paragraphs, written before they were tried. */
export const LETTERS_AND_ACTS: readonly Twin[] = [
  [
    'plain-language fr',
    `Par courrier reçu le 17 mars 2026, vous avez sollicité le bénéfice de la prestation de compensation du handicap (PCH) auprès de la MDPH de la Creuse. La CDAPH, réunie le 22 avril 2026, a décidé de vous attribuer 62 heures d’aide humaine par mois pour une durée de cinq ans, soit jusqu’au 30 avril 2031. Un recours administratif préalable obligatoire (RAPO) peut être formé dans les deux mois suivant la notification.`,
    `Vous avez demandé la prestation de compensation du handicap. Nous avons reçu votre demande le 17 mars 2026 à la MDPH de la Creuse. La CDAPH s’est réunie le 22 avril 2026. Elle vous accorde 62 heures d’aide humaine chaque mois, pendant 5 ans, jusqu’au 30 avril 2031. Vous n’êtes pas d’accord ? Vous avez 2 mois après la réception de cette lettre pour faire un recours (RAPO).`,
    `Vous avez demandé la prestation de compensation du handicap. Nous avons reçu votre demande le 17 mars 2026 à la MDPH de la Creuse. La CDAPH s’est réunie le 22 avril 2026. Elle vous accorde 62 heures d’aide humaine chaque mois, pendant 5 ans, jusqu’au 30 avril 2031. Vous n’êtes pas d’accord ? Vous avez 3 mois après la réception de cette lettre pour faire un recours (RAPO).`,
  ],
  [
    'rephrase fr',
    `Le marché n° 2026-014 relatif à la réfection des toitures du groupe scolaire Pauline-Kergomard comporte trois lots : lot 1 (charpente), lot 2 (couverture), lot 3 (zinguerie). Le lot 2 a été attribué à l’entreprise Toitures du Vexin pour 184 320,50 € HT. Le délai d’exécution est de 14 semaines à compter de l’ordre de service, hors période de préparation (4 semaines). Les pénalités s’élèvent à 1/1000 par jour de retard.`,
    `Le marché n° 2026-014, qui porte sur la rénovation des toitures du groupe scolaire Pauline-Kergomard, est divisé en trois lots : charpente (lot 1), couverture (lot 2) et zinguerie (lot 3). L’entreprise Toitures du Vexin a remporté le lot 2 pour un montant de 184 320,50 euros HT. Les travaux devront être réalisés en quatorze semaines après l’ordre de service, sans compter les quatre semaines de préparation. Chaque jour de retard donnera lieu à une pénalité de 1/1000.`,
  ],
  [
    'correct fr',
    `Bonjour madame Garcin, je me permet de revenir vers vous concernant le dossier de M Belkacem Nordine (n°allocataire 4578123X). Il a bien déclarer ses ressources du 2eme trimestre mais la CAF lui réclame un indu de 456,8€. Pouvez vous me rapelez au 04.75.22.18.96 avant vendredi 16h ? Merci d’avance, l’assistante sociale du secteur de Valréas.`,
    `Bonjour Madame Garcin, je me permets de revenir vers vous concernant le dossier de M. Belkacem Nordine (n° allocataire 4578123X). Il a bien déclaré ses ressources du 2e trimestre, mais la CAF lui réclame un indu de 456,8 €. Pouvez-vous me rappeler au 04 75 22 18 96 avant vendredi 16 h ? Merci d’avance, l’assistante sociale du secteur de Valréas.`,
  ],
  [
    'rephrase fr',
    `Par jugement du 11 février 2026, le tribunal administratif de Nancy a annulé l’arrêté du 3 octobre 2024 par lequel la préfète des Vosges a fait obligation à M. K... de quitter le territoire français (OQTF) sans délai et lui a interdit d’y revenir pendant deux ans. L’État versera 1 200 euros à Me Lagarde au titre de l’article 37 de la loi du 10 juillet 1991.`,
    `Le TA de Nancy, par un jugement rendu le 11 février 2026, a annulé l’arrêté de la préfète des Vosges du 3 octobre 2024 obligeant M. K... à quitter sans délai le territoire français et lui interdisant le retour durant deux ans. En application de l’article 37 de la loi du 10 juillet 1991, l’État devra verser 1 200 € à maître Lagarde.`,
  ],
  [
    'plain-language fr',
    `L’assuré est informé que l’indemnité journalière (IJ) servie pendant son arrêt de travail du 2 au 27 mars 2026 s’élève à 41,47 € brut, après application du délai de carence de trois jours. Le versement interviendra dans un délai de 15 jours par virement sur le compte IBAN FR76 3000 4028 3700 0100 1234 567.`,
    `Vous avez été en arrêt de travail du 2 au 27 mars 2026. Vous allez recevoir 41,47 € brut par jour. Les 3 premiers jours ne sont pas payés : c’est le délai de carence. L’argent sera versé dans les deux semaines sur votre compte FR76 3000 4028 3700 0100 1234 567.`,
  ],
  [
    'translate en',
    `La préfecture de l’Aude vous informe que votre récépissé, valable jusqu’au 30/09/2026, sera renouvelé sur rendez-vous. Veuillez vous présenter au guichet n° 4, 52 rue Jean-Bringer, à Carcassonne, le mercredi 16 septembre à 10 h 15, muni de trois photographies d’identité et d’un timbre fiscal de 225 €.`,
    `The Aude prefecture informs you that your receipt, valid until 30 September 2026, will be renewed by appointment. Please come to counter no. 4, 52 rue Jean-Bringer, Carcassonne, on Wednesday 16 September at 10.15 am, with three identity photographs and a tax stamp worth €225.`,
    `The Aude prefecture informs you that your receipt, valid until 30 September 2026, will be renewed by appointment. Please come to counter no. 4, 52 rue Jean-Bringer, Carcassonne, on Wednesday 16 September at 10.50 am, with three identity photographs and a tax stamp worth €225.`,
  ],
  [
    'translate es',
    `Votre enfant Lucía est inscrite à l’école élémentaire Jules-Vallès en classe de CE1. La cantine coûte 3,85 € par repas ; les inscriptions se font avant le jeudi 28 août, de 8 h 30 à 11 h 45, au bureau 12.`,
    `Su hija Lucía está inscrita en la escuela primaria Jules-Vallès, en CE1. El comedor cuesta 3,85 € por comida; las inscripciones se realizan antes del jueves 28 de agosto, de 8.30 a 11.45 horas, en la oficina 12.`,
    `Su hija Lucía está inscrita en la escuela primaria Jules-Vallès, en CE1. El comedor cuesta 3,58 € por comida; las inscripciones se realizan antes del jueves 28 de agosto, de 8.30 a 11.45 horas, en la oficina 12.`,
  ],
  [
    'translate de',
    `Madame Oberlin, votre demande de carte grise du 7 mai 2026 est incomplète : il manque le certificat de cession (cerfa n° 15776*02) et un justificatif de domicile de moins de six mois. Sans réponse dans les 30 jours, le dossier sera clos.`,
    `Sehr geehrte Frau Oberlin, Ihr Antrag auf Fahrzeugzulassung vom 7. Mai 2026 ist unvollständig: Es fehlen die Abtretungsbescheinigung (Cerfa Nr. 15776*02) und ein Wohnsitznachweis, der nicht älter als sechs Monate ist. Ohne Antwort innerhalb von 30 Tagen wird der Vorgang geschlossen.`,
  ],
  [
    'translate it',
    `Le montant de votre pension de retraite, versée le 9 de chaque mois, est de 1 042,36 € net. La majoration de 10 % pour trois enfants s’applique depuis le 1er janvier 2025.`,
    `L’importo della Sua pensione, versata il 9 di ogni mese, è di 1.042,36 € netti. La maggiorazione del 10% per tre figli si applica dal 1° gennaio 2025.`,
  ],
  [
    'rephrase fr',
    `Vu l’avis de la commission de sécurité en date du 5 mai 2026 ; Vu l’arrêté du 25 juin 1980 modifié ; Considérant que l’établissement « Le Balto », sis 3 place Carnot, de type N et de 5e catégorie, présente des anomalies ; ARRÊTE : Article 1er. – L’établissement est fermé au public à compter du 12 mai 2026. Article 2. – L’exploitant, Mme Sylvaine Roche, dispose d’un délai de deux mois pour réaliser les travaux.`,
    `Au vu de l’avis rendu le 5 mai 2026 par la commission de sécurité et de l’arrêté modifié du 25 juin 1980, l’établissement « Le Balto » (3, place Carnot), classé en type N, 5e catégorie, présente des anomalies. Il est par conséquent fermé au public à partir du 12 mai 2026. Son exploitante, Mme Sylvaine Roche, a deux mois pour effectuer les travaux.`,
  ],
  [
    'rephrase fr',
    `Les effectifs du service passent de 14,5 à 16 ETP. Le taux d’absentéisme, de 7,8 % en 2024, est revenu à 6,1 % en 2025, soit une baisse de 1,7 point. Chaque agent dispose en moyenne de 2,4 jours de formation par an.`,
    `Le service compte désormais 16 ETP, contre 14,5 auparavant. L’absentéisme a reculé de 1,7 point, passant de 7,8 % en 2024 à 6,1 % en 2025. Les agents suivent en moyenne 2,4 jours de formation chaque année.`,
    `Le service compte désormais 14,5 ETP, contre 16 auparavant. L’absentéisme a reculé de 1,7 point, passant de 7,8 % en 2024 à 6,1 % en 2025. Les agents suivent en moyenne 2,4 jours de formation chaque année.`,
  ],
  [
    'plain-language fr',
    `Le dépôt de plainte enregistré le 8 juin 2026 à 22 h 10 à la brigade de gendarmerie de Quillan sous le n° 04512/01187/2026 concerne le vol d’un vélo de marque Lapierre d’une valeur de 1 890 €, survenu entre le 6 juin à 18 heures et le 7 juin à 9 heures.`,
    `Vous avez porté plainte le 8 juin 2026 à 22h10 à la gendarmerie de Quillan. Votre plainte porte le n° 04512/01187/2026. On vous a volé un vélo Lapierre qui valait 1 890 euros. Le vol a eu lieu entre le 6 juin à 18 h et le 7 juin à 9 h.`,
  ],
  [
    'rephrase fr',
    `La demande de permis de construire n° PC 011 069 26 A0012, déposée par la SCI Les Tamaris pour la création de douze logements sur la parcelle cadastrée section BD n° 214, d’une superficie de 1 845 m², est refusée : le projet ne respecte pas l’article UB 7 du règlement du PLU (recul de 3 mètres minimum) et se situe en zone rouge du plan de prévention du risque inondation (PPRi).`,
    `Le permis de construire n° PC 011 069 26 A0012, demandé par la SCI Les Tamaris pour construire 12 logements sur la parcelle BD 214 (1 845 m²), est refusé. En effet, le projet se trouve en zone rouge du PPRi et méconnaît l’article UB 7 du règlement du plan local d’urbanisme, qui impose un recul d’au moins trois mètres.`,
    `Le permis de construire n° PC 011 069 26 A0012, demandé par la SCI Les Tamaris pour construire 12 logements sur la parcelle BD 241 (1 845 m²), est refusé. En effet, le projet se trouve en zone rouge du PPRi et méconnaît l’article UB 7 du règlement du plan local d’urbanisme, qui impose un recul d’au moins trois mètres.`,
  ],
  [
    'plain-language fr',
    `L’hospitalisation de M. Gérard Pujol, né le 14/02/1948, au sein du service de cardiologie (Pr Anselme) du CHU, s’est déroulée du 3 au 11 avril 2026. Traitement de sortie : bisoprolol 2,5 mg matin et soir, furosémide 40 mg le matin. Consultation de contrôle à trois semaines, soit le 4 mai à 11 h 20.`,
    `M. Gérard Pujol (né le 14 février 1948) a été hospitalisé dans le service de cardiologie du CHU, chez le professeur Anselme, du 3 au 11 avril 2026. À la sortie, il doit prendre : bisoprolol 2,5 mg, le matin et le soir ; furosémide 40 mg, le matin. Il sera revu au bout de 3 semaines, le 4 mai à 11h20.`,
    `M. Gérard Pujol (né le 14 février 1948) a été hospitalisé dans le service de cardiologie du CHU, chez le professeur Anselme, du 3 au 11 avril 2026. À la sortie, il doit prendre : bisoprolol 2,5 mg, le matin et le soir ; furosémide 20 mg, le matin. Il sera revu au bout de 3 semaines, le 4 mai à 11h20.`,
  ],
  [
    'rephrase fr',
    `Le bulletin de paie de mars fait apparaître un rappel de 312,44 € au titre du supplément familial de traitement (SFT) pour les mois de décembre à février, ainsi qu’une retenue de deux trentièmes pour service non fait (journées des 5 et 12 mars).`,
    `Votre fiche de paie de mars comporte un rappel de SFT de 312,44 € pour la période de décembre à février et une retenue de 2/30e pour service non fait les 5 et 12 mars.`,
  ],
  [
    'plain-language fr',
    `Conformément à l’article 1730 du code général des impôts, une majoration de 10 % (soit 143 €) est appliquée au montant de 1 430 € non acquitté au 15 octobre 2025, date limite de paiement. Toute réclamation doit parvenir au SIP de Castelnaudary au plus tard le 31 décembre de la deuxième année suivant celle de la mise en recouvrement.`,
    `Vous deviez payer 1 430 € au plus tard le 15 octobre 2025. Vous n’avez pas payé. Une majoration de 10 % s’ajoute donc : 143 € (article 1730 du code général des impôts). Vous pouvez faire une réclamation au service des impôts des particuliers de Castelnaudary. Vous avez jusqu’au 31 décembre de la 2e année qui suit la mise en recouvrement.`,
  ],
  [
    'rephrase fr',
    `Sur les 1 248 dossiers instruits au premier trimestre, un tiers a été clos sous dix jours et 78 % l’ont été sous un mois ; 96 restent en attente de pièces. Le délai moyen s’établit à 21 jours, contre 27 un an plus tôt.`,
    `Au 1er trimestre, 1 248 dossiers ont été traités : un sur trois en moins de dix jours, 78 % en moins d’un mois. Il manque encore des pièces à 96 dossiers. Le délai moyen est de 21 jours ; il était de 27 jours l’année précédente.`,
    `Au 1er trimestre, 1 248 dossiers ont été traités : un sur trois en moins de dix jours, 87 % en moins d’un mois. Il manque encore des pièces à 96 dossiers. Le délai moyen est de 21 jours ; il était de 27 jours l’année précédente.`,
  ],
  [
    'rephrase fr',
    `Il vous appartient de restituer, sous huitaine, l’ensemble du matériel mis à disposition (un PC portable, un smartphone Samsung, deux badges), au bureau 214 du bâtiment Sully, entre 9 h et midi.`,
    `Vous devez rendre sous huit jours tout le matériel prêté (ordinateur portable, téléphone Samsung, deux badges) au bureau 214, bâtiment Sully, de 9 heures à 12 heures.`,
  ],
  [
    'summarize fr',
    `De : Farida Hamdi. Objet : panne GED. Depuis lundi 8 h 45, la GED Docuware renvoie l’erreur 0x80070005 sur les postes du site de Nevers (une quarantaine d’agents). Le redémarrage du serveur SRV-GED-02 à 11 h n’a rien changé. L’éditeur, contacté sous le ticket INC-448120, annonce un correctif mercredi.`,
    `Depuis lundi 8h45, une quarantaine d’agents de Nevers n’accèdent plus à la GED Docuware (erreur 0x80070005). Le redémarrage de SRV-GED-02 est resté sans effet ; un correctif est annoncé pour mercredi (ticket INC-448120).`,
    `Depuis lundi 8h45, une quarantaine d’agents de Nevers n’accèdent plus à la GED Docuware (erreur 0x80070005). Le redémarrage de SRV-GED-02 est resté sans effet ; un correctif est annoncé pour mercredi (ticket INC-448210).`,
  ],
  [
    'correct fr',
    `Les élève de la classe de 4eme B du college Simone de Beauvoir se rendrons au musée Toulouse Lautrec d’Albi le mardi 9 juin. Départ 8h15 precise, retour vers 17h30. Coût : 14 euro par élève (chèque a l’ordre de l’agent comptable).`,
    `Les élèves de la classe de 4e B du collège Simone-de-Beauvoir se rendront au musée Toulouse-Lautrec d’Albi le mardi 9 juin. Départ à 8 h 15 précises, retour vers 17 h 30. Coût : 14 euros par élève (chèque à l’ordre de l’agent comptable).`,
  ],
  [
    'rephrase fr',
    `Considérant, d’une part, qu’il ressort des pièces du dossier que Mme Ivanova, ressortissante bulgare, justifie de cinq années de résidence ininterrompue ; d’autre part, qu’elle exerce depuis 2021 une activité salariée à Gap (Hautes-Alpes), à raison de 30 heures hebdomadaires.`,
    `Le dossier montre que Mme Ivanova, de nationalité bulgare, réside en France sans interruption depuis 5 ans et qu’elle travaille comme salariée à Gap, dans les Hautes-Alpes, 30 heures par semaine depuis 2021.`,
    `Le dossier montre que Mme Ivanova, de nationalité bulgare, réside en France sans interruption depuis 5 ans et qu’elle travaille comme salariée à Gap, dans les Hautes-Alpes, 35 heures par semaine depuis 2021.`,
  ],
  [
    'rephrase fr',
    `Le CCAS attribue, après examen en commission permanente, un secours d’urgence de 150 € à la famille Diarra (un couple et quatre enfants), payable en deux bons alimentaires de 75 € utilisables à l’épicerie solidaire « Le Panier » jusqu’au 15/12.`,
    `Après examen par la commission permanente, la famille Diarra (deux adultes, quatre enfants) reçoit du CCAS une aide d’urgence de 150 €, sous la forme de 2 bons alimentaires de 75 € valables jusqu’au 15 décembre à l’épicerie solidaire « Le Panier ».`,
  ],
  [
    'plain-language fr',
    `Le dispositif « Ma Classe au musée » s’adresse aux élèves de cycle 3 (CM1, CM2, 6e). La candidature, limitée à une par établissement, est à déposer sur la plateforme Adage entre le 2 et le 20 juin, 23 h 59.`,
    `« Ma Classe au musée » est pour les élèves de CM1, CM2 et 6e (cycle 3). Chaque établissement peut déposer une seule candidature. Vous devez la déposer sur Adage du 2 juin au 20 juin à 23h59.`,
  ],
];
