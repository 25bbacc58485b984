/** Names that are told instead of others, in the sentences that administrations tell them in. */
export interface Names {
  /** Sentences with `{}` where a name stands. */
  readonly frames: readonly string[];
  readonly pairs: readonly (readonly [string, string])[];
}

export const OTHERS: Readonly<Record<string, Names>> = {
  towns: {
    frames: [
      'La réunion aura lieu à {} le 3 mars.',
      'Le maire de {} a signé l’arrêté.',
      'Le dossier est suivi par la mairie de {} depuis mars.',
      '{} accueille le nouveau centre depuis mars.',
    ],
    pairs: [
      ['Valmorin', 'Fosseville'],
      ['Saint-Éloi', 'Saint-Éloy'],
      ['Brissac-le-Haut', 'Brissac-le-Bas'],
      ['Montfaurel', 'Montfaucon'],
      ['Nantes', 'Rennes'],
      ['La Rochelle', 'La Roche'],
    ],
  },
  streets: {
    frames: ['Le chantier se trouve {} jusqu’au 3 mars.', 'Rendez-vous au 12 {} à 9 h.'],
    pairs: [
      ['rue des Lilas', 'rue des Tilleuls'],
      ['place du Marché', 'place de la Halle'],
      ['avenue Jean-Jaurès', 'avenue Jean-Moulin'],
      ['rue de l’Église', 'rue de l’École'],
      ['chemin de la Garenne', 'chemin de la Fontaine'],
      ['rue Pasteur', 'rue Carnot'],
    ],
  },
  'associations and firms': {
    frames: ['La convention avec {} est signée.', 'Contactez {} avant le 3 mars.'],
    pairs: [
      ['la société Bâtirène', 'la société Bâtivert'],
      ['l’entreprise Colas', 'l’entreprise Eiffage'],
      ['le collectif Terre d’Escale', 'le collectif Terre d’Asile'],
      ['le Secours populaire', 'le Secours catholique'],
      ['la société Travaux du Sud', 'la société Travaux du Nord'],
    ],
  },
  'schools and rooms': {
    frames: ['La réunion se tient à {} le 3 mars.'],
    pairs: [
      ['l’école Jules-Ferry', 'l’école Jules-Vallès'],
      ['l’école des Acacias', 'l’école des Érables'],
      ['l’école maternelle Les Coccinelles', 'l’école maternelle Les Libellules'],
      ['la salle Aubépine', 'la salle Églantine'],
      ['la résidence du Parc', 'la résidence du Lac'],
      ['l’EHPAD Les Tilleuls', 'l’EHPAD Les Glycines'],
    ],
  },
  bodies: {
    frames: ['Le dossier est transmis à {} le 3 mars.', 'La décision revient à {} seulement.'],
    pairs: [
      ['la préfecture', 'la mairie'],
      ['la CAF', 'la CPAM'],
      ['le conseil départemental', 'le conseil régional'],
      ['le tribunal administratif', 'le tribunal judiciaire'],
      ['la gendarmerie', 'la police municipale'],
      ['la Carsat', 'la Cnav'],
      ['France Travail', 'la mission locale'],
      ['le ministère de la Justice', 'le ministère de l’Intérieur'],
      ['le service urbanisme', 'le service voirie'],
      ['la direction des finances', 'la direction des ressources humaines'],
      ['le juge aux affaires familiales', 'le juge des enfants'],
    ],
  },
};
