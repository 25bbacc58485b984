/**
 * Bodies whose names are ordinary words, in the languages of the check: families of those that could be taken for one
 * another, rows for each body, its names divided by `/`, folded and without small words; `*` stands for any ending.
 */
const FAMILIES: readonly string[] = [
  // Courts. The first row is any of them.
  'tribunal/tribunaux/court/courts/gericht/tribunales/tribunali;' +
    'tribunal administratif/administrative court/administrative tribunal/verwaltungsgericht/tribunal administrativo/tribunale amministrativo;' +
    'tribunal judiciaire/tribunal grande instance/tribunal proximite/judicial court/judicial tribunal/tribunal judicial/tribunale giudiziario;' +
    'tribunal commerce/tribunal activites economiques/commercial court/handelsgericht;' +
    'tribunal correctionnel/criminal court/tribunal police/police court;cour assises/assize court;' +
    'conseil prud/prud hommes/prudhommes/labour court/labor court/employment tribunal/employment court/industrial tribunal/arbeitsgericht;' +
    'cour appel/court appeal/appeal court/appeals court/berufungsgericht/tribunal apelacion/corte apelacion/corte appello;' +
    'cour administrative appel/administrative court appeal;cour cassation/court cassation/kassationshof/kassationsgericht;' +
    'conseil etat/council state/staatsrat/consejo estado/consiglio stato;' +
    'conseil constitutionnel/constitutional council/constitutional court;cour comptes/court auditors/court accounts/audit court/rechnungshof;' +
    'parquet/procureur*/procureure*/ministere public/prosecutor*/prosecution/staatsanwalt*/fiscalia/procura;' +
    'defenseur droits/defender rights/ombudsman/ombudsperson',
  // Social security, health, work.
  'assurance maladie/caisse primaire/cpam/ameli/health insurance/sickness insurance/krankenkasse*/krankenversicherung/seguro enfermedad/seguro medico/assicurazione malattia;' +
    'caf/allocations familiales/family allowance*/family benefit*/child benefit office/familienkasse/subsidios familiares/prestaciones familiares/assegni familiari;' +
    'ars/agence regionale sante/regional health agency/regional health authority/agencia regional salud/regionale gesundheitsbehorde/agenzia regionale sanita;' +
    'urssaf;france travail/pole emploi/employment agency/employment office/employment service/job centre/job center/jobcenter/arbeitsamt/arbeitsagentur/oficina empleo;' +
    'assurance retraite/carsat/caisse retraite/cnav/pension fund/pension insurance/retirement fund/rentenversicherung/rentenkasse;' +
    'msa/mutualite sociale agricole;mdph/maison departementale personnes;ccas/centre communal action;' +
    'hopital/centre hospitalier/chu/chru/hospital/krankenhaus/klinikum/ospedale;clinique/clinic/clinica;' +
    'inspection travail/inspecteur travail/inspectrice travail/labour inspect*/labor inspect*/arbeitsinspekt*/inspeccion trabajo;' +
    'medecine travail/medecin travail/occupational health/occupational medicine/occupational physician',
  // State and local authorities.
  'sous prefecture/sous prefet*/sub prefecture/subprefecture/sub prefect*/subprefect*/subprefectura/unterprafekt*;' +
    'prefecture/prefet/prefete/prefets/prefectoral*/prefect/prefects/prafekt*/prefectura/prefecto/prefettura;' +
    'mairie/maire/hotel ville/commune/ville/municipalite/conseil municipal/municipal council/town hall/city hall/mayor*/town council/city council/municipality/town/city/rathaus/gemeinde*/burgermeister*/stadt/ayuntamiento/alcald*/municipio/comune/sindaco/ciudad/citta;' +
    'conseil departemental/conseil general/departement/county council/departmental council/department council/department/departamento/consejo departamental/dipartimento;' +
    'conseil regional/region/regional council/consejo regional;' +
    'communaute communes/communaute agglomeration/metropole/agglomeration/epci/community municipalities/conurbation;' +
    'assemblee nationale/national assembly;senat/senate',
  // Order and help.
  'police municipale/municipal police/policia municipal;police nationale/commissariat/national police/police station;' +
    'gendarmerie/gendarmes/gendarme;pompiers/sapeurs/sdis/firefighters/fire brigade/fire service/fire department/feuerwehr/bomberos;' +
    'samu/ambulance service;douane*/douanier*/customs/zoll/aduana*/dogana',
  // Schools.
  'ecole maternelle/nursery school/kindergarten/preschool;ecole elementaire/elementary school/primary school/grundschule;' +
    'college/middle school/junior high;lycee/high school/gymnasium;universite/university/universitat/universidad/universita;' +
    'rectorat/recteur/rectrice/rectorate/education authority/inspection academie',
  // Money.
  'finances publiques/dgfip/impots/centre finances/tax office/tax authorit*/public finances/finanzamt/hacienda/service impots;' +
    'tresorerie/tresor public/comptable public/public accountant/treasury;banque france/bank france',
  // Who is written to or acts.
  'notaire*/notary/notaries/notar/notario/notaio;avocat*/lawyer*/attorney*/solicitor*/barrister*/rechtsanwalt*/abogad*/avvocat*;' +
    'huissier*/commissaire justice/bailiff*/gerichtsvollzieher;syndic/property manager',
];

/** A name of a body in words, the last perhaps with any ending. */
export interface BodyName {
  readonly words: readonly string[];
  readonly family: number;
  /** The row it stands in. */
  readonly body: string;
}

/** Names of bodies by their first word; those with any ending by its first four letters. */
export const BODY_NAMES: ReadonlyMap<string, readonly BodyName[]> = byFirstWord();

/** A court of whatever kind. */
export const ANY_COURT = '0:0';

function byFirstWord(): Map<string, BodyName[]> {
  const names = new Map<string, BodyName[]>();
  FAMILIES.forEach((rows, family) => {
    rows.split(';').forEach((row, place) => {
      for (const name of row.split('/')) {
        const words = name.split(' ');
        const [first = ''] = words;
        const key = first.endsWith('*') ? first.slice(0, 4) : first;
        names.set(key, [...(names.get(key) ?? []), { words, family, body: `${family}:${place}` }]);
      }
    });
  });
  return names;
}
