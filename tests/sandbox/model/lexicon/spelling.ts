import type { Lexicon } from '../transform/phrases.ts';

/** French words often written without their accents or with a wrong letter; only those that mean nothing else. */
const FRENCH_WORDS = `
deja déjà|repondu répondu|etage étage|etages étages|redemarrer redémarrer|batiment bâtiment|batiments bâtiments|regulier régulier|reguliere régulière|envoye envoyé|bientot bientôt|tres très|apres après|etre être|meme même|memes mêmes|voila voilà|bientot bientôt|plutot plutôt|aussitot aussitôt
probleme problème|problemes problèmes|reponse réponse|reponses réponses|repondre répondre|demarche démarche|demarches démarches
societe société|prefecture préfecture|prefet préfet|numero numéro|numeros numéros|delai délai|delais délais|telephone téléphone
departement département|departements départements|region région|general général|generale générale|generales générales
economie économie|electronique électronique|electricite électricité|securite sécurité|sante santé|ecole école|ecoles écoles
eleve élève|eleves élèves|etudiant étudiant|etudiants étudiants|etranger étranger|etat état|etude étude|etudes études
evenement événement|evenements événements|evident évident|evidemment évidemment|necessaire nécessaire|necessaires nécessaires
necessite nécessité|piece pièce|pieces pièces|premiere première|derniere dernière|dernieres dernières|premieres premières
beneficiaire bénéficiaire|beneficier bénéficier|benefice bénéfice|decision décision|decisions décisions|dela delà|depot dépôt
deposer déposer|depose déposé|detail détail|details détails|difference différence|different différent|differents différents
difficulte difficulté|difficultes difficultés|reference référence|references références|reglement règlement|regle règle
regles règles|regularisation régularisation|regulariser régulariser|recu reçu|recue reçue|recus reçus|recevez recevez
reclamation réclamation|reclamations réclamations|reception réception|recepisse récépissé|reunion réunion|reunions réunions
resultat résultat|resultats résultats|reseau réseau|resume résumé|resilier résilier|reserver réserver|reservation réservation
systeme système|systemes systèmes|theme thème|video vidéo|veritable véritable|verifier vérifier|verifie vérifié
verification vérification|universite université|utilite utilité|activite activité|activites activités|administre administré
allocation allocation|annee année|annees années|arrete arrêté|arretes arrêtés|assemblee assemblée|cout coût|couts coûts
controle contrôle|controles contrôles|connaitre connaître|disparaitre disparaître|paraitre paraître|interet intérêt
interets intérêts|interesse intéressé|interessee intéressée|impot impôt|impots impôts|hopital hôpital|hotel hôtel|fenetre fenêtre
foret forêt|honnetete honnêteté|integralite intégralité|justifie justifié|legal légal|legale légale|legerement légèrement
liberte liberté|medecin médecin|medical médical|medicale médicale|menage ménage|methode méthode|metier métier|metiers métiers
modele modèle|modeles modèles|modalite modalité|modalites modalités|operation opération|operations opérations|periode période
periodes périodes|possibilite possibilité|possibilites possibilités|precedent précédent|precedente précédente
precise précise|precision précision|precisions précisions|preciser préciser|preparer préparer|present présent|presente présente
presents présents|presenter présenter|prevenir prévenir|prevu prévu|prevue prévue|procedure procédure|procedures procédures
propriete propriété|proprietaire propriétaire|proprietaires propriétaires|qualite qualité|quantite quantité|realiser réaliser
realise réalisé|secretaire secrétaire|secretariat secrétariat|serieux sérieux|specifique spécifique|specialement spécialement
superieur supérieur|superieure supérieure|inferieur inférieur|inferieure inférieure|temoin témoin|tolerance tolérance
transferer transférer|typique typique|ulterieur ultérieur|ulterieurement ultérieurement|urgemment urgemment|zero zéro
egalement également|egal égal|egale égale|eventuel éventuel|eventuelle éventuelle|eventuellement éventuellement
equipement équipement|equipements équipements|equipe équipe|equipes équipes|echeance échéance|echeances échéances
echange échange|echanges échanges|ecrire écrire|ecrit écrit|ecran écran|editer éditer|effectuee effectuée|elements éléments
element élément|emettre émettre|energie énergie|enquete enquête|enquetes enquêtes|entree entrée|etape étape|etapes étapes
etabli établi|etablir établir|etablissement établissement|etablissements établissements|excedent excédent|execution exécution
frais frais|gerer gérer|gestionnaire gestionnaire|materiel matériel|mairie mairie|maniere manière|maniere manière|numerique numérique
adressse adresse|adesse adresse|addresse adresse|apeler appeler|apelle appelle|apparament apparemment|aquerir acquérir
aquitter acquitter|aparaitre apparaître|appercevoir apercevoir|ariver arriver|attendant attendant|aujourdhui aujourd’hui
biensur bien sûr|biento bientôt|cad c’est-à-dire|comision commission|commision commission|comissariat commissariat|conection connexion
connection connexion|correspondence correspondance|courier courrier|couriers courriers|courrielle courriel|definitif définitif
definitive définitive|develloper développer|developper développer|developpement développement|dévellopement développement
dilemne dilemme|dificile difficile|dificulté difficulté|enveloper envelopper|envoyez envoyez|exigeance exigence|exigeances exigences
formulair formulaire|garentie garantie|interressant intéressant|interressé intéressé|language langage|language langage
licenciment licenciement|malgrés malgré|notament notamment|occurence occurrence|occurences occurrences|parmis parmi
payement paiement|personel personnel|personels personnels|pôle pôle|proffesseur professeur|proffessionnel professionnel
professionel professionnel|professionelle professionnelle|quelquechose quelque chose|quelqun quelqu’un|raport rapport
rappel rappel|rapeler rappeler|recomandé recommandé|reccomandé recommandé|recommendé recommandé|renseignment renseignement
rensegnement renseignement|rensegnements renseignements|resoudre résoudre|sattisfaction satisfaction|soufrance souffrance
suceptible susceptible|suport support|tranquile tranquille|travaill travail|traveaux travaux|vérifcation vérification
atribution attribution|acceuil accueil|aceuil accueil|acceuillir accueillir|ajourd’hui aujourd’hui|ausi aussi|beaucoups beaucoup
bonjours bonjour|celà cela|certe certes|chaqun chacun|conseiler conseiller|davantages davantage|dossié dossier|emplacment emplacement
enfaite en fait|entousiasme enthousiasme|hier hier|imediatement immédiatement|immediatement immédiatement|immeuble immeuble
longtemp longtemps|maintenent maintenant|mercredi mercredi|milieux milieu|necessairement nécessairement|oublié oublié|parceque parce que
plusieur plusieurs|pourqoi pourquoi|preuve preuve|prochainement prochainement|quand même quand même|rendezvous rendez-vous
résident résident|scéance séance|seance séance|seances séances|simplment simplement|toujour toujours|toutes fois toutefois|volontier volontiers`;

