/** Acronyms and other words in capitals, by what they are; words in lists are folded (see fold.ts). */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** In capitals, and still no name: emphasis, marks of letters and mails, units, formats. */
export const NO_ACRONYM = set(
  'non oui dit rd rn pas ne ni tres tout tous toute avant apres et ou sans avec le la les un une des du de en au aux a est sont sur sous pour ' +
    'par que qui nb ps pj re tr fw fwd cc cci rsvp pv cr odj ref tel fax ok asap svp stp ht ttc hs ko bp cs merci urgent info rdv sav wc not no yes and or ' +
    'the must only all now to be is eur usd am pm id it po pdf sms tv faq url csv zip doc docx xls xlsx odt ppt html usb wifi ' +
    'ras nc na nr tbd tbc fyi eta dlc dlu pj cqfd npai sos diy iban bic rib cv md mds mio mrd bn rappel demain signer gratuit aucun chaque seul copie valide etc mo go ko km kg m h f ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi vs etp jo admet arrete decide rejette fixe emet donne nomme prend acte vise decrete',
);

/** Longer than the others: any other word in capitals of such a length may be one of emphasis. */
export const LONG_ACRONYMS = set(
  'ircantec agefiph uniopss drieets unedic assedic viapost infogreffe agessa francetv uniformation',
);

/** Acronyms of French administrations: no translation makes one of another word. */
export const FRENCH_ACRONYMS = set(
  'caf cpam urssaf msa carsat cnav ddets dreets dreal draaf ddt cnil ants anah ars mdph cdaph ccas rsa aah apl aspa ofii ofpra crous dgfip sncf ratp',
);

/**
 * Acronyms of ordinary nouns (papers, contracts, things, kinds of firms, school years): said otherwise as any noun is.
 * Another in place of one is a change: a CDI is no CDD.
 */
export const NOUN_ACRONYMS = set(
  'pc cni cdd cdi vsl vl pl ide ta tj ca tgi ti cp rtt cet smic lr lrar ar rar qr mapa cctp ccap dce dpgf bpu rc gir saad ehpad vae ' +
    'bep bts dut gs ps ms cpf pai pps vtt hlm ssiad irm ecg eeg gps led vpn sso ip mfa tpe sarl sas sci eurl sa gie scp snc scop ' +
    'moe moa amo dpe pcr qcm tp td pmr cb tip sepa rum nir nss ald itt ipp ij ijss dp pa cu daact aot dup icpe erp dia zac sps vrd ' +
    'epci sivom sivu cada chrs cmp cmpp ime itep esat ulis segpa oph spl dae cap ccp cst chsct etpt bo dm bs cse ag ago age ddn tnr vih iut se uc usb ssd hdd sim imei gsm id dgs dss dgos dgcs drh dsi daf dga dgs',
);
