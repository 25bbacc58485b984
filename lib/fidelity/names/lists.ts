import { month, shortWeekday, weekday } from '../lexicon/calendar.ts';

/** Words in lists are folded (see fold.ts) and separated by spaces. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that make a person of what follows, with the person's gender when they say it. */
export const CIVILITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    m: 'm mr mm monsieur messieurs mister messrs herr herrn hrn senor sr signor signore',
    f: 'mme mmes mlle mlles melle melles mle madame mesdames mademoiselle mesdemoiselles mrs ms miss frau senora sra senorita signora',
    '': 'me maitre maitres dr dre drs docteur docteurs doctor doctors doktor pr prs professeur professeurs prof profs professor mgr monseigneur don dona doctora profesor profesora',
  }).flatMap(([gender, words]) => words.split(' ').map((word): [string, string] => [word, gender])),
);

/** What joins the parts of a name in small letters. */
export const PARTICLES = set(
  'de du des d la le les l van von der den di da del della dos el al ben bin ibn y e zu zum sur sous en les lez aux au a et saint sainte',
);

/** Particles that a space, and not only a hyphen, may set beside a name. */
export const LOOSE_PARTICLES = set(
  'de du des d la le les l van von der den di da del della dos el al ben bin ibn zu',
);

/** Written with a capital for respect or by habit: functions, offices, kinds of documents, ordinary nouns. */
const GENERIC = set(
  // Functions.
  'directeur directrice chef cheffe officier doyenne maire prefet president ministre secretaire general generaux adjoint conseiller depute senateur senatrice ' +
    'gouverneur recteur rectrice inspecteur inspectrice commissaire procureur juge greffier agent responsable gestionnaire ' +
    'referent administrateur administratrice rapporteur tresorier controleur ambassadeur consul principal proviseur delegue ' +
    'docteur maitre professeur citoyen usager demandeur beneficiaire interesse titulaire locataire bailleur employeur salarie ' +
    'confrere consoeur adjudant brigadier sergent caporal gendarme adj brig bgd sgt insp ing ' +
    'bd av pl rte imp ch apt res tel ref dept gal mal cdt col cne lt marechal colonel capitaine commandant lieutenant abbe amiral ' +
    'vice sous ex non premier deuxieme second cher ' +
    // Offices.
    'service bureau direction departement departemental departementaux region regional regionaux national nationaux municipal ' +
    'municipaux communal territorial territoriaux mairie ville commune prefecture conseil assemblee commission comite ' +
    'cabinet secretariat delegation agence caisse office institut centre hopital hospitalier universite universitaire ecole ' +
    'college lycee academie rectorat tribunal cour etat republique gouvernement administration etablissement association ' +
    'syndicat metropole agglomeration communaute collectivite maison pole unite division section cellule mission guichet ' +
    'hotel accueil parlement senat union federation fondation fonds regie groupe equipe antenne urbanisme ressource humain ' +
    // Documents and ways.
    'code loi decret arrete article chapitre titre partie circulaire reglement convention contrat charte plan programme ' +
    'projet dossier note guide fiche rapport tableau figure formulaire attestation certificat avis journal officiel alinea ' +
    'rue avenue boulevard place quai chemin allee impasse route square batiment bat escalier etage cedex appartement ' +
    'public publique internet intranet web email mail courriel noel paques toussaint ascension pentecote assomption ' +
    'objet reference date piece jointe nom prenom adresse telephone total montant annee mois jour heure ' +
    'nord sud est ouest dieu terre soleil guerre mondial histoire constitution nation patrie ' +
    // Peoples and languages.
    'francais anglais allemand espagnol italien portugais europeen americain belge suisse africain algerien marocain tunisien ' +
    'chinois russe ukrainien polonais roumain turc arabe latin parisien lyonnais marseillais ' +
    // English.
    'i director directorate head department ministry council board committee court state government authority agency fund act ' +
    'law regulation decree order form annex part chapter town city hall county university hospital school manager minister ' +
    'secretary chair officer high middle primary secondary nursery mayor prefect dear sir madam regard sincerely your best kind hello hi thank please subject ' +
    'french english german spanish italian european american british belgian swiss dutch portuguese african asian arabic ' +
    'official commissioner professor inspector judge captain councillor ambassador senator representative member estado miembro ' +
    'firma chinese russian ukrainian polish romanian turkish algerian moroccan tunisian christmas easter republic civil ' +
    // German and Spanish functions, which follow Frau, Herr, Señor.
    'prafekt prafektin burgermeister burgermeisterin prasident prasidentin direktor direktorin ministerin richter richterin ' +
    'rechtsanwalt damen herren frau herr alcalde alcaldesa prefecto prefecta directora presidenta ministra ministro jefe jefa',
);

