import type { Twin } from './types.ts';

/** Countries, regions and towns, and who or what is of them. */
export const PLACES: readonly Twin[] = [
  [
    'plain-language fr',
    `Le requérant est titulaire d’un permis de conduire délivré par la République de Moldavie.`,
    `Vous avez un permis moldave.`,
    `Vous avez un permis roumain.`,
  ],
  [
    'rephrase fr',
    `M. Trabelsi, de nationalité tunisienne, est entré en France en 2019.`,
    `M. Trabelsi, originaire de Tunisie, est entré en France en 2019.`,
    `M. Trabelsi, originaire de Libye, est entré en France en 2019.`,
  ],
  [
    'rephrase fr',
    `Les autorités algériennes ont délivré un laissez-passer.`,
    `Les autorités d’Algérie ont délivré un laissez-passer.`,
    `Les autorités du Maroc ont délivré un laissez-passer.`,
  ],
  [
    'rephrase fr',
    `Il est ressortissant de la République démocratique du Congo.`,
    `Il est de nationalité congolaise.`,
    `Il est de nationalité angolaise.`,
  ],
  [
    'rephrase fr',
    `Un diplôme obtenu en Côte d’Ivoire peut être reconnu.`,
    `Un diplôme ivoirien peut être reconnu.`,
    `Un diplôme malien peut être reconnu.`,
  ],
  [
    'rephrase fr',
    `Née au Sénégal, elle a acquis la nationalité française en 2015.`,
    `D’origine sénégalaise, elle est devenue française en 2015.`,
    `D’origine malienne, elle est devenue française en 2015.`,
  ],
  [
    'rephrase fr',
    `L’acte de naissance doit être légalisé par le consulat d’Afghanistan.`,
    `L’acte de naissance doit être légalisé par le consulat afghan.`,
    `L’acte de naissance doit être légalisé par le consulat pakistanais.`,
  ],
  [
    'rephrase fr',
    `Les ressortissants ukrainiens et géorgiens sont accueillis au centre.`,
    `Le centre accueille les ressortissants d’Ukraine et de Géorgie.`,
    `Le centre accueille les ressortissants d’Ukraine et de Russie.`,
  ],
  [
    'rephrase fr',
    `La convention entre la France et le Vietnam s’applique, comme celle avec l’Inde.`,
    `La convention franco-vietnamienne s’applique, comme la convention avec l’Inde.`,
  ],
  [
    'rephrase fr',
    `Les entreprises parisiennes et lyonnaises ont candidaté.`,
    `Des entreprises de Paris et de Lyon ont candidaté.`,
    `Des entreprises de Paris et de Lille ont candidaté.`,
  ],
  [
    'rephrase fr',
    `La métropole de Bordeaux et celle de Nantes ont signé la charte.`,
    `Les métropoles bordelaise et nantaise ont signé la charte.`,
    `Les métropoles bordelaise et rennaise ont signé la charte.`,
  ],
  [
    'rephrase fr',
    `Les lycées de Bretagne et de Normandie sont concernés.`,
    `Les lycées bretons et normands sont concernés.`,
    `Les lycées bretons et picards sont concernés.`,
  ],
  [
    'rephrase fr',
    `La filière viticole alsacienne et celle de Bourgogne sont aidées.`,
    `Les filières viticoles d’Alsace et bourguignonne sont aidées.`,
    `Les filières viticoles d’Alsace et champenoise sont aidées.`,
  ],
  [
    'rephrase fr',
    `Les collectivités de Guadeloupe, de Martinique et de La Réunion recevront l’aide.`,
    `Les collectivités guadeloupéennes, martiniquaises et réunionnaises recevront l’aide.`,
    `Les collectivités guadeloupéennes, martiniquaises et mahoraises recevront l’aide.`,
  ],
  [
    'rephrase fr',
    `Les élus de Toulouse et de Marseille ont été reçus.`,
    `Les élus toulousains et marseillais ont été reçus.`,
    `Les élus toulousains et niçois ont été reçus.`,
  ],
  [
    'translate en',
    `Le permis délivré par les autorités moldaves n’est pas échangeable.`,
    `A licence issued by the authorities of Moldova cannot be exchanged.`,
  ],
  [
    'translate en',
    `Elle est de nationalité brésilienne et son époux est portugais.`,
    `She is Brazilian and her husband is Portuguese.`,
  ],
  [
    'rephrase fr',
    `Les communes de l’Isère et de la Drôme sont placées en vigilance orange.`,
    `Les communes iséroises et drômoises sont placées en vigilance orange.`,
    `Les communes iséroises et ardéchoises sont placées en vigilance orange.`,
  ],
  [
    'plain-language fr',
    `La juridiction strasbourgeoise a été saisie par un ressortissant de Turquie.`,
    `Un citoyen turc a saisi la juridiction de Strasbourg.`,
    `Un citoyen turc a saisi la juridiction de Luxembourg.`,
  ],
  [
    'rephrase fr',
    `Il possède la double nationalité, France et Liban.`,
    `Il est franco-libanais.`,
    `Il est franco-syrien.`,
  ],
  [
    'rephrase fr',
    `M. Haddad, ressortissant tunisien, demande un titre de séjour.`,
    `M. Haddad, de nationalité tunisienne, demande un titre de séjour.`,
    `M. Haddad, ressortissant algérien, demande un titre de séjour.`,
  ],
  [
    'rephrase fr',
    `Les associations de Montreuil et de Valbrune ont été invitées.`,
    `Les associations montreuilloises et valbrunoises ont été invitées.`,
    `Les associations montreuilloises et vincennoises ont été invitées.`,
  ],
  [
    'plain-language fr',
    `L’administration du Royaume-Uni et celle des États-Unis ont répondu.`,
    `Les administrations britannique et américaine ont répondu.`,
    `Les administrations britannique et canadienne ont répondu.`,
  ],
  // Said otherwise.
  [
    'rephrase fr',
    `La commune de Saint-Rambert a délibéré le 4 mars.`,
    `La mairie de Saint-Rambert a délibéré le 4 mars.`,
    `La mairie de Saint-Romain a délibéré le 4 mars.`,
  ],
  [
    'rephrase fr',
    `La ville de Fontenailles met à disposition une salle.`,
    `Fontenailles met une salle à disposition.`,
    `Fontenelles met une salle à disposition.`,
  ],
  [
    'rephrase fr',
    `Le préfet du Gard a pris l’arrêté.`,
    `La préfecture du Gard a pris l’arrêté.`,
    `La préfecture du Var a pris l’arrêté.`,
  ],
  [
    'rephrase fr',
    `Le tribunal administratif de Lyon a rejeté la requête.`,
    `Le TA de Lyon a rejeté la requête.`,
    `Le TA de Lille a rejeté la requête.`,
  ],
  [
    'rephrase fr',
    `Le tribunal judiciaire de Bobigny, puis la cour d’appel de Paris, ont statué.`,
    `Le TJ de Bobigny puis la CA de Paris ont statué.`,
    `Le TJ de Bobigny puis la CA de Versailles ont statué.`,
  ],
  [
    'rephrase fr',
    `Le CHU de Rennes a confirmé le diagnostic.`,
    `Le centre hospitalier universitaire de Rennes a confirmé le diagnostic.`,
    `Le centre hospitalier universitaire de Reims a confirmé le diagnostic.`,
  ],
  [
    'rephrase fr',
    `Les maisons du n° 4 au n° 18 de la rue d’Arsonval sont concernées.`,
    `Sont concernées les maisons situées entre les numéros 4 et 18 de la rue d’Arsonval.`,
    `Sont concernées les maisons situées entre les numéros 4 et 16 de la rue d’Arsonval.`,
  ],
  [
    'rephrase fr',
    `Le domicile, 12 bis avenue d’Yerres, a été visité. L’Hay-les-Prés est concernée.`,
    `Le logement situé au 12 bis, avenue d’Yerres a été visité. La commune de L’Hay-les-Prés est concernée.`,
    `Le logement situé au 12 ter, avenue d’Yerres a été visité. La commune de L’Hay-les-Prés est concernée.`,
  ],
];