const FRENCH_PHRASES: Lexicon = [
  ['a bientôt', 'à bientôt'],
  ['a ce jour', 'à ce jour'],
  ['a compter de', 'à compter de'],
  ['a compter du', 'à compter du'],
  ['a l’attention de', 'à l’attention de'],
  ['a la suite de', 'à la suite de'],
  ['a nouveau', 'à nouveau'],
  ['a partir de', 'à partir de'],
  ['a partir du', 'à partir du'],
  ['au dessus', 'au-dessus'],
  ['ci joint', 'ci-joint'],
  ['ci jointe', 'ci-jointe'],
  ['comme même', 'quand même'],
  ['c’est à dire', 'c’est-à-dire'],
  ['c’est a dire', 'c’est-à-dire'],
  ['d’avantage', 'davantage'],
  ['face a', 'face à'],
  ['grace a', 'grâce à'],
  ['grâce a', 'grâce à'],
  ['il ont', 'ils ont'],
  ['il sont', 'ils sont'],
  ['elle ont', 'elles ont'],
  ['elle sont', 'elles sont'],
  ['jusqu’a', 'jusqu’à'],
  ['malgré que', 'bien que'],
  ['par rapport a', 'par rapport à'],
  ['peut être que', 'peut-être que'],
  ['quant a', 'quant à'],
  ['quelque soit', 'quel que soit'],
  ['rendez vous', 'rendez-vous'],
  ['sa va', 'ça va'],
  ['sa marche', 'ça marche'],
  ['sa marche pas', 'ça ne marche pas'],
  ['sa fonctionne pas', 'ça ne fonctionne pas'],
  ['j’arrive pas', 'je n’arrive pas'],
  ['y a pas', 'il n’y a pas'],
  ['il y a pas', 'il n’y a pas'],
  ['si il', 's’il'],
  ['si ils', 's’ils'],
  ['suite a', 'suite à'],
  ['suite au', 'suite au'],
  ['vis à vis', 'vis-à-vis'],
];

