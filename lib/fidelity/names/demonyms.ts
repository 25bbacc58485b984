/** Who or what is of a place: one row for each place (its keys joined by +), and its adjectives in the masculine: `~` is the first key but its last
 * letter, `^` but its last two. */
const ROWS =
  'france ~ais ~o;allemagne allemand germano;angleterre anglais anglo;royaume+uni+royaume-uni britannique;ecosse ~ais;galles ^ois;irlande ~ais;' +
  'belgique belge belgo;pays+bas+pays-bas neerlandais hollandais;luxembourg ~geois;suisse ~e helvetique;autriche ~ien;italie ~en ^o;espagne ~ol hispano;' +
  'portugal ~is luso;andorre ~an;monaco monegasque;malte ~ais;grece ~ ~que ~o;chypre ~iote;turquie turc ^e turco;pologne polonais;tchequie ^e;' +
  'slovaquie ^e;hongrie ^ois;roumanie roumain;bulgarie ^e;serbie ^e;croatie ^e;slovenie ^e;bosnie ~en ~aque;albanie ^ais;kosovo ~ar;macedoine macedonien;' +
  'montenegro ~in;moldavie ^e;ukraine ~ien;bielorussie ^e;russie ^e ^o;estonie ~en;lettonie ^;lituanie ~en;suede ~ois;norvege ~ien;danemark danois;' +
  'finlande ~ais;islande ~ais;georgie ~en;armenie ~en;azerbaidjan ~nais azeri;tchetchenie ^e;kazakhstan kazakh;ouzbekistan ouzbek;maroc ~cain;' +
  'algerie ~en;tunisie ~en;libye ~en;egypte ~ien;mauritanie ~en;mali ~ien;senegal ~lais;gambie ~en;guinee ~en;sierra+leone leonais;liberia ~en;' +
  'cote+ivoire ivoirien;burkina+faso ~abe;ghana ~een;togo ~olais;benin ~nois;niger ~rien;nigeria ~an;tchad ~dien;cameroun ~nais;gabon ~nais;congo ~olais;' +
  'centrafrique+centrafricaine centrafricain;soudan ~nais;ethiopie ~en;erythree ~en;somalie ~en;djibouti ~ien;kenya ~an;ouganda ~ais;rwanda ~ais;' +
  'burundi ~ais;tanzanie ~en;angola ~ais;mozambique mozambicain;zambie ~en;zimbabwe ~een;madagascar malgache;comores ^ien;maurice ~ien;' +
  'cap+vert ~pverdien;israel ~lien;palestine ~ien;liban ~nais;syrie ~en;jordanie ~en;irak ~kien;iran ~nien;arabie saoudien;yemen ~nite;koweit ~tien;' +
  'afghanistan afghan;pakistan ~nais;inde ~ien;bangladesh bangladais;sri+lanka ~i-lankais ~ilankais lankais;nepal ~lais;tibet ~tain;chine ~ois sino;' +
  'japon ~nais nippon;coree ~en;mongolie ^;taiwan ~nais;vietnam+viet+nam ~mien;laos ~tien;cambodge ~ien;thailande ~ais;birmanie ^;malaisie ~en;' +
  'indonesie ~en;philippines ^;australie ~en;canada ~ien;quebec ~cois;etats+unis+etats-unis+amerique americain;mexique mexicain;cuba ~ain;haiti ~ien;' +
  'dominicaine ~;colombie ~en;venezuela ~ien;equateur equatorien;perou ^uvien;bolivie ~en;chili ~ien;argentine ~;bresil ~lien;uruguay ~yen;paraguay ~yen;' +
  'suriname ~ais;europe ~een;afrique africain;asie ~atique;alsace ~ien;aquitaine ~;auvergne ~at;bourgogne bourguignon;bretagne breton;' +
  'champagne champenois;corse ~e;franche+comte+franche-comte ^-comtois comtois;limousin ~n;lorraine ~;normandie ^;occitanie ^;picardie ^;provence ~al;' +
  'savoie ^yard ~sien;gascogne gascon;perigord ^urdin;poitou ^evin;vendee ~en;guadeloupe ~een;martinique ~ais;guyane ~ais;reunion ~nnais;' +
  'mayotte mahorais;polynesie ~en;caledonie ~en;antilles ^ais;ile+france francilien;paris ~sien;lyon ~nnais;marseille ~ais;toulouse ~ain;nice ~ois;' +
  'nantes ^ais;montpellier ~rain;strasbourg ~geois;bordeaux bordelais;lille ~ois;rennes ^ais;reims remois;toulon ~nnais;saint+etienne stephanois;' +
  'havre ~ais;grenoble ~ois;dijon ~nnais;angers ^vin;nimes ^ois;clermont+ferrand ~tois;aix ~xois;brest ~tois;tours ~angeau ~angelle;amiens ~ois;' +
  'limoges limougeaud;annecy ~ien;perpignan ~nais;besancon bisontin;metz messin;orleans ~ais;rouen ~nnais;mulhouse ~ien;caen ~nnais;nancy ~eien;' +
  'argenteuil ~llais;avignon ~nnais;poitiers poitevin;dunkerque ~ois;pau ~lois;bayonne ~ais;calais ~sien;colmar ~rien;troyes ~n;rochelle ^ais;' +
  'mans ~ceau ~celle;valence ^tinois;quimper ~rois;lorient ~tais;vannes ~tais;saint+denis dionysien;versailles ^ais;creteil cristolien;bobigny balbynien;' +
  'nanterre ~ien;evreux ebroicien;chartres ^ain;bourges berruyer;auxerre ~ois;macon ~nnais;niort ~tais;agen ~nais;albi ~igeois;ajaccio ~en;bastia ~ais;' +
  'cayenne ~ais;londres londonien;rome ~ain;madrid ~lene;berlin ~nois;bruxelles ^ois;geneve ~ois;barcelone ~ais;milan ~nais;isere ~ois;drome ~ois;' +
  'ardeche ~ois;gard ~dois;herault ~tais;var ~rois;vaucluse ~ien;gironde ~in;landes ^ais;morbihan ~nnais;finistere ~ien;cotes+armor costarmoricain;' +
  'mayenne ~ais;sarthe ~ois;oise ~ien;somme samarien;aisne axonais;ardennes ^ais;aube ~ois;marne ~ais;meuse ~ien;moselle ~an;vosges ^ien;jura ~assien;' +
  'doubs ~ien;saone ~ois;loire ligerien;rhone ^danien;ain ~ndinois;allier bourbonnais;cantal ~lien;aveyron ~nnais;lozere ~ien;tarn ~nais;gers ~sois;' +
  'aude ~ois;ariege ~eois;dordogne ~ais;correze ~ien;creuse ~ois;vienne ~ois;charente ~ais;essonne ~ien;yvelines ^ois;val+marne ~l-de-marnais;eure ~ois;' +
  'orne ~ais;calvados ~sien;manche ~ois;nievre nivernais;yonne icaunais';

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
  const [first = ''] = keys;
  for (const name of names) {
    const root = rootOf(name.replace('~', first.slice(0, -1)).replace('^', first.slice(0, -2)));
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
