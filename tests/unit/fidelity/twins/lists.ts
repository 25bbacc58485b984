import type { Twin } from './types.ts';

/** Numbers that only count what is listed, and numbers that look like them. */
export const LISTS: readonly Twin[] = [
  [
    'rephrase fr',
    `Considérant ce qui suit : 1. M. Rafik Slimani est entré en France le 4 mai 2019 sous couvert d’un visa C. 2. Par un arrêté du 12 mars 2026, le préfet lui a refusé un titre de séjour. 3. Il en demande l’annulation.`,
    `M. Rafik Slimani est entré en France le 4 mai 2019 avec un visa C. Par un arrêté du 12 mars 2026, le préfet lui a refusé un titre de séjour. Il demande l’annulation de cette décision.`,
    `M. Rafik Slimani est entré en France le 4 mai 2019 avec un visa C. Par un arrêté du 22 mars 2026, le préfet lui a refusé un titre de séjour. Il demande l’annulation de cette décision.`,
  ],
  [
    'rephrase fr',
    `Sont autorisés : 1° l’accès aux locaux ; 2° l’usage du parking ; 3° l’installation d’un stand.`,
    `Sont autorisés l’accès aux locaux, l’usage du parking et l’installation d’un stand.`,
  ],
  [
    'rephrase fr',
    `Vous devez : a) remplir le formulaire ; b) joindre un justificatif ; c) signer.`,
    `Vous devez remplir le formulaire, joindre un justificatif et signer.`,
  ],
  [
    'plain-language fr',
    `Vous devez remplir le formulaire, joindre un justificatif de moins de trois mois et signer.`,
    `Vous devez : 1) remplir le formulaire ; 2) joindre un justificatif de moins de 3 mois ; 3) signer.`,
    `Vous devez : 1) remplir le formulaire ; 2) joindre un justificatif de moins de 6 mois ; 3) signer.`,
  ],
  [
    'plain-language fr',
    `Il convient de se connecter au portail, de saisir son identifiant puis de valider.`,
    `Voici comment faire : 1. Connectez-vous au portail. 2. Saisissez votre identifiant. 3. Validez.`,
  ],
  [
    'rephrase fr',
    `Article 1er : Le stationnement est interdit rue des Lilas. Article 2 : La circulation est limitée à 30 km/h. Article 3 : Le maire est chargé de l’exécution.`,
    `Le stationnement est interdit rue des Lilas. La circulation y est limitée à 30 km/h. Le maire est chargé de l’exécution du présent arrêté.`,
    `Le stationnement est interdit rue des Lilas. La circulation y est limitée à 50 km/h. Le maire est chargé de l’exécution du présent arrêté.`,
  ],
  [
    'rephrase fr',
    `ARRÊTE : Article 1 – M. Duval est nommé régisseur. Article 2 – Le montant de l’encaisse est fixé à 1 220 €.`,
    `M. Duval est nommé régisseur. L’encaisse est plafonnée à 1 220 €.`,
    `M. Duval est nommé régisseur. L’encaisse est plafonnée à 2 220 €.`,
  ],
  [
    'rephrase fr',
    `I. – Le conseil approuve le budget. II. – Il autorise le maire à signer. III. – La présente délibération sera affichée.`,
    `Le conseil approuve le budget et autorise le maire à signer. La délibération sera affichée.`,
  ],
  [
    'rephrase fr',
    `Considérant 3 : la parcelle AB 142 est classée en zone N. Considérant 4 : le projet porte sur 120 m².`,
    `La parcelle AB 142 est classée en zone N. Le projet concerne 120 m².`,
    `La parcelle AB 124 est classée en zone N. Le projet concerne 120 m².`,
  ],
  [
    'rephrase fr',
    `Point 1 : le budget est adopté. Point 2 : le recrutement est reporté au 4 mai.`,
    `Le budget est adopté et le recrutement est reporté au 4 mai.`,
  ],
  [
    'rephrase fr',
    `4. Il résulte de l’instruction que la requérante a perçu 2 310 €. 5. Elle n’a pas déclaré son concubinage. 6. Par suite, la requête doit être rejetée.`,
    `Il résulte de l’instruction que la requérante a perçu 2 310 €. Elle n’a pas déclaré son concubinage. La requête doit donc être rejetée.`,
    `Il résulte de l’instruction que la requérante a perçu 2 130 €. Elle n’a pas déclaré son concubinage. La requête doit donc être rejetée.`,
  ],
  [
    'rephrase fr',
    `Le comité retient deux axes : axe 1, la prévention ; axe 2, la formation.`,
    `Le comité retient deux axes : la prévention et la formation.`,
  ],
  // These matter.
  [
    'rephrase fr',
    `Le jury a noté le candidat 12. Le lot 2 est attribué à la société Verney.`,
    `Le candidat 12 a été noté par le jury. La société Verney obtient le lot 2.`,
    `Le candidat 12 a été noté par le jury. La société Verney obtient le lot 3.`,
  ],
  [
    'rephrase fr',
    `La commission a retenu 3 dossiers. 5 dossiers ont été rejetés.`,
    `Trois dossiers ont été retenus par la commission et cinq rejetés.`,
    `Trois dossiers ont été retenus par la commission et six rejetés.`,
  ],
  [
    'rephrase fr',
    `En application de l’article 12 du règlement, la séance est publique.`,
    `La séance est publique, conformément à l’article 12 du règlement.`,
    `La séance est publique, conformément à l’article 13 du règlement.`,
    `La séance est publique, conformément au règlement.`,
  ],
  [
    'rephrase fr',
    `Au titre du 2° de l’article L. 511-1, la demande est recevable.`,
    `La demande est recevable en vertu du 2° de l’article L. 511-1.`,
    `La demande est recevable en vertu du 3° de l’article L. 511-1.`,
  ],
  [
    'rephrase fr',
    `Votre enfant est affecté en classe de 6e 2. La rentrée a lieu le 1. septembre 2026.`,
    `Votre enfant ira en 6e 2. La rentrée a lieu le 1er septembre 2026.`,
    `Votre enfant ira en 5e 2. La rentrée a lieu le 1er septembre 2026.`,
  ],
  [
    'rephrase fr',
    `Étape 1 : déposez le dossier. Étape 2 : attendez l’avis. Le quorum est de 15.`,
    `Déposez le dossier, puis attendez l’avis. Le quorum est fixé à 15.`,
    `Déposez le dossier, puis attendez l’avis. Le quorum est fixé à 16.`,
  ],
];
