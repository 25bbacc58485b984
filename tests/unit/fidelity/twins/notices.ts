import type { Twin } from './types.ts';

/** Other paragraphs of the same kinds. */
export const ACTS_AND_NOTICES: readonly Twin[] = [
  [
    'rephrase fr',
    `Mes services ont été saisis le 6 mai dernier par M. Hervé Le Bihan, conseiller municipal délégué, d’une demande tendant à l’abattage de trois platanes situés avenue du Maréchal-Foch, au droit des nos 27 à 31. Après expertise du cabinet Arbor Conseil, deux sujets sur trois présentent un risque de chute à court terme.`,
    `Le 6 mai, M. Le Bihan, conseiller municipal délégué, nous a demandé d’abattre trois platanes de l’avenue du Maréchal Foch, devant les numéros 27 à 31. Selon l’expertise du cabinet Arbor Conseil, deux arbres sur trois risquent de tomber à court terme.`,
    `Le 6 mai, M. Le Bihan, conseiller municipal délégué, nous a demandé d’abattre trois platanes de l’avenue du Maréchal Foch, devant les numéros 27 à 37. Selon l’expertise du cabinet Arbor Conseil, deux arbres sur trois risquent de tomber à court terme.`,
  ],
  [
    'summarize fr',
    `Le rapport de la chambre régionale des comptes relève que la dette de la commune de Mortagne-les-Bains a doublé entre 2019 et 2025 (de 4,1 à 8,2 M€), tandis que l’épargne brute reculait de 640 k€. La CRC formule 5 recommandations, dont deux déjà formulées en 2018.`,
    `Selon la chambre régionale des comptes, la dette de Mortagne-les-Bains a doublé entre 2019 et 2025, passant de 4,1 M€ à 8,2 M€, et l’épargne brute a baissé de 640 000 €. Cinq recommandations sont faites, dont deux qui datent de 2018.`,
    `Selon la chambre régionale des comptes, la dette de Mortagne-les-Bains a doublé entre 2019 et 2025, passant de 4,1 M€ à 8,2 M€, et l’épargne brute a baissé de 460 000 €. Cinq recommandations sont faites, dont deux qui datent de 2018.`,
  ],
  [
    'rephrase fr',
    `Je soussignée Nadège Fournier, gestionnaire paie, certifie que M. Idrissa Konaté, adjoint technique territorial, indice majoré 371, a perçu un traitement brut de 1 826,34 euros au titre du mois d’octobre 2025.`,
    `M. Idrissa Konaté, adjoint technique territorial à l’indice majoré 371, a reçu pour octobre 2025 un traitement brut de 1 826,34 €, ce que je certifie. Nadège Fournier, gestionnaire de paie.`,
    `M. Idrissa Konaté, adjoint technique territorial à l’indice majoré 371, a reçu pour octobre 2025 un traitement brut de 1 862,34 €, ce que je certifie. Nadège Fournier, gestionnaire de paie.`,
  ],
  [
    'rephrase fr',
    `Nous vous rappelons que l’assemblée générale se tiendra en visioconférence le jeudi 2 avril, de 17h à 19h (lien Webex ci-joint ; ID de réunion : 2741 880 3392 ; mot de passe : Prin-2026!).`,
    `Pour rappel, notre assemblée générale aura lieu le jeudi 2 avril entre 17 h et 19 h, en visioconférence Webex (ID de réunion : 2741 880 3392, mot de passe : Prin-2026!).`,
  ],
  [
    'translate en',
    `Considérant que le requérant, de nationalité guinéenne, né le 1er janvier 2008 à Conakry, est pris en charge par l’aide sociale à l’enfance (ASE) de l’Ille-et-Vilaine depuis ses seize ans, et prépare un CAP cuisine au lycée Louis-Guilloux.`,
    `The applicant, a Guinean national born on 1 January 2008 in Conakry, has been in the care of the Ille-et-Vilaine child welfare services (ASE) since the age of sixteen and is preparing a CAP in cookery at Lycée Louis-Guilloux.`,
    `The applicant, a Guinean national born on 1 January 2006 in Conakry, has been in the care of the Ille-et-Vilaine child welfare services (ASE) since the age of sixteen and is preparing a CAP in cookery at Lycée Louis-Guilloux.`,
  ],
  [
    'translate de',
    `Le conseil municipal s’est réuni le mercredi 8 octobre 2025 à 19 heures sous la présidence de M. Antoine Schmitt, maire de Wissemheim. 21 conseillers sur 27 étaient présents. Le budget annexe de l’eau (1,75 M€) a été voté à l’unanimité moins deux voix.`,
    `Der Gemeinderat trat am Mittwoch, dem 8. Oktober 2025, um 19 Uhr unter dem Vorsitz von Antoine Schmitt, Bürgermeister von Wissemheim, zusammen. 21 der 27 Ratsmitglieder waren anwesend. Der Nebenhaushalt Wasser (1,75 Mio. €) wurde bei zwei Gegenstimmen angenommen.`,
    `Der Gemeinderat trat am Mittwoch, dem 8. Oktober 2025, um 19 Uhr unter dem Vorsitz von Antoine Schmitt, Bürgermeister von Wissemheim, zusammen. 21 der 27 Ratsmitglieder waren anwesend. Der Nebenhaushalt Wasser (1,57 Mio. €) wurde bei zwei Gegenstimmen angenommen.`,
  ],
  [
    'translate es',
    `Vous devez quitter le logement dans un délai de deux mois, soit avant le 31 mai 2026, et régler la somme de 2 316,50 € au commissaire de justice, Me Lucas Ferrer, 8 place des Carmes, 31000 Toulouse (tél. 05 61 22 33 44).`,
    `Debe abandonar la vivienda en un plazo de dos meses, es decir, antes del 31 de mayo de 2026, y pagar la cantidad de 2.316,50 € al agente judicial, Lucas Ferrer, 8 place des Carmes, 31000 Toulouse (tel. 05 61 22 33 44).`,
    `Debe abandonar la vivienda en un plazo de tres meses, es decir, antes del 31 de mayo de 2026, y pagar la cantidad de 2.316,50 € al agente judicial, Lucas Ferrer, 8 place des Carmes, 31000 Toulouse (tel. 05 61 22 33 44).`,
  ],
  [
    'translate it',
    `La crèche « Les Petits Pas » est ouverte de 7 h 30 à 18 h 30, sauf le mercredi (fermeture à 13 h). Le tarif horaire est de 1,92 €. Les inscriptions reprennent le 15 settembre.`,
    `L’asilo nido «Les Petits Pas» è aperto dalle 7.30 alle 18.30, tranne il mercoledì (chiusura alle 13). La tariffa oraria è di 1,92 €. Le iscrizioni riprendono il 15 settembre.`,
    `L’asilo nido «Les Petits Pas» è aperto dalle 7.30 alle 18.30, tranne il martedì (chiusura alle 13). La tariffa oraria è di 1,92 €. Le iscrizioni riprendono il 15 settembre.`,
  ],
  [
    'correct fr',
    `Suite a l’accident de trajet du 12 janvier (declaration faite le 13/01 a la CPAM du Tarn), l’agent M. Costes Bernard a été arrété 21 jours. La commission de réforme a emi un avis favorable, le dossier est a transmettre au bureau des pension avant le 1er avril.`,
    `Suite à l’accident de trajet du 12 janvier (déclaration faite le 13/01 à la CPAM du Tarn), l’agent, M. Costes Bernard, a été arrêté 21 jours. La commission de réforme a émis un avis favorable ; le dossier est à transmettre au bureau des pensions avant le 1er avril.`,
    `Suite à l’accident de trajet du 12 janvier (déclaration faite le 13/01 à la CPAM du Tarn), l’agent, M. Coste Bernard, a été arrêté 21 jours. La commission de réforme a émis un avis favorable ; le dossier est à transmettre au bureau des pensions avant le 1er avril.`,
  ],
  [
    'rephrase fr',
    `Le 3 de ce mois, vers 7h20, le véhicule de la BRI a été percuté rue Émile-Combes par un scooter de marque Yamaha immatriculé GH-219-ZT. Le conducteur, identifié comme étant le nommé Benzarti Sofiane, né le 9 août 2003 à Bobigny, présentait un taux de 0,62 mg/l d’air expiré.`,
    `Vers 7 h 20, le 3 de ce mois, un scooter Yamaha immatriculé GH-219-ZT a heurté le véhicule de la BRI rue Émile Combes. Son conducteur, Sofiane Benzarti, né à Bobigny le 09/08/2003, avait 0,62 mg d’alcool par litre d’air expiré.`,
    `Vers 7 h 20, le 3 de ce mois, un scooter Yamaha immatriculé GH-219-ZT a heurté le véhicule de la BRI rue Émile Combes. Son conducteur, Sofiane Benzarti, né à Bobigny le 09/08/2003, avait 0,26 mg d’alcool par litre d’air expiré.`,
  ],
  [
    'plain-language fr',
    `Le versement de l’aide est subordonné à la production d’un justificatif de domicile de moins de trois mois, d’une copie recto verso de la pièce d’identité et des trois derniers bulletins de salaire, à adresser au pôle Solidarités, 14 bis rue du Port, avant la fin du mois de juin.`,
    `Pour recevoir l’aide, envoyez avant fin juin au pôle Solidarités (14 bis rue du Port) : un justificatif de domicile de moins de 3 mois, une copie recto verso de votre pièce d’identité, vos 3 derniers bulletins de salaire.`,
    `Pour recevoir l’aide, envoyez avant fin juillet au pôle Solidarités (14 bis rue du Port) : un justificatif de domicile de moins de 3 mois, une copie recto verso de votre pièce d’identité, vos 3 derniers bulletins de salaire.`,
  ],
  [
    'rephrase fr',
    `La formation « Accueillir les publics en difficulté » (code ACC-031), d’une durée de 2 jours (14 h), aura lieu les 11 et 12 mai au centre de Bégard. Groupe de 8 à 12 stagiaires. Formatrice : Solène Tanguy (CNFPT).`,
    `Solène Tanguy, du CNFPT, animera les 11 et 12 mai, à Bégard, la formation « Accueillir les publics en difficulté » (ACC-031). Elle s’étend sur deux jours, soit 14 heures, pour 8 à 12 participants.`,
    `Solène Tanguy, du CNFPT, animera les 11 et 13 mai, à Bégard, la formation « Accueillir les publics en difficulté » (ACC-031). Elle s’étend sur deux jours, soit 14 heures, pour 8 à 12 participants.`,
  ],
  [
    'plain-language fr',
    `En cas d’absence injustifiée supérieure à quatre demi-journées dans le mois, le chef d’établissement saisit l’IA-DASEN. Les responsables légaux de l’élève Noa Perrault (2nde 4) sont convoqués le lundi 17 novembre à 17 h 30.`,
    `Si un élève est absent sans raison plus de 4 demi-journées dans le mois, le chef d’établissement prévient l’IA-DASEN. Les parents de Noa Perrault (2nde 4) doivent venir le lundi 17 novembre à 17h30.`,
    `Si un élève est absent sans raison plus de 4 demi-journées dans le mois, le chef d’établissement prévient l’IA-DASEN. Les parents de Noa Perrault (2nde 4) doivent venir le mardi 17 novembre à 17h30.`,
  ],
  [
    'rephrase fr',
    `Entre 2021 et 2025, la fréquentation de la médiathèque a augmenté de moitié (de 24 000 à 36 000 entrées annuelles). Un inscrit sur trois a moins de 15 ans ; 8 % viennent d’une autre commune. Le budget d’acquisition reste fixé à 2,10 € par habitant.`,
    `La médiathèque a enregistré 36 000 entrées par an en 2025 contre 24 000 en 2021, soit une hausse de moitié. Les moins de 15 ans représentent un tiers des inscrits et 8 % des usagers habitent une autre commune. Le budget d’acquisition est maintenu à 2,10 euros par habitant.`,
    `La médiathèque a enregistré 24 000 entrées par an en 2025 contre 36 000 en 2021, soit une hausse de moitié. Les moins de 15 ans représentent un tiers des inscrits et 8 % des usagers habitent une autre commune. Le budget d’acquisition est maintenu à 2,10 euros par habitant.`,
  ],
  [
    'summarize fr',
    `Ordre du jour du CSA du 18 juin : 1. Approbation du PV du 12 mars. 2. Règlement du télétravail (2 jours par semaine au lieu de 3). 3. Bilan social 2025. 4. Questions diverses. La CFDT et l’UNSA ont voté contre le point 2 ; FO s’est abstenue. Le règlement entrera en vigueur le 1er septembre.`,
    `Lors du CSA du 18 juin, le règlement du télétravail, ramené de 3 à 2 jours par semaine, a été contesté par la CFDT et l’UNSA, FO s’abstenant. Il s’appliquera dès le 1er septembre.`,
    `Lors du CSA du 18 juin, le règlement du télétravail, ramené de 3 à 2 jours par semaine, a été contesté par la CFDT et la CGT, FO s’abstenant. Il s’appliquera dès le 1er septembre.`,
  ],
  [
    'rephrase fr',
    `Madame, Monsieur, la collecte des bacs jaunes aura lieu désormais un mardi sur deux (semaines impaires) à compter du 6 janvier, et non plus chaque semaine. Les encombrants sont ramassés le 1er jeudi du mois, sur inscription au 0 800 94 72 10.`,
    `À partir du 6 janvier, vos bacs jaunes seront collectés toutes les deux semaines, le mardi des semaines impaires, au lieu d’une fois par semaine. Pour les encombrants, ramassés le premier jeudi de chaque mois, inscrivez-vous au 0 800 94 72 10.`,
    `À partir du 6 janvier, vos bacs jaunes seront collectés toutes les deux semaines, le mercredi des semaines impaires, au lieu d’une fois par semaine. Pour les encombrants, ramassés le premier jeudi de chaque mois, inscrivez-vous au 0 800 94 72 10.`,
  ],
  [
    'rephrase fr',
    `L’Agence régionale de santé Bretagne et le conseil départemental des Côtes-d’Armor autorisent l’extension de 12 places de l’EHPAD « Ker Anna » (FINESS 220004512), dont la capacité passe ainsi à 84 lits.`,
    `L’ARS Bretagne et le département des Côtes-d’Armor ont autorisé l’EHPAD « Ker Anna » (FINESS 220004512) à créer douze places supplémentaires, ce qui porte sa capacité à 84 lits.`,
    `L’ARS Bretagne et le département des Côtes-d’Armor ont autorisé l’EHPAD « Ker Anna » (FINESS 220004512) à créer douze places supplémentaires, ce qui porte sa capacité à 94 lits.`,
  ],
  [
    'plain-language fr',
    `Le juge des tutelles du tribunal de proximité de Saint-Gaudens a, par ordonnance du 21 novembre 2025, placé Mme Yvonne Castaing sous curatelle renforcée pour une durée de soixante mois et désigné l’UDAF 31 en qualité de curateur.`,
    `Le 21 novembre 2025, le juge des tutelles du tribunal de proximité de Saint-Gaudens a décidé que Mme Yvonne Castaing serait sous curatelle renforcée pendant 5 ans. C’est l’UDAF 31 qui est son curateur.`,
    `Le 21 novembre 2025, le juge des tutelles du tribunal de proximité de Saint-Gaudens a décidé que Mme Yvonne Castaing serait sous curatelle renforcée pendant 6 ans. C’est l’UDAF 31 qui est son curateur.`,
  ],
  [
    'expand fr',
    `RDV Mme Chaumeil 14/10 10h. Chute à domicile. GIR 3 demandé. Fille aidante (Lyon). Revoir sous 15 j.`,
    `J’ai reçu Mme Chaumeil le 14 octobre à 10 heures, à la suite d’une chute survenue à son domicile. Une réévaluation en GIR 3 a été demandée. Sa fille, qui vit à Lyon, est son aidante. Il conviendra de la revoir sous deux semaines.`,
    `J’ai reçu Mme Chaumeil le 14 octobre à 10 heures, à la suite d’une chute survenue à son domicile. Une réévaluation en GIR 2 a été demandée. Sa fille, qui vit à Lyon, est son aidante. Il conviendra de la revoir sous deux semaines.`,
  ],
  [
    'reply fr',
    `Bonjour, je n’arrive pas à payer ma facture d’eau n° 2026-E-00871 de 186,20 €, due le 15 mai. Pouvez-vous m’accorder un délai ? Cordialement, Aurore Benhamou`,
    `Bonjour Madame Benhamou, nous avons bien reçu votre message concernant la facture n° 2026-E-00871 d’un montant de 186,20 €, à régler pour le 15 mai. Nous allons étudier votre demande de délai et reviendrons vers vous rapidement. Bien cordialement,`,
    `Bonjour Madame Benhamou, nous avons bien reçu votre message concernant la facture n° 2026-E-00871 d’un montant de 186,20 €, à régler pour le 25 mai. Nous allons étudier votre demande de délai et reviendrons vers vous rapidement. Bien cordialement,`,
  ],
  [
    'translate en',
    `La carte de séjour pluriannuelle est valable quatre ans. Son renouvellement doit être demandé entre le 120e et le 60e jour précédant son expiration. Une taxe de 200 € et un droit de timbre de 25 € sont exigés.`,
    `The multi-year residence permit is valid for four years. Its renewal must be requested between the 120th and the 60th day before it expires. A tax of €200 and a stamp duty of €25 are payable.`,
    `The multi-year residence permit is valid for four years. Its renewal must be requested between the 120th and the 30th day before it expires. A tax of €200 and a stamp duty of €25 are payable.`,
  ],
  [
    'translate de',
    `Le bulletin n° 3 du casier judiciaire peut être demandé en ligne sur https://casier-judiciaire.justice.example.fr ; il est délivré sous 48 h, ou par courrier sous 3 à 5 jours ouvrés.`,
    `Der Strafregisterauszug Nr. 3 kann online unter https://casier-judiciaire.justice.example.fr beantragt werden; er wird innerhalb von 48 Stunden ausgestellt, per Post innerhalb von 3 bis 5 Werktagen.`,
  ],
];