/** True when a capital says nothing: the word, its plural or its feminine is an ordinary one. */
export function isGeneric(folded: string): boolean {
  return (
    GENERIC.has(folded) ||
    (/[sxe]$/.test(folded) && GENERIC.has(folded.slice(0, -1))) ||
    (folded.endsWith('es') && GENERIC.has(folded.slice(0, -2)))
  );
}

/** Parts of names of bodies that a translation puts into its own words. */
export const TRANSLATABLE = set(
  'cote ivoire arabie zelande emirats interieur justice education sante securite travail emploi solidarite solidarites economie finances culture agriculture ' +
    'defense transition ecologie ecologique logement transports affaires armees outre mer jeunesse sports enseignement ' +
    'recherche assurance tresor insertion cohesion environnement famille allocations familiales retraite maladie impots ' +
    'numerique industrie commerce energie budget comptes premier action fonction simplification conseil droits defenseur national social sociale etats',
);

/** True for months and days, which other languages write with a capital; Marco is a name before it is March. */
export const isCalendar = (folded: string): boolean =>
  folded !== 'marco' && [month, weekday, shortWeekday].some((ask) => ask(folded) !== undefined);

/** Words whose colon or cell is followed by a name, in forms. */
export const LABELS = set(
  'nom prenom prenoms naissance usage ville commune lieu agent demandeur demandeuse beneficiaire destinataire expediteur gestionnaire ' +
    'responsable referent referente interlocuteur interlocutrice titulaire locataire proprietaire representant conjoint ' +
    'medecin pays departement name surname city town country contact dossier interesse interessee vendeur acquereur',
);

/** First names of the many: they make a person of a capitalised word after them, need not be repeated, and say a gender. */
const MALE_NAMES = set(
  'james michael george edward jose carlos juan hans jurgen klaus wolfgang giovanni luca marco ali mustafa abdou mamadou ' +
    'adam adrien ahmed alain albert alexandre alexis andre antoine antonin arnaud arthur aurelien axel ' +
    'bastien benjamin benoit bernard bertrand bruno cedric charles christian christophe clement cyril ' +
    'damien daniel david denis didier emmanuel eric etienne fabien fabrice farid felix florent florian ' +
    'francis franck francois frederic gabriel georges gerald gerard gilbert gilles guillaume guy hakim ' +
    'hamid hassan henri herve hugo ibrahim ismael jacques jean jerome joel john jonathan joseph jules ' +
    'julien karim kevin laurent leo leon lionel loic louis luc lucas lucien malik marc marcel mathieu ' +
    'matthieu maurice max maxime mehdi michel mohamed moussa nathan nicolas noel olivier omar oscar ' +
    'pascal patrick paul peter philippe pierre quentin rachid raphael raymond regis remi remy rene ' +
    'richard robert roger roland romain samir samuel sebastien serge simon stephane sylvain theo thibault ' +
    'thierry thomas victor vincent william xavier yann yannick yassine youssef yves ' +
    'enzo noah ethan tom gaspard yanis rayan amine bilal sofiane mourad nordine kamel ousmane amadou boubacar idriss ludovic gregory mickael joris tristan valentin corentin gauthier thibaut marius fernand andrei ivan sergio',
);
const FEMALE_NAMES = set(
  'mary jennifer elizabeth susan jessica karen nancy emily ingrid katharina carmen olga olena ' +
    'adele agathe agnes aicha alexandra alice aline amandine amelie amina anais andree angelique anne ' +
    'annie astrid aurelie barbara beatrice benedicte bernadette brigitte carine carole caroline catherine ' +
    'cecile celine chantal charlotte chloe christelle christiane christine claire clara claudine clemence ' +
    'colette coralie corinne danielle delphine denise dorothee edith eliane elisabeth elise elodie emilie ' +
    'emma emmanuelle estelle esther eva evelyne fabienne fatima fatou florence francoise frederique ' +
    'gaelle genevieve ginette helene ines irene isabelle jacqueline jamila jeanne jeannine joelle josiane ' +
    'judith julia julie juliette karima karine khadija laetitia laura laure laurence lea leila lise ' +
    'louise lucie lydia magali manon marguerite maria marianne marie marion marthe martine maryse ' +
    'mathilde melanie michele michelle mireille monique muriel myriam nadia nadine nathalie nicole noemie ' +
    'nora odile patricia paula paule pauline rachel regine renee rose sabine salima samia samira sandra ' +
    'sandrine sarah severine simone solange sonia sophie stephanie suzanne sylvie therese valerie vanessa ' +
    'veronique virginie viviane yasmina yvette yvonne zoe ' +
    'daniele ghislaine jocelyne josette georgette huguette marcelle paulette raymonde yolande nelly oceane lena lina jade maelle romane eloise heloise solene gwenaelle maud perrine marine justine margaux elsa aurore audrey emeline sabrina rachida yasmine aissatou mariama aminata nina lucile',
);
const OTHER_NAMES = set('camille claude dominique andrea said gael sacha charlie baptiste');

