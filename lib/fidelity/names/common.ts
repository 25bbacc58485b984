/**
 * Ordinary words that administrations and models write with a capital by habit: subjects, services, duties, papers.
 * Folded stems; a plural, a feminine or both may follow.
 */
const COMMON: ReadonlySet<string> = new Set(
  (
    'parent enfant eleve famille voisin habitant administre contribuable assure patient resident etudiant candidat laureat stagiaire apprenti ' +
    'agriculteur entrepreneur artisan commercant client fournisseur prestataire partenaire expert elu cadre technicien ingenieur ' +
    'redacteur attache assistant comptable medecin infirmier maitresse enseignant formateur educateur animateur surveillant charge ' +
    'doyen procureure gardien mediateur conciliateur correspondant pilote acheteur pouvoir autorite instance tiers ' +
    'decide autorise approuve arrete vise adopte emet prend fixe donne certifie atteste prononce constate rappelle demande propose convoque informe ' +
    'suivi reporting rigueur sens travail travaux transport mobilite finance budget achat marche commande paie carriere concours epreuve examen ' +
    'formation recrutement accueil etat civil election population logement habitat urgence reanimation pediatrie chirurgie maternite pharmacie ' +
    'bloc soin sante social societe solidarite insertion emploi retraite pension allocation prime aide bourse subvention dette creance recette depense ' +
    'facture paiement versement prelevement impot taxe redevance contribuable tresorerie perception cadastre foncier domaine patrimoine ' +
    'culture sport jeunesse loisir enfance petit petite grand grande jeune aine senior handicap autonomie dependance famille creche garderie cantine ' +
    'periscolaire restauration scolaire primaire elementaire maternelle secondaire superieur lycee decouverte classe sortie ' +
    'eau energie dechet dechetterie collecte tri voirie espace vert verte parc jardin foret riviere ruisseau berge bassin littoral mer montagne ' +
    'environnement ecologie climat biodiversite nature paysage air bruit risque crise secours incendie securite police gendarmerie justice defense armee ' +
    'economie industrie commerce artisanat tourisme numerique digital technologie informatique donnee systeme reseau outil logiciel application ' +
    'portail site plateforme serveur poste messagerie teletravail visio bureautique support helpdesk assistance ' +
    'observatoire laboratoire atelier seminaire colloque forum salon journee reunion seance ordre point bilan synthese annuel annuelle ' +
    'trimestre semestre exercice session campagne saison ete hiver printemps automne rentree vacance conge ' +
    'schema strategie feuille demarche methode action objectif enjeu mesure axe volet dispositif programme operation chantier etude enquete ' +
    'registre livret carnet carte cle manuel memento kit modele annexe pouvoir mandat procuration convocation delibere deliberation ' +
    'proces verbal compte rendu registre dossier courrier lettre recepisse accuse reception notification signature visa ' +
    'recours amiable gracieux contentieux appel mediation requete plainte procedure voie delai date lieu horaire duree ' +
    'competence connaissance savoir etre faire aptitude qualite experience diplome permis profil intitule affectation ' +
    'remuneration salaire indemnite traitement avantage grade echelon cadre categorie filiere statut fonctionnaire contractuel ' +
    'lot critere prix valeur technique offre candidature acte engagement cahier clause groupement ' +
    'administratif administrative financier financiere juridique fiscal budgetaire comptable medical medicale medico sociaux sociale ' +
    'departementale regionale municipale nationale territoriale communale intercommunal intercommunale intercommunaux mixte ' +
    'local locale locaux interne externe central centrale principal principale annexe special speciale durable sanitaire civique ' +
    'inclusif inclusive ouvert ouverte commun commune partage libre nouveau nouvelle haut haute bas basse bon bonne meilleur ' +
    'polyvalent polyvalente fete spectacle mediatheque bibliotheque musee theatre cinema piscine stade gymnase cimetiere eglise ' +
    'passerelle tremplin relais point contact numero page ligne ecran bouton onglet rubrique menu etape chapitre question reponse remarque ' +
    'attention important rappel conseil astuce exemple suite fin debut introduction conclusion contexte cause motif decision resultat ' +
    'pourquoi combien lequel bienvenue felicitation bravo desole joyeux bonne banque territoire monde pays zone quartier secteur canton ' +
    'securiser maitrise domaine alerte veille gouvernance ethique laicite egalite fraternite liberte parite diversite ' +
    'prevention hygiene qualite vie condition temps delegue syndical instance dialogue ' +
    // English.
    'the primary secondary emergency intensive care water land planning finance budget housing health safety security human resource leave ' +
    'early childhood mother child family parent social welfare benefit fund payment tax office team unit branch desk service public common joint ' +
    'general deputy senior junior chief executive headteacher teacher nurse staff officer head line river stream basin development digital ' +
    'technology observatory library museum theatre road street square market trade labour work working time job skill duty title ' +
    'annual report summary agenda minutes meeting present apology note notice memo order rule right duty appeal amicable review period ' +
    'economy industry culture sport youth environment energy climate transport mobility education school college research science ' +
    'mental physical special local national regional municipal administrative civil criminal legal financial medical ' +
    'first second third new old great good high low open free group project plan scheme strategy policy programme program center centre ' +
    'house home building room floor hall park garden bridge station north south east west upper lower card form file case request ' +
    'pref admin compta asso resp doc randonnee verger vehicule local utilitaire gris grise vert bleu bleue rouge blanc gracieux gracieuse particulier particuliere ' +
    'professionnel remise versement medecin generaliste echeancier datacenter centre brasserie librairie galerie imprimerie clinique cabinet ' +
    'abonnement chauffeur conducteur voyageur adherent benevole donateur invite auteur lecteur membre ' +
    'admis admise rejete refuse accorde annule oblige debiteur treasurer faculty gymnasium stadium airport nursery treasury copil codir comex cotech ' +
    'constat retour maintenance poteau usine ferme marche panneau guichet horloge billet ticket caution loyer bail ' +
    'amont aval agenda video info delai essai envoi media photo quota midi cinema schema numero memo ' +
    'disabled person people citizen user resident worker employee customer applicant candidate adviser advisor assistant'
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
