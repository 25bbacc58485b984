/**
 * Bodies whose names are ordinary words, in the languages of the check: rows for each body, its names divided by `/`,
 * folded and without small words; `*` stands for any ending.
 */
const ROWS =
  // Courts. The first row is any of them, nine more are one.
  'tribunal/gericht;' +
  'tribunal administratif/administrative court/administrative tribunal/verwaltungsgericht/tribunal administrativo/tribunale amministrativo;' +
  'tribunal judiciaire/tribunal grande instance/tribunal proximite/judicial court/judicial tribunal/tribunal judicial/tribunale giudiziario;' +
  'tribunal commerce/tribunal activites economiques/commercial court/handelsgericht;' +
  'tribunal correctionnel/criminal court/tribunal police/police court;' +
  'cour assises/assize court;' +
  'conseil prud/prud hommes/prudhommes/labour court/labor court/employment tribunal/employment court/industrial tribunal/arbeitsgericht;' +
  'cour appel/court appeal/appeal court/appeals court/berufungsgericht/tribunal apelacion/corte apelacion/corte appello;' +
  'cour administrative appel/administrative court appeal;' +
  'cour cassation/court cassation/kassationshof/kassationsgericht;' +
  'conseil etat/council state/staatsrat/consejo estado/consiglio stato;' +
  'conseil constitutionnel/constitutional council/constitutional court;' +
  'chambre regionale comptes/regional court accounts/regional court auditors/regional audit;' +
  'cour comptes/court auditors/court accounts/audit court/rechnungshof;' +
  'parquet/procureur*/procureure*/ministere public/prosecutor*/prosecution/staatsanwalt*/fiscalia/procura;' +
  'juge affaires familiales/family judge/family court/familiengericht;' +
  'juge enfants/juvenile judge/juvenile court/jugendgericht;' +
  'defenseur droits/defender rights/ombudsman/ombudsperson;' +
  // Social security, health, work.
  'assurance maladie/caisse primaire/cpam/ameli/health insurance/sickness insurance/krankenkasse*/krankenversicherung/seguro enfermedad/seguro medico/assicurazione malattia;' +
  'caf/allocations familiales/family allowance*/family benefit*/child benefit office/familienkasse/subsidios familiares/prestaciones familiares/assegni familiari;' +
  'ars/agence regionale sante/regional health agency/regional health authority/agencia regional salud/regionale gesundheitsbehorde/agenzia regionale sanita;' +
  'urssaf/union recouvrement cotisations securite sociale allocations familiales/union recouvrement;' +
  'mission locale/missions locales;' +
  'france travail/pole emploi/employment agency/employment office/employment service/job centre/job center/jobcenter/arbeitsamt/arbeitsagentur/oficina empleo;' +
  'cnav/caisse nationale assurance vieillesse/assurance retraite/caisse retraite/pension fund/pension insurance/retirement fund/rentenversicherung/rentenkasse;' +
  'assurance retraite/carsat/caisse retraite/pension fund/pension insurance/retirement fund/rentenversicherung/rentenkasse;' +
  'msa/mutualite sociale agricole;' +
  'mdph/maison departementale personnes;' +
  'ccas/centre communal action;' +
  'hopital/centre hospitalier/chu/chru/hospital/krankenhaus/klinikum/ospedale;' +
  'clinique/clinic/clinica;' +
  'commission departementale reforme/commission reforme/comite medical/conseil medical;' +
  'inspection travail/inspecteur travail/inspectrice travail/labour inspect*/labor inspect*/arbeitsinspekt*/inspeccion trabajo;' +
  'medecine travail/medecin travail/occupational health/occupational medicine/occupational physician;' +
  // State and local authorities.
  'sous prefecture/sous prefet*/sub prefecture/subprefecture/sub prefect*/subprefect*/subprefectura/unterprafekt*;' +
  'prefecture/representant etat/representante etat/representative state/prefet/prefete/prefets/prefectoral*/prefect/prefects/prafekt*/prefectura/prefecto/prefettura;' +
  'mairie/maire/hotel ville/commune/communes/ville/villes/municipalite/conseil municipal/municipal council/town hall/city hall/mayor*/town council/city council/municipality/town/city/rathaus/gemeinde*/burgermeister*/stadt/ayuntamiento/alcald*/municipio/comune/sindaco/ciudad/citta;' +
  'conseil departemental*/conseil general/departement/county council/departmental council/department council/departamento/consejo departamental/dipartimento;' +
  'conseil regional/region/regional council/consejo regional;' +
  'communaute commune*/communaute agglomeration/metropole/agglomeration/epci/community municipalities/conurbation;' +
  'direction regionale environnement/dreal/deal;' +
  'direction departementale territoires/ddt;' +
  'direction departementale territoires mer/ddtm;' +
  'direction departementale emploi/ddets/ddetspp;' +
  'direction regionale economie/direction regionale emploi/dreets;' +
  'direction departementale protection populations/ddpp;' +
  'direction departementale cohesion sociale/ddcs;' +
  'direction regionale affaires culturelles/drac;' +
  'direction interdepartementale routes;' +
  'direction interregionale mer/dirm;' +
  'direction services departementaux education/dsden;' +
  'agence eau/agence bassin/water agency/wasseragentur/wasserbehorde/agencia agua/agencia nacional agua/agenzia acqu*/agenzia nazionale acqu*;' +
  'fonds europeen developpement regional/feder/erdf/efre/fesr/european regional development fund;' +
  'fonds social europeen/fse/esf/european social fund;' +
  'fonds europeen agricole/feader;' +
  'chambre agriculture/chamber agriculture;' +
  'chambre commerce/chamber commerce;' +
  'chambre metiers/chamber trades;' +
  'office biodiversite/ofb/biodiversity office/biodiversity agency;' +
  // The State, with its capital.
  'etat/staat;' +
  'assemblee nationale/national assembly;' +
  'senat/senate;' +
  'ofpra/office protection refugies/office protection refugees/oficina proteccion refugiados/ufficio protezione rifugiati;' +
  'ofii/office immigration/immigration office/immigration integration office/oficina inmigracion/ufficio immigrazione;' +
  'cnda/cour nationale asile/national court asylum;' +
  'cnil/commission nationale informatique;' +
  'cada/commission acces documents;' +
  'anah/agence nationale habitat/national housing agency;' +
  'ants/agence nationale titres/france titres;' +
  'ademe/agence transition ecologique;' +
  'anr/agence nationale recherche;' +
  'anct/agence nationale cohesion;' +
  'anses/agence nationale securite sanitaire;' +
  'sante publique france;' +
  'bpifrance/banque publique investissement;' +
  'has/haute autorite sante;' +
  'onf/office national forets/forestry office/forests office/national forestry agency;' +
  'insee/institut national statistique;' +
  'asp/agence services paiement;' +
  'cnfpt/centre national fonction publique territoriale;' +
  'crous/centre regional oeuvres universitaires;' +
  'croix rouge/red cross/rotes kreuz/roten kreuz/cruz roja/croce rossa;' +
  'croissant rouge/red crescent/roter halbmond/media luna roja/mezzaluna rossa;' +
  'secours populaire;' +
  'medecins sans frontieres/doctors without borders/arzte ohne grenzen;' +
  'secours catholique;' +
  'restos coeur/restaurants coeur;' +
  'emmaus;' +
  'protection civile/civil protection/proteccion civil;' +
  'banque alimentaire/food bank;' +
  // Order and help.
  'police municipale/municipal police/policia municipal;' +
  'police nationale/commissariat/national police/police station;' +
  'gendarmerie/gendarmes/gendarme;' +
  'pompiers/sapeurs/sdis/service departemental incendie/services incendie/firefighters/fire brigade/fire service/fire department/feuerwehr/bomberos;' +
  'samu/ambulance service;' +
  'douane*/douanier*/customs/zoll/aduana*/dogana;' +
  // Schools.
  'ecole maternelle/nursery school/kindergarten/preschool;' +
  'ecole elementaire/elementary school/primary school/grundschule;' +
  'college/middle school/junior high;' +
  'lycee/high school/gymnasium;' +
  'universite/university/universitat/universidad/universita;' +
  'rectorat/recteur/rectrice/rectorate/education authority/inspection academie;' +
  // Money.
  'finances publiques/dgfip/administration fiscale/services fiscaux/fisc/ddfip/drfip/impots/centre finances/tax office/tax authorit*/public finances/finanzamt/hacienda/service impots/tresorerie/tresor public/treasury;' +
  'banque france/bank france;' +
  'banque territoires/caisse depots;' +
  // Who is written to or acts.
  'notaire*/notary/notaries/notar/notario/notaio;' +
  'avocat*/lawyer*/attorney*/solicitor*/barrister*/rechtsanwalt*/abogad*/avvocat*;' +
  'huissier*/commissaire justice/bailiff*/gerichtsvollzieher;' +
  'syndic/property manager;' +
  // Ministries.
  'minist* justice/ministerio justicia/justizminist*;' +
  'minist* interieur/home office/minist* interior/ministerio interior/innenminist*/ministero interno;' +
  'minist* education/minist* national education/bildungsminist*/ministerio educacion/ministero istruzione;' +
  'minist* sante/minist* health/gesundheitsminist*/ministerio sanidad/ministerio salud/ministero salute;' +
  'minist* travail/minist* labour/minist* labor/minist* employment/arbeitsminist*/ministerio trabajo/ministero lavoro;' +
  'minist* agriculture/landwirtschaftsminist*/ministerio agricultura/ministero agricoltura;' +
  'minist* culture/kulturminist*/ministerio cultura;' +
  'minist* armees/minist* defense/minist* armed/minist* defence/verteidigungsminist*/ministerio defensa/ministero difesa;' +
  'minist* affaires etrangeres/minist* europe affaires/minist* foreign/auswartige*/ministerio asuntos exteriores/ministero esteri;' +
  'minist* economie/minist* finances/minist* economy/minist* finance/wirtschaftsminist*/finanzminist*/ministerio economia/ministero economia;' +
  'minist* transition ecologique/minist* ecologie/minist* ecological/minist* ecology/minist* environment/umweltminist*;' +
  'minist* transition energetique/minist* energy transition/minist* energie/minist* energy;' +
  'minist* amenagement territoire/minist* cohesion territoires/minist* spatial planning/minist* regional planning;' +
  'minist* logement/minist* housing;' +
  'minist* budget/haushaltsminist*;' +
  'minist* fonction publique/minist* action publique/minist* civil service;' +
  'minist* solidarites/minist* solidarity/minist* social affairs/minist* affaires sociales;' +
  'minist* industrie/minist* industry;' +
  'minist* commerce/minist* trade;' +
  'minist* transports/minist* transport;' +
  'minist* sports/minist* sport;' +
  'minist* enseignement superieur/minist* higher education;' +
  'minist* outre mer/minist* overseas';

/** A name of a body, and the row it stands in. */
export interface BodyName {
  readonly words: readonly string[];
  readonly body: number;
}

/** Names of bodies by the first four letters of their first word. */
export const BODY_NAMES: ReadonlyMap<string, readonly BodyName[]> = byBeginning();

/** Départements, regions and the like, which are places too. */
export const TERRITORIES: ReadonlySet<number> = new Set(
  ROWS.split(';').flatMap((row, body) =>
    /\/(?:departement|region|metropole)\/|^etat\//.test(row) ? [body] : [],
  ),
);

/** A court of whatever kind, and the rows of those that are one. */
export const ANY_COURT = 0;
const LAST_COURT = 9;

/** True for a body that is a court. */
export const isCourt = (body: number): boolean => body <= LAST_COURT;

function byBeginning(): Map<string, BodyName[]> {
  const names = new Map<string, BodyName[]>();
  ROWS.split(';').forEach((row, body) => {
    for (const name of row.split('/')) {
      const words = name.split(' ');
      const [first = ''] = words;
      const key = first.slice(0, 4);
      names.set(key, [...(names.get(key) ?? []), { words, body }]);
    }
  });
  return names;
}
