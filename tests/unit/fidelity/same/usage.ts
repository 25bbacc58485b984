/** What administrations and models say in several ways, beside numbers, days and times themselves. */
import { type Family, list } from './french.ts';

export const USAGE: Readonly<Record<string, Family>> = {
  'days without a year': {
    frames: ['La réunion aura lieu {} en mairie.', 'Rendez-vous {} à 9 h.'],
    things: list(
      'le 3 mars | le 03/03 | le 3/03 | le 3/3 | mardi 3 mars | le mardi 3 mars | mar. 3 mars | le 3 Mars',
      'du 3 au 5 mars | du 03/03 au 05/03 | du 3 mars au 5 mars | les 3, 4 et 5 mars | entre le 3 et le 5 mars',
      'les 3 et 4 mars | les 03 et 04/03 | le 3 mars et le 4 mars | mardi 3 et mercredi 4 mars',
      'le 1er avril | le 01/04 | le 1/4 | le premier avril',
    ),
  },
  'from one to another': {
    frames: ['Cela concerne {} dans la commune.'],
    things: list(
      'de 10 à 15 % | 10-15 % | entre 10 % et 15 % | de 10 % à 15 % | 10 à 15 %',
      '500 à 1 000 € | de 500 € à 1 000 € | entre 500 et 1 000 € | 500-1 000 € | entre 500 € et 1000 €',
      'les enfants de 3 à 11 ans | les enfants de 3-11 ans | les 3-11 ans | les enfants âgés de 3 à 11 ans | les enfants entre 3 et 11 ans | les enfants de trois à onze ans',
      'de 2 à 4 mois | 2-4 mois | entre deux et quatre mois | 2 à 4 mois | deux à quatre mois',
      '8 à 10 agents | entre 8 et 10 agents | huit à dix agents | 8-10 agents',
      'moins de 10 jours | < 10 jours | moins de dix jours',
      'plus de 50 % | > 50 % | plus de la moitié | supérieur à 50 %',
      'de 9 h à 12 h | 9h-12h | entre 9h et 12h | 9 h – 12 h | 9:00-12:00 | de 9 à 12 h | de 9 heures à midi',
    ),
  },
  'what goes up and down': {
    frames: ['Le budget {} cette année.'],
    things: list(
      'progresse de 12 % | augmente de 12 % | est en hausse de 12 % | connaît une augmentation de 12 % | évolue de +12 % | croît de 12 % | est supérieur de 12 %',
      'diminue de 8 % | baisse de 8 % | est en baisse de 8 % | recule de 8 % | évolue de -8 % | connaît une diminution de 8 % | est inférieur de 8 %',
      'passe de 8 à 10 M€ | passe de 8 M€ à 10 M€ | passe de 8 millions à 10 millions d’euros | atteint 10 M€ contre 8 M€',
      'a doublé | a été multiplié par deux | est deux fois plus élevé | a été multiplié par 2',
    ),
  },
  'prices of one': {
    frames: ['Vous paierez {} pour ce service.'],
    things: list(
      '450 €/mois | 450 € par mois | 450 € mensuels | 450 euros chaque mois | 450 € / mois',
      '12,50 €/h | 12,50 € de l’heure | 12,50 € par heure | 12,5 euros l’heure | 12,50 euros/heure',
      '1 200 € par an | 1 200 €/an | 1 200 € annuels | 1 200 euros chaque année',
      '3 € par repas | 3 €/repas | 3 euros le repas | 3 euros par repas',
      '8 € le m² | 8 €/m² | 8 € par m² | 8 euros par mètre carré | 8 euros le mètre carré',
      '0,45 € par kilomètre | 0,45 €/km | 0,45 € du kilomètre | 0,45 € le km',
    ),
  },
  'quantities in two units': {
    frames: ['Le relevé indique {} ce jour.'],
    things: list(
      '3 km 500 | 3,5 km | 3 500 m',
      '2 kg 500 | 2,5 kg | 2 500 g',
      '21 ha 40 | 21,40 ha | 21 ha 40 a | 21,4 hectares',
      '38°5 | 38,5 °C | 38,5°',
      '37°2 | 37,2 °C',
    ),
  },
  'how many times': {
    frames: ['La puissance {} l’an prochain.'],
    things: list(
      'doublera | sera multipliée par deux | sera multipliée par 2',
      'triplera | sera multipliée par trois | sera multipliée par 3',
      'quadruplera | sera multipliée par quatre | sera multipliée par 4',
    ),
  },
  'to pay in parts': {
    frames: ['La somme est due {} à partir de mars.'],
    things: list('par quart | en quatre fois | en 4 fois', 'par tiers | en trois fois | en 3 fois'),
  },
  'before an hour': {
    frames: ['Rendez-vous à {} devant la mairie.'],
    things: list(
      'sept heures moins le quart | 6 h 45 | 6h45 | 7 heures moins le quart',
      'sept heures moins dix | 6 h 50 | 7 heures moins 10',
      'midi | 12 h',
    ),
  },
  'doses and rates': {
    frames: ['Traitement : ramipril 5 mg {} pendant un mois.'],
    things: list(
      'x2/j | x 2/jour | 2 fois par jour | deux fois par jour | 2x/j',
      'x3/j | x 3/jour | 3 fois par jour | trois fois par jour | 3x/j',
    ),
  },
  'parts of a century': {
    frames: ['Ce règlement date {} environ.'],
    things: list(
      'd’un quart de siècle | de 25 ans',
      'd’un demi-siècle | de 50 ans',
      'des années 80 | des années 1980',
      'des années 90 | des années 1990',
    ),
  },
  'thousands in haste': {
    frames: ['Le budget est de {} cette année.'],
    things: list('45k | 45K | 45 k€ | 45 000 €', '54k | 54K | 54 k€ | 54 000 €'),
  },
  'how often': {
    frames: ['Le contrôle a lieu {} au moins.'],
    things: list(
      'tous les deux ans | tous les 2 ans | une fois tous les deux ans',
      'trois fois par semaine | 3 fois par semaine | 3 fois/semaine | trois fois chaque semaine',
      'deux fois par an | 2 fois par an | 2 fois/an',
      'quatre fois par an | 4 fois par an | chaque trimestre | tous les trois mois',
      'douze fois par an | 12 fois par an | tous les mois | chaque mois',
      'chaque trimestre | tous les trois mois | tous les 3 mois | une fois par trimestre | trimestriellement',
      'tous les six mois | tous les 6 mois | chaque semestre | une fois par semestre | semestriellement',
      'chaque jour | tous les jours | quotidiennement',
      'chaque mois | tous les mois | une fois par mois | mensuellement',
      'un samedi sur deux | un samedi sur 2 | une semaine sur deux, le samedi',
    ),
  },
  codes: {
    frames: ['Il s’agit de {} du dossier.'],
    things: list(
      'la parcelle AB 123 | la parcelle AB n° 123 | la parcelle cadastrée section AB n° 123 | la parcelle AB123 | la parcelle AB-123',
      'le véhicule GH-482-KT | le véhicule GH 482 KT | le véhicule GH482KT',
      'le bureau B207 | le bureau B 207 | le bureau B-207',
      'le formulaire Cerfa n° 13406*08 | le formulaire cerfa 13406*08 | le Cerfa 13406*08',
      'SIRET 123 456 789 00012 | SIRET : 12345678900012 | n° SIRET 123 456 789 00012',
      'le NIR 1 85 05 78 006 084 36 | le NIR 185057800608436',
      'le lot n° 3 | le lot 3 | le 3e lot',
      'la version 2.3.1 | la version v2.3.1 | la v2.3.1',
      'l’adresse 192.168.1.10 | l’adresse IP 192.168.1.10',
      'le code postal 75011 | le CP 75011',
      'la RD 114 | la RD114 | la D114 | la D 114 | la route départementale 114',
      'le marché n° 2026-TX-014 | le marché 2026-TX-014 | le marché no 2026-TX-014',
    ),
  },
  'addresses of the web': {
    frames: ['Renseignez-vous sur {} avant le dépôt.'],
    things: list(
      'https://www.exemple.fr/aides | www.exemple.fr/aides | exemple.fr/aides | http://exemple.fr/aides | [exemple.fr/aides](https://exemple.fr/aides) | https://www.exemple.fr/aides/',
      'contact@exemple.fr | Contact@Exemple.fr | [contact@exemple.fr](mailto:contact@exemple.fr)',
    ),
  },
  'streets and towns': {
    frames: ['Le service se trouve {} au rez-de-chaussée.'],
    things: list(
      '12, rue des Lilas | 12 rue des Lilas | au 12 rue des Lilas | 12, Rue des Lilas | au 12 de la rue des Lilas',
      'à Saint-Étienne | à St-Étienne | à SAINT-ÉTIENNE | à Saint Etienne',
      '14 bis, avenue Jean-Jaurès | 14bis avenue Jean Jaurès | 14 bis av. Jean-Jaurès',
      '75011 Paris | à Paris 11e | Paris (75011)',
      '3 bd Victor-Hugo | 3, boulevard Victor Hugo | 3 boulevard Victor-Hugo',
      'place du Général-de-Gaulle | place du Général de Gaulle | pl. du Gal de Gaulle',
    ),
  },
  'small numbers': {
    frames: ['Nous avons reçu {} ce matin.'],
    things: list(
      '2 dossiers | deux dossiers',
      'une dizaine de demandes | 10 demandes environ | environ dix demandes',
      'une centaine d’appels | environ 100 appels | près de cent appels',
      'une vingtaine de plis | environ 20 plis',
      '3 ou 4 courriels | trois ou quatre courriels | 3-4 courriels',
      'le double de plis | deux fois plus de plis',
    ),
  },
  ages: {
    frames: ['Cette aide concerne {} seulement.'],
    things: list(
      'les personnes de 60 ans et plus | les personnes âgées de 60 ans ou plus | les 60 ans et plus | les plus de 60 ans | les personnes d’au moins 60 ans',
      'les moins de 26 ans | les jeunes de moins de 26 ans | les personnes âgées de moins de 26 ans | les moins de vingt-six ans',
      'les 18-25 ans | les jeunes de 18 à 25 ans | les jeunes âgés de 18 à 25 ans | les jeunes entre 18 et 25 ans',
    ),
  },
};
