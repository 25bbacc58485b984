/**
 * Ordinary words that administrations and models write with a capital by habit: subjects, services, duties, papers.
 * Folded stems; a plural, a feminine or both may follow.
 */
const COMMON: ReadonlySet<string> = new Set(
  (
    'parent enfant eleve famille voisin habitant administre contribuable assure patient resident etudiant candidat laureat apprenti ' +
    'artisan commercant client expert elu cadre technicien ' +
    'attache assistant comptable medecin infirmier maitresse enseignant surveillant charge ' +
    'doyen procureure gardien correspondant pilote pouvoir tiers ' +
    'dit vote valide precise constate considere ordonne condamne rejette deboute annule dispense habilite decide autorise approuve arrete vise adopte emet prend fixe donne certifie atteste prononce rappelle demande propose convoque informe ' +
    'suivi reporting sens travail travaux transport budget achat marche commande paie carriere concours epreuve examen ' +
    'accueil etat civil habitat pediatrie chirurgie maternite pharmacie ' +
    'bloc soin sante social societe emploi retraite prime aide bourse dette recette depense ' +
    'impot tresorerie cadastre foncier domaine patrimoine ' +
    'sport jeunesse loisir petit grand jeune aine senior handicap autonomie creche garderie cantine ' +
    'maternelle lycee decouverte classe sortie ' +
    'eau energie dechet collecte tri voirie espace vert parc jardin foret riviere ruisseau berge bassin littoral mer montagne ' +
    'ecologie climat air bruit risque crise secours incendie police gendarmerie justice defense armee ' +
    'economie industrie commerce artisanat digital technologie systeme reseau outil logiciel ' +
    'portail site plateforme poste messagerie teletravail visio support helpdesk ' +
    'atelier colloque forum salon reunion ordre point bilan synthese annuel annuelle ' +
    'trimestre semestre exercice campagne saison ete hiver printemps automne conge ' +
    'schema strategie feuille demarche methode objectif enjeu mesure axe volet dispositif programme chantier etude enquete ' +
    'registre livret carnet carte cle manuel memento kit modele annexe mandat delibere ' +
    'proces verbal compte rendu dossier courrier lettre recepisse accuse visa ' +
    'recours amiable gracieux contentieux appel requete plainte procedure voie delai date lieu duree ' +
    'savoir etre faire diplome permis profil intitule ' +
    'indemnite grade echelon categorie filiere statut contractuel ' +
    'lot critere prix offre acte cahier clause ' +
    'financier fiscal medical medico sociaux ' +
    'departementale territoriale communale intercommunal intercommunaux mixte ' +
    'local locaux interne externe central principal special durable ' +
    'inclusif inclusive ouvert commun libre nouveau nouvelle haut bas basse bon bonne ' +
    'polyvalent fete spectacle mediatheque bibliotheque musee theatre cinema piscine stade gymnase cimetiere eglise ' +
    'passerelle tremplin relais contact numero page ligne ecran bouton onglet menu etape chapitre reponse remarque ' +
    'important rappel conseil astuce exemple suite fin debut contexte cause motif resultat ' +
    'pourquoi combien lequel bienvenue bravo desole joyeux banque monde pays zone quartier canton ' +
    'securiser maitrise alerte veille fraternite liberte ' +
    'hygiene vie temps delegue syndical dialogue ' +
    // English.
    'the primary secondary emergency intensive care water land planning housing health safety security human resource leave ' +
    'early childhood mother child family welfare benefit fund tax office team unit branch desk service public common joint ' +
    'general deputy junior chief executive headteacher teacher nurse staff officer head line river stream basin ' +
    'technology observatory library museum road street square market trade labour work working time job skill duty title ' +
    'annual report summary agenda minutes meeting present apology note notice memo order rule right appeal amicable review period ' +
    'economy industry youth energy mobility school college research ' +
    'mental physical national regional municipal criminal legal financial ' +
    'first second third new old great good high low open free group project plan scheme strategy policy program center centre ' +
    'house home building room floor hall park garden bridge north south east west upper lower card form file case request ' +
    'pref admin compta asso resp doc verger vehicule gris bleu rouge blanc particulier ' +
    'remise echeancier datacenter librairie galerie imprimerie cabinet ' +
    'adherent benevole membre ' +
    'admis rejete refuse accorde annule oblige treasurer faculty gymnasium stadium airport nursery treasury copil codir comex cotech ' +
    'constat retour poteau usine ferme panneau guichet horloge billet ticket loyer bail ' +
    'amont aval video info essai envoi media photo quota midi ' +
    'disabled person people citizen user worker customer applicant adviser advisor'
  ).split(' '),
);

/** Endings of French and English nouns and adjectives that hardly any name has. */
const ENDINGS =
  /(?:[st]ion|ement|[eai]bilite|alite|icite|isme|ique|iques|aire|ance|ence|ture|eur|euse|trice|ible|able|logie|ing|ship|ness|ology|ments?|ability|[st]ions|ances|ences|aires|eurs|ures|ages?|istes?|ionnels?|ionnelles?|[st]oires?|[^m]euses?|[st]eries?|tudes?|ites|lite|rite|vite|tite|sites?|ees|[^lhd]ee|graphies?|ismes?|atifs?|atives?)$/;
/** Places that end like that. */
const NAMES =
  /^(?:france|florence|provence|valence|plaisance|durance|byzance|constance|clemence|laurence|prudence|maurence|terrence|terence|clarence|laurance|lawrence|hortense|honfleur|harfleur|barfleur|lesueur|lesieur|vasseur|levasseur|lefaure|cesaire|nazaire|hilaire|belleville|martinique|armorique|dominique|monique|veronique|angelique|frederique|belgique|mexique|jamaique|mozambique|salpetriere|issoudun|eure|coutances|lecouteur|lepasteur|pasteur|couture|lasseur|clement|atlantique|baltique|voltaire|baudelaire|apollinaire|reading|beijing|sterling|browning|irving|carthage|uriage|marguerite|victoire|istoire|renee|chartreuse|vallee)$/;

/** True for a word of the list, in any of its forms. */
export const isListed = (folded: string): boolean =>
  COMMON.has(folded) ||
  (/[sxe]$/.test(folded) && COMMON.has(folded.slice(0, -1))) ||
  (folded.endsWith('es') && COMMON.has(folded.slice(0, -2)));

/** True for a word that ends as few French words do: Alfresco, Citopia. */
export const looksForeign = (folded: string): boolean => /^.{4,}[aoikwyz]$/.test(folded) && !isListed(folded);

/** True when a capital on the word is likely one of habit: its only trace is no name. */
export function isCommon(folded: string): boolean {
  return !NAMES.test(folded) && (isListed(folded) || (folded.length > 5 && ENDINGS.test(folded)));
}
