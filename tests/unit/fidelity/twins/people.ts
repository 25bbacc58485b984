import type { Twin } from './types.ts';

/** Persons: order, titles, first names, spelling, and who did what. */
export const PEOPLE: readonly Twin[] = [
  [
    'rephrase fr',
    `Le jury, présidé par Mme la professeure Aminata Coulibaly, s’est réuni à Aubrac.`,
    `Réuni à Aubrac sous la présidence de la Pre Coulibaly, le jury a délibéré.`,
    `Réuni à Aubrac sous la présidence de la Pre Camara, le jury a délibéré.`,
  ],
  [
    'rephrase fr',
    `Votre dossier de retraite a bien été transmis à la Carsat le 30 avril.`,
    `Le 30 avril, votre dossier est parti à la caisse d’assurance retraite (Carsat).`,
    `Le 30 avril, votre dossier est parti à la Cnav.`,
  ],
  [
    'summarize fr',
    `Bertrand relance le bureau de contrôle. Leïla organise la visite.`,
    `Bertrand relance le bureau et Leïla organise la visite.`,
    `Julien relance le bureau et Leïla organise la visite.`,
  ],
  [
    'summarize fr',
    `La commune de Fosseville concentre 31 % des signalements.`,
    `31 % des signalements. Fosseville concentre le reste.`,
    `31 % des signalements. Valmorin concentre le reste.`,
  ],
  [
    'summarize fr',
    `L’expertise de Traxiom conclut à la corrosion de 16 suspentes.`,
    `Traxiom a relevé 16 suspentes corrodées.`,
    `Traxalis a relevé 16 suspentes corrodées.`,
  ],
  [
    'correct fr',
    `Le stationnement sera interdit allée des Acacia a partir du 4 mai.`,
    `Le stationnement sera interdit allée des Acacias à partir du 4 mai.`,
    `Le stationnement sera interdit allée des Érables à partir du 4 mai.`,
  ],
  [
    'correct fr',
    `Les travaux rue des Lila et place du Marché on débuté.`,
    `Les travaux rue des Lilas et place du Marché ont débuté.`,
    `Les travaux rue des Tilleuls et place du Marché ont débuté.`,
  ],
  [
    'correct fr',
    `La salle des Tilleul et le square des Rosier sont fermé.`,
    `La salle des Tilleuls et le square des Rosiers sont fermés.`,
  ],
  [
    'correct fr',
    `L’école des Chataigniers et la residence Les Oiseau accueille les enfants.`,
    `L’école des Châtaigniers et la résidence Les Oiseaux accueillent les enfants.`,
  ],
  [
    'correct fr',
    `Mme Lefebvre a deposé sa demande le 3 mars.`,
    `Mme Lefebvre a déposé sa demande le 3 mars.`,
    `Mme Lefèvre a déposé sa demande le 3 mars.`,
  ],
  [
    'correct fr',
    `M. Bertrand et Mme Roussel on signé.`,
    `M. Bertrand et Mme Roussel ont signé.`,
    `M. Bertrands et Mme Roussel ont signé.`,
    `M. Bertrand et Mme Rousselle ont signé.`,
  ],
  [
    'correct fr',
    `La comune de Villeneuve sur Lot a été averti.`,
    `La commune de Villeneuve-sur-Lot a été avertie.`,
    `La commune de Villefranche-sur-Lot a été avertie.`,
  ],
  [
    'correct fr',
    `Rendez vous rue du Chateau d’Eau, au 4 impasse des Cerisier.`,
    `Rendez-vous rue du Château-d’Eau, au 4, impasse des Cerisiers.`,
    `Rendez-vous rue du Château-d’Eau, au 4, impasse des Pommiers.`,
  ],
  [
    'rephrase fr',
    `DUPONT Marie a signé, ainsi que M. LE GOFF Yann.`,
    `Marie Dupont et M. Yann Le Goff ont signé.`,
    `Marie Dupond et M. Yann Le Goff ont signé.`,
  ],
  [
    'rephrase fr',
    `Le Dr Hélène Marchal et Me Paul Grandin ont été entendus.`,
    `Le docteur Marchal et maître Grandin ont été entendus.`,
    `Le docteur Maréchal et maître Grandin ont été entendus.`,
  ],
  [
    'rephrase fr',
    `M. Jean Vasseur, maire, et Mme Odile Kerbrat, adjointe, ont ouvert la séance.`,
    `Le maire, M. Vasseur, et son adjointe, Mme Kerbrat, ont ouvert la séance.`,
    `Le maire, M. Vasseur, et son adjointe, Mme Kerbraz, ont ouvert la séance.`,
  ],
  [
    'rephrase fr',
    `Le rapport de J. Morvan a été remis à M. P. de La Tour.`,
    `M. de La Tour a reçu le rapport de J. Morvan.`,
    `M. de La Cour a reçu le rapport de J. Morvan.`,
  ],
  [
    'plain-language fr',
    `Monsieur le maire de Brassac a transmis le dossier à Madame la préfète.`,
    `Le maire de Brassac a transmis le dossier à la préfète.`,
    `Le maire de Brissac a transmis le dossier à la préfète.`,
  ],
  // Roles changed.
  [
    'rephrase fr',
    `M. Delorme a agressé Mme Santini sur son lieu de travail.`,
    `Mme Santini a été agressée par M. Delorme sur son lieu de travail.`,
    `M. Delorme a été agressé par Mme Santini sur son lieu de travail.`,
    `Mme Santini a agressé M. Delorme sur son lieu de travail.`,
  ],
  [
    'rephrase fr',
    `M. Colin remplacera Mme Ferrand à compter du 1er juin.`,
    `À compter du 1er juin, M. Colin remplacera Mme Ferrand.`,
    `À compter du 1er juin, Mme Ferrand remplacera M. Colin.`,
  ],
  [
    'plain-language fr',
    `Mme Aubry a vendu son terrain à M. Tissier.`,
    `Mme Aubry a vendu son terrain à M. Tissier en bonne et due forme.`,
    `M. Tissier a vendu son terrain à Mme Aubry.`,
  ],
  ['rephrase fr', `Mme Gosselin est la tutrice de M. Pommier.`, `M. Pommier a pour tutrice Mme Gosselin.`],
  [
    'rephrase fr',
    `La CAF du Lot transmet le dossier à la MDPH, et le train relie Lyon à Nantes.`,
    `Le dossier est transmis par la CAF du Lot à la MDPH ; le train relie Lyon à Nantes.`,
    `La CAF du Lot transmet le dossier à la MSA, et le train relie Lyon à Nantes.`,
  ],
  [
    'rephrase fr',
    `M. Ménard est muté de Lille à Rouen et M. Tessier a rencontré Mme Garel.`,
    `Mme Garel a rencontré M. Tessier. M. Ménard quitte Lille pour Rouen.`,
    `M. Ménard est muté de Rouen à Lille et M. Tessier a rencontré Mme Garel.`,
  ],
  [
    'rephrase fr',
    `Le directeur, Enzo Barthélemy, et Hippolyte d’Arsonval, son adjoint, étaient présents.`,
    `Le directeur, M. Barthélemy, et son adjoint, M. d’Arsonval, étaient présents.`,
    `Le directeur, M. Barthélemi, et son adjoint, M. d’Arsonval, étaient présents.`,
    `Le directeur, M. Barthélemy, et son adjoint, M. d’Orsonval, étaient présents.`,
  ],
  [
    'rephrase fr',
    `Le ministère de l’Agriculture a publié l’instruction, avec l’accord du ministre chargé du budget.`,
    `L’instruction a été publiée par le ministère de l’agriculture, en accord avec le ministre du Budget.`,
    `L’instruction a été publiée par le ministère de la culture, en accord avec le ministre du Budget.`,
    `L’instruction a été publiée par le ministère de l’agriculture, en accord avec le ministre des Sports.`,
  ],
  // A new name at the start of a sentence of an answer.
  [
    'summarize fr',
    `Mme Perrin a présenté le budget. M. Kessler a rappelé que le vote aura lieu le 3 avril. La séance a été levée à 18 h.`,
    `Le budget a été présenté par Mme Perrin. Le vote aura lieu le 3 avril, selon M. Kessler.`,
    `Le budget a été présenté par Mme Perrin. Grandjean a rappelé que le vote aura lieu le 3 avril.`,
  ],
  // Labels exchanged.
  [
    'rephrase fr',
    `La caution est de 400 € et le loyer de 650 €.`,
    `Le loyer est de 650 € et la caution de 400 €.`,
    `La caution est de 650 € et le loyer de 400 €.`,
    `Le loyer est de 400 € et la caution de 650 €.`,
  ],
  [
    'summarize fr',
    `Les dépenses de fonctionnement atteignent 1 250 000 € et les dépenses d’investissement 840 000 €.`,
    `Fonctionnement : 1 250 000 € ; investissement : 840 000 €.`,
    `Fonctionnement : 840 000 € ; investissement : 1 250 000 €.`,
  ],
];