export const isFirstName = (folded: string): boolean =>
  MALE_NAMES.has(folded) || FEMALE_NAMES.has(folded) || OTHER_NAMES.has(folded);

/** `m`, `f` or nothing. */
export const genderOf = (folded: string): string =>
  MALE_NAMES.has(folded) ? 'm' : FEMALE_NAMES.has(folded) ? 'f' : '';

/** Names that languages write differently, one row for each thing. */
const EXONYMS: ReadonlyMap<string, string> = rows(
  'allemagne germany deutschland alemania;angleterre england inglaterra;autriche austria osterreich;' +
    'belgique belgium belgien belgica;espagne spain spanien espana;france frankreich francia;grece greece griechenland grecia;' +
    'hongrie hungary ungarn hungria;irlande ireland irland irlanda;italie italy italien italia;luxembourg luxemburg luxemburgo;' +
    'pays-bas netherlands niederlande holland;pologne poland polen polonia;roumanie romania rumanien rumania;suede sweden schweden suecia;' +
    'norvege norway norwegen noruega;danemark denmark danemark dinamarca;finlande finland finnland finlandia;suisse switzerland schweiz suiza;' +
    'turquie turkey turkiye turkei turquia;russie russia russland rusia;ukraine ucrania;etats-unis united-states usa us eeuu;royaume-uni united-kingdom uk;' +
    'maroc morocco marokko marruecos;algerie algeria algerien argelia;tunisie tunisia tunesien tunez;egypte egypt agypten egipto;' +
    'liban lebanon libanon libano;syrie syria syrien siria;chine china;japon japan;inde india indien;bresil brazil brasilien brasil;' +
    'mexique mexico mexiko;canada kanada;afrique africa afrika;europe europa;asie asia asien;amerique america amerika;cameroun cameroon kamerun;' +
    'senegal;tchad chad tschad;mali;londres london;edimbourg edinburgh edinburg edimburgo;douvres dover;canterbury cantorbery;haye hague haag;salzbourg salzburg;tolede toledo;grenade granada;valence valencia;palerme palermo;cracovie krakow cracow krakau cracovia;bruges brugge;louvain leuven lowen;lucerne luzern;soleure solothurn;cornouailles cornwall;quebec;tanger tangier;beyrouth beirut;damas damascus damaskus damasco;jerusalem;salonique thessaloniki;chypre cyprus zypern chipre cipro;malte malta;guernesey guernsey;tamise thames;danube danubio donau;rhin rhine rhein;majorque mallorca majorca;cadix cadiz;geneve geneva genf ginebra;bruxelles brussels brussel brussel bruselas;' +
    'lisbonne lisbon lissabon lisboa;rome roma rom;milan milano mailand;turin torino;venise venice venedig venecia;florence firenze florenz florencia;' +
    'naples napoli neapel napoles;athenes athens athen atenas;vienne vienna wien viena;munich munchen;cologne koln colonia;francfort frankfurt;' +
    'hambourg hamburg;berlin;varsovie warsaw warschau varsovia;moscou moscow moskau moscu;copenhague copenhagen kopenhagen;anvers antwerp antwerpen amberes;' +
    'gand ghent gent;liege luttich;bale basel basilea;berne bern berna;barcelone barcelona;seville sevilla;alger algiers algier argel;' +
    'caire cairo kairo;pekin beijing peking;paris;strasbourg strassburg estrasburgo;mulhouse mulhausen;marseille marseilles marsella;lyon lyons;' +
    'nice niza;toulouse tolosa;bordeaux burdeos;dunkerque dunkirk;bretagne brittany bretana;normandie normandy normandia;' +
    'bourgogne burgundy burgund borgona;corse corsica korsika corcega;picardie picardy;savoie savoy savoyen saboya;alsace elsass alsacia;' +
    'lorraine lothringen lorena;occitanie occitania okzitanien;gascogne gascony;catalogne catalonia katalonien cataluna;baviere bavaria bayern baviera;' +
    'coree korea corea;georgie georgia georgien;armenie armenia armenien;irak iraq;' +
    'jordanie jordan jordanien jordania;libye libya libyen libia;ethiopie ethiopia athiopien etiopia;' +
    'guinee guinea;comores comoros komoren comoras;madagascar madagaskar;kenya kenia;congo kongo;' +
    'cambodge cambodia kambodscha camboya;bulgarie bulgaria bulgarien;serbie serbia serbien;' +
    'albanie albania albanien;croatie croatia kroatien croacia;tchequie czechia tschechien chequia;' +
    'slovaquie slovakia slowakei eslovaquia;australie australia australien;colombie colombia kolumbien;' +
    'argentine argentina argentinien;perou peru;arabie arabia arabien;palestine palestina;' +
    'mauritanie mauritania mauretanien;cuba kuba;ecosse scotland schottland escocia;galles wales gales;' +
    'islande iceland island islandia;estonie estonia estland;lettonie latvia lettland letonia;' +
    'lituanie lithuania litauen lituania;moldavie moldova moldau;moselle mosela mosel mosella;loire loira;rhone rodano;garonne garona garonna;gironde gironda;dordogne dordona;provence provenza;aquitaine aquitania aquitanien;champagne champana;auvergne auvernia;meuse mosa maas;saone saona;ardennes ardenas ardennen ardenne;vosges vosgos vogesen vosgi;pyrenees pirineos pyrenaen pirenei;guadeloupe guadalupe guadalupa;martinique martinica;marne marna;perpignan perpinan;bosnie bosnia bosnien;' +
    'sarre saarland;sarrebruck saarbrucken saarbruecken;fribourg freiburg;treves trier;mayence mainz;coblence koblenz;nuremberg nurnberg;ratisbonne regensburg;' +
    'bergame bergamo;genes genova genoa;padoue padova padua;bologne bologna;vintimille ventimiglia;saragosse zaragoza;cordoue cordoba;bade baden;rhenanie rhineland rheinland;' +
    'piemont piemonte piedmont;ligurie liguria;lombardie lombardia lombardy;toscane toscana tuscany;sicile sicilia sicily;sardaigne sardegna sardinia;flandre flanders flandern;' +
    'wallonie wallonia wallonien;saxe saxony sachsen;hesse hessen;prague prag praha praga;bucarest bucharest bukarest;belgrade belgrado;kiev kyiv kiew;' +
    'philippines philippinen filipinas;thailande thailand tailandia;bangladesh bangladesch;' +
    'onu un uno;ue eu;otan nato;rgpd gdpr dsgvo;tva vat mwst iva;pib gdp bip;oms who;ong ngo nro;sida aids;bce ecb ezb;ia ai ki;rh hr;pme sme kmu pyme;' +
    'saint st;sainte ste;interieur interior innern;mediterranee mediterranean mittelmeer mediterraneo;seine sena;rhin rhine rhein;alpes alps alpen alpes;guyane guiana guayana',
);

