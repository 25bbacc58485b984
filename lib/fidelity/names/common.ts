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
    'decide autorise approuve arrete vise adopte emet prend fixe donne certifie atteste prononce rappelle demande propose convoque informe ' +
    'suivi reporting rigueur sens travail travaux transport mobilite finance budget achat marche commande paie carriere concours epreuve examen ' +
    'formation recrutement accueil etat civil election population logement habitat urgence reanimation pediatrie chirurgie maternite pharmacie ' +
    'bloc soin sante social societe solidarite insertion emploi retraite pension allocation prime aide bourse subvention dette creance recette depense ' +
    'facture paiement versement prelevement impot redevance tresorerie perception cadastre foncier domaine patrimoine ' +
    'culture sport jeunesse loisir enfance petit grand jeune aine senior handicap autonomie dependance creche garderie cantine ' +
    'periscolaire restauration scolaire primaire elementaire maternelle secondaire superieur lycee decouverte classe sortie ' +
    'eau energie dechet dechetterie collecte tri voirie espace vert parc jardin foret riviere ruisseau berge bassin littoral mer montagne ' +
    'environnement ecologie climat biodiversite nature paysage air bruit risque crise secours incendie securite police gendarmerie justice defense armee ' +
    'economie industrie commerce artisanat tourisme numerique digital technologie informatique systeme reseau outil logiciel application ' +
    'portail site plateforme serveur poste messagerie teletravail visio bureautique support helpdesk assistance ' +
    'observatoire laboratoire atelier seminaire colloque forum salon journee reunion seance ordre point bilan synthese annuel annuelle ' +
    'trimestre semestre exercice session campagne saison ete hiver printemps automne rentree vacance conge ' +
    'schema strategie feuille demarche methode action objectif enjeu mesure axe volet dispositif programme operation chantier etude enquete ' +
    'registre livret carnet carte cle manuel memento kit modele annexe mandat procuration convocation delibere deliberation ' +
    'proces verbal compte rendu dossier courrier lettre recepisse accuse reception notification signature visa ' +
    'recours amiable gracieux contentieux appel mediation requete plainte procedure voie delai date lieu horaire duree ' +
    'competence connaissance savoir etre faire aptitude qualite experience diplome permis profil intitule affectation ' +
    'remuneration salaire indemnite traitement avantage grade echelon categorie filiere statut fonctionnaire contractuel ' +
    'lot critere prix valeur technique offre candidature acte engagement cahier clause groupement ' +
    'administratif administrative financier juridique fiscal budgetaire medical medico sociaux ' +
    'departementale territoriale communale intercommunal intercommunaux mixte ' +
    'local locaux interne externe central principal special durable sanitaire civique ' +
    'inclusif inclusive ouvert commun partage libre nouveau nouvelle haut bas basse bon bonne meilleur ' +
    'polyvalent fete spectacle mediatheque bibliotheque musee theatre cinema piscine stade gymnase cimetiere eglise ' +
    'passerelle tremplin relais contact numero page ligne ecran bouton onglet rubrique menu etape chapitre question reponse remarque ' +
    'attention important rappel conseil astuce exemple suite fin debut introduction conclusion contexte cause motif decision resultat ' +
    'pourquoi combien lequel bienvenue felicitation bravo desole joyeux banque territoire monde pays zone quartier secteur canton ' +
    'securiser maitrise alerte veille gouvernance ethique laicite egalite fraternite liberte parite diversite ' +
    'prevention hygiene vie condition temps delegue syndical dialogue ' +
    // English.
    'the primary secondary emergency intensive care water land planning housing health safety security human resource leave ' +
    'early childhood mother child family welfare benefit fund payment tax office team unit branch desk service public common joint ' +
    'general deputy junior chief executive headteacher teacher nurse staff officer head line river stream basin development ' +
    'technology observatory library museum road street square market trade labour work working time job skill duty title ' +
    'annual report summary agenda minutes meeting present apology note notice memo order rule right appeal amicable review period ' +
    'economy industry youth environment energy mobility education school college research science ' +
    'mental physical national regional municipal criminal legal financial ' +
    'first second third new old great good high low open free group project plan scheme strategy policy program center centre ' +
    'house home building room floor hall park garden bridge station north south east west upper lower card form file case request ' +
    'pref admin compta asso resp doc randonnee verger vehicule utilitaire gris bleu rouge blanc gracieuse particulier ' +
    'professionnel remise generaliste echeancier datacenter brasserie librairie galerie imprimerie clinique cabinet ' +
    'abonnement chauffeur conducteur voyageur adherent benevole donateur invite auteur lecteur membre ' +
    'admis rejete refuse accorde annule oblige debiteur treasurer faculty gymnasium stadium airport nursery treasury copil codir comex cotech ' +
    'constat retour maintenance poteau usine ferme panneau guichet horloge billet ticket caution loyer bail ' +
    'amont aval video info essai envoi media photo quota midi ' +
    'disabled person people citizen user worker employee customer applicant adviser advisor'
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
