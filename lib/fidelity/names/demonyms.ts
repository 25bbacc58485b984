/** Who or what is of a place: one row for each place (its keys joined by +), and its adjectives in the masculine. */
const ROWS =
  'france francais franco;allemagne allemand germano;angleterre anglais anglo;royaume+uni+royaume-uni britannique;ecosse ecossais;' +
  'galles gallois;irlande irlandais;belgique belge belgo;pays+bas+pays-bas neerlandais hollandais;luxembourg luxembourgeois;' +
  'suisse suisse helvetique;autriche autrichien;italie italien italo;espagne espagnol hispano;portugal portugais luso;andorre andorran;' +
  'monaco monegasque;malte maltais;grece grec grecque greco;chypre chypriote;turquie turc turque turco;pologne polonais;tchequie tcheque;' +
  'slovaquie slovaque;hongrie hongrois;roumanie roumain;bulgarie bulgare;serbie serbe;croatie croate;slovenie slovene;bosnie bosnien bosniaque;' +
  'albanie albanais;kosovo kosovar;macedoine macedonien;montenegro montenegrin;moldavie moldave;ukraine ukrainien;bielorussie bielorusse;' +
  'russie russe russo;estonie estonien;lettonie letton;lituanie lituanien;suede suedois;norvege norvegien;danemark danois;finlande finlandais;' +
  'islande islandais;georgie georgien;armenie armenien;azerbaidjan azerbaidjanais azeri;tchetchenie tchetchene;kazakhstan kazakh;' +
  'ouzbekistan ouzbek;maroc marocain;algerie algerien;tunisie tunisien;libye libyen;egypte egyptien;mauritanie mauritanien;mali malien;' +
  'senegal senegalais;gambie gambien;guinee guineen;sierra+leone leonais;liberia liberien;cote+ivoire ivoirien;burkina+faso burkinabe;' +
  'ghana ghaneen;togo togolais;benin beninois;niger nigerien;nigeria nigerian;tchad tchadien;cameroun camerounais;gabon gabonais;' +
  'congo congolais;centrafrique+centrafricaine centrafricain;soudan soudanais;ethiopie ethiopien;erythree erythreen;somalie somalien;' +
  'djibouti djiboutien;kenya kenyan;ouganda ougandais;rwanda rwandais;burundi burundais;tanzanie tanzanien;angola angolais;mozambique mozambicain;' +
  'zambie zambien;zimbabwe zimbabween;madagascar malgache;comores comorien;maurice mauricien;cap+vert capverdien;israel israelien;' +
  'palestine palestinien;liban libanais;syrie syrien;jordanie jordanien;irak irakien;iran iranien;arabie saoudien;yemen yemenite;koweit koweitien;' +
  'afghanistan afghan;pakistan pakistanais;inde indien;bangladesh bangladais;sri+lanka sri-lankais srilankais lankais;nepal nepalais;tibet tibetain;' +
  'chine chinois sino;japon japonais nippon;coree coreen;mongolie mongol;taiwan taiwanais;vietnam+viet+nam vietnamien;laos laotien;' +
  'cambodge cambodgien;thailande thailandais;birmanie birman;malaisie malaisien;indonesie indonesien;philippines philippin;australie australien;' +
  'canada canadien;quebec quebecois;etats+unis+etats-unis+amerique americain;mexique mexicain;cuba cubain;haiti haitien;dominicaine dominicain;' +
  'colombie colombien;venezuela venezuelien;equateur equatorien;perou peruvien;bolivie bolivien;chili chilien;argentine argentin;bresil bresilien;' +
  'uruguay uruguayen;paraguay paraguayen;suriname surinamais;europe europeen;afrique africain;asie asiatique;' +
  'alsace alsacien;aquitaine aquitain;auvergne auvergnat;bourgogne bourguignon;bretagne breton;champagne champenois;corse corse;' +
  'franche+comte+franche-comte franc-comtois comtois;limousin limousin;lorraine lorrain;normandie normand;occitanie occitan;picardie picard;' +
  'provence provencal;savoie savoyard savoisien;gascogne gascon;perigord perigourdin;poitou poitevin;vendee vendeen;' +
  'guadeloupe guadeloupeen;martinique martiniquais;guyane guyanais;reunion reunionnais;mayotte mahorais;polynesie polynesien;caledonie caledonien;' +
  'antilles antillais;ile+france francilien;paris parisien;lyon lyonnais;marseille marseillais;toulouse toulousain;nice nicois;nantes nantais;' +
  'montpellier montpellierain;strasbourg strasbourgeois;bordeaux bordelais;lille lillois;rennes rennais;reims remois;toulon toulonnais;' +
  'saint+etienne stephanois;havre havrais;grenoble grenoblois;dijon dijonnais;angers angevin;nimes nimois;clermont+ferrand clermontois;' +
  'aix aixois;brest brestois;tours tourangeau tourangelle;amiens amienois;limoges limougeaud;annecy annecien;perpignan perpignanais;' +
  'besancon bisontin;metz messin;orleans orleanais;rouen rouennais;mulhouse mulhousien;caen caennais;nancy nanceien;argenteuil argenteuillais;' +
  'avignon avignonnais;poitiers poitevin;dunkerque dunkerquois;pau palois;bayonne bayonnais;calais calaisien;colmar colmarien;troyes troyen;' +
  'rochelle rochelais;mans manceau mancelle;valence valentinois;quimper quimperois;lorient lorientais;vannes vannetais;saint+denis dionysien;' +
  'versailles versaillais;creteil cristolien;bobigny balbynien;nanterre nanterrien;evreux ebroicien;chartres chartrain;bourges berruyer;' +
  'auxerre auxerrois;macon maconnais;niort niortais;agen agenais;albi albigeois;ajaccio ajaccien;bastia bastiais;cayenne cayennais;' +
  'londres londonien;rome romain;madrid madrilene;berlin berlinois;bruxelles bruxellois;geneve genevois;barcelone barcelonais;milan milanais;' +
  'isere iserois;drome dromois;ardeche ardechois;gard gardois;herault heraultais;var varois;vaucluse vauclusien;gironde girondin;landes landais;' +
  'morbihan morbihannais;finistere finisterien;cotes+armor costarmoricain;mayenne mayennais;sarthe sarthois;oise oisien;somme samarien;' +
  'aisne axonais;ardennes ardennais;aube aubois;marne marnais;meuse meusien;moselle mosellan;vosges vosgien;jura jurassien;doubs doubien;' +
  'saone saonois;loire ligerien;rhone rhodanien;ain aindinois;allier bourbonnais;cantal cantalien;aveyron aveyronnais;lozere lozerien;tarn tarnais;' +
  'gers gersois;aude audois;ariege ariegeois;dordogne dordognais;correze correzien;creuse creusois;vienne viennois;charente charentais;' +
  'essonne essonnien;yvelines yvelinois;val+marne val-de-marnais;eure eurois;orne ornais;calvados calvadosien;manche manchois;nievre nivernais;yonne icaunais';