function rows(table: string): Map<string, string> {
  return new Map(
    table.split(';').flatMap((row) => {
      const words = row.split(' ');
      return words.map((word): [string, string] => [word, words[0] ?? word]);
    }),
  );
}

/** One key for all ways languages write a word of a name, the German genitive (`Deutschlands`) among them. */
export const keyOf = (folded: string): string =>
  EXONYMS.get(folded) ??
  (folded.length > 5 && folded.endsWith('s') ? EXONYMS.get(folded.slice(0, -1)) : undefined) ??
  folded;

/** True for the first word of a place that has two: États-Unis. */
export const isHalfOfPlace = (folded: string): boolean => HALVES.has(folded);
const HALVES = set('etats united royaume pays');

/** Départements and regions: most take an article, which says nothing of a place. */
const DEPARTMENTS = set(
  'ain aisne allier ardeche ardennes ariege aube aude aveyron calvados cantal charente correze creuse dordogne doubs drome ' +
    'essonne eure finistere gard garonne gers gironde herault indre isere jura landes loire loiret lozere manche marne mayenne ' +
    'meuse morbihan moselle nievre oise orne rhone saone sarthe somme tarn var vaucluse vendee vosges yonne yvelines ' +
    'aquitaine auvergne champagne franche-comte limousin guadeloupe martinique mayotte reunion',
);