const ENGLISH_WORDS = `
accomodation accommodation|acommodation accommodation|adress address|adresses addresses|agressive aggressive|appartment apartment
arguement argument|becuase because|beleive believe|calender calendar|cemetary cemetery|comittee committee|commitee committee
definately definitely|dependant dependent|dissapoint disappoint|embarass embarrass|enviroment environment|existance existence
foriegn foreign|goverment government|harrass harass|immediatly immediately|independant independent|knowlege knowledge|liason liaison
maintainance maintenance|neccessary necessary|neccesary necessary|necesary necessary|occured occurred|occurence occurrence
payed paid|posession possession|prefered preferred|privelege privilege|publically publicly|recieve receive|recieved received
recomend recommend|refered referred|relevent relevant|religous religious|responsability responsibility|seperate separate
sincerly sincerely|succesful successful|suport support|teh the|tommorow tomorrow|tomorow tomorrow|truely truly|untill until
wich which|writting writing|informations information|adviced advised`;

function pairs(list: string): Lexicon {
  return list
    .trim()
    .split(/[|\n]/)
    .map((pair): [string, string] => {
      const at = pair.indexOf(' ');
      return [pair.slice(0, at), pair.slice(at + 1)];
    })
    .filter(([wrong, right]) => wrong !== right);
}

export const SPELLING_FR: Lexicon = [
  ...pairs(FRENCH_WORDS).filter(([wrong]) => !wrong.includes(' ')),
  ...FRENCH_PHRASES,
];
export const SPELLING_EN: Lexicon = pairs(ENGLISH_WORDS).filter(([wrong]) => wrong !== 'adresses');

/** Verbs whose infinitive is written for their past participle after an auxiliary. */
export const ER_VERBS =
  'accept|achet|adress|ajout|annul|appel|arriv|assist|attribu|cherch|command|complét|concern|confirm|constat|contact|contrôl|copi|coup|cré|décid|déclar|demand|dépos|effectu|enregistr|envoy|examin|expliqu|factur|ferm|form|impos|indiqu|inform|install|jug|laiss|mentionn|modifi|montr|notifi|oubli|pass|pay|pos|prépar|présent|préserv|propos|rappel|réclam|redémarr|répar|remplac|rempl|refus|regard|regl|régl|rejet|relanc|remarqu|rencontr|réserv|saisi|sign|signal|souhait|téléphon|termin|trait|transférer|transmett|travaill|trouv|utilis|valid|vérifi|vers';

/** Nouns that take an s after a plural determiner. */
export const PLURAL_NOUNS =
  'agent|aide|allocation|annexe|attestation|bénéficiaire|bureau de poste|certificat|commune|copie|courrier|date|décision|déclaration|demande|demandeur|document|dossier|droit|élément|enfant|facture|formulaire|information|jour|justificatif|logement|message|montant|observation|original|pièce|question|reçu|règle|réponse|ressource|service|somme|travail demandé|usager|versement';