/** The masculine singular: `parisiennes`, `turques`, `bretonne`. */
function rootOf(folded: string): string {
  let root = folded;
  if (root.endsWith('s')) root = root.slice(0, -1);
  if (root.endsWith('x')) root = root.slice(0, -1);
  if (root.endsWith('e')) root = root.slice(0, -1);
  if (root.endsWith('nn')) root = root.slice(0, -1);
  // A masculine in -s: français, chinois.
  return root.endsWith('s') ? root.slice(0, -1) : root;
}

const DEMONYMS = new Map<string, readonly string[]>();
for (const row of ROWS.split(';')) {
  const [place = '', ...names] = row.split(' ');
  const keys = place.split('+');
  for (const name of names) {
    const root = rootOf(name);
    DEMONYMS.set(root, [...(DEMONYMS.get(root) ?? []), ...keys]);
  }
}

/** How the adjectives begin: most words are none. */
const BEGINNINGS: ReadonlySet<string> = new Set([...DEMONYMS.keys()].map((root) => root.slice(0, 4)));

/** The keys of the places that an adjective is of: `moldaves`, `ivoirienne`; undefined for other words. */
export const placesOf = (folded: string): readonly string[] | undefined =>
  folded.length < 4 || !BEGINNINGS.has(folded.slice(0, 4)) ? undefined : DEMONYMS.get(rootOf(folded));

/** Endings of adjectives that are of a place. */
const OF_A_PLACE = /(?:ais|ois|ain|ien|een|in|an|on|ard|at|asque|iote|ol|ite)(?:n?e)?s?$/;

/** True when a word may be the adjective of a place that the table does not have: `montreuillois` of Montreuil. */
export function isMadeOf(folded: string, place: string): boolean {
  if (place.length < 5 || folded.length < place.length || folded.length > place.length + 6) return false;
  const stem = place.slice(0, Math.max(4, place.length - 2));
  return folded.startsWith(stem) && folded !== place && OF_A_PLACE.test(folded);
}