/** True for a country or a town that languages write differently. */
export const isExonym = (folded: string): boolean => EXONYMS.has(folded);

/** True for a country, a department or a place that the tables know. */
export const isKnownPlace = (folded: string): boolean => EXONYMS.has(folded) || DEPARTMENTS.has(folded);

/** Words of grammar: a capital on one is always that of a start, or of a title. */
export const GRAMMAR = set(
  'je tu il elle on nous vous ils elles ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs le la les ' +
    'un une des du de d l en y si or et ou mais donc car ni que qui quoi dont quand comme dans par pour sur sous vers chez sans avec ' +
    'quel quelle quels quelles selon suite apres avant pendant depuis entre contre afin ainsi aussi alors au aux a plus moins tres bien oui non merci bonjour salut coucou hello hi ' +
    'bonsoir cordialement veuillez voir vu considerant pouvez ici cela ceci tout toute tous toutes chaque aucun aucune autre autres ' +
    'the an this that these those it he she we you they my your his her our their and but if in at to from for of by with ' +
    'as is are was be have has will would can may no not yes when where who what how why please all any some more ' +
    'der die das ein eine und oder wenn wir sie ihr ihre ihren ihrem ihrer ihnen el los las una o su sus',
);

/** What a place follows in languages that give other words capitals too. */
export const PLACING = set('in at from to near towards en a desde hacia cerca nach aus bei');
/** The same in French, where `de` has no article before most places only. */
export const PLACING_IN_FRENCH = set('a de d chez');

/** With an article between: la préfecture du Gard, dans l’Ain. */
export const PLACE_HEADS = set(
  'prefecture departement region ville commune mairie metropole canton pays dans vers',
);

/** What is called by the name that follows: la salle Condorcet, l’application Hélios. */
export const NAMED_HEADS = set(
  'salle rue avenue boulevard quai pont square allee impasse place quartier site logiciel application outil assistant plateforme societe entreprise ecole college lycee gymnase stade creche residence foyer amphitheatre batiment cabinet reseau hameau ruisseau riviere espace',
);

/** Functions that stand right before the name of who holds them. */
export const TITLES = set(
  'commissaire ministre president presidente directeur directrice maire prefet prefete inspecteur inspectrice juge depute ' +
    'commissioner minister director mayor prefect inspector judge senator captain ambassador chancellor officer',
);

/** What stands before a name rather than before a word in capitals for emphasis. */
export const INTRODUCING = set(
  'a de d du chez entreprise societe ville commune par et avec famille epoux the of in',
);

/** What opens a letter or a mail: after its comma any word may have a capital. */
export const GREETINGS = set(
  'bonjour bonsoir salut madame monsieur mesdames messieurs merci cordialement hello hi dear herren',
);

/** Who is told by one name: leur fils Dawit. */
export const KIN = set(
  'fils fille enfant frere soeur epoux epouse mari femme mere pere son daughter child brother sister husband wife sohn tochter hijo hija',
);
