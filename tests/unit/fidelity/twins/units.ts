import type { Twin } from './types.ts';

/** What a figure is of: services by phone, numbered things, shares of one, degrees below zero, halves, added units. */
export const UNITS: readonly Twin[] = [
  [
    'rephrase fr',
    `Pour tout renseignement : 0 800 123 400 ou le 39 19, du lundi au vendredi.`,
    `Renseignez-vous du lundi au vendredi au 0800 123 400 ou au 3919.`,
    `Renseignez-vous du lundi au vendredi au 0800 123 400 ou au 3929.`,
  ],
  [
    'translate it',
    `En cas de perte, appelez le 36 46 ou le 32 30.`,
    `In caso di smarrimento, chiami il 36 46 o il 32 30.`,
    `In caso di smarrimento, chiami il 36 47 o il 32 30.`,
  ],
  [
    'rephrase fr',
    `Voici la marche à suivre : 1/ déclarer l’enfant, 2/ envoyer une photo, 3/ attendre deux semaines.`,
    `Pour la suite :\n- déclarez l’enfant ;\n- envoyez une photo ;\n- patientez 2 semaines.`,
    `Pour la suite :\n- déclarez l’enfant ;\n- envoyez une photo ;\n- patientez 3 semaines.`,
  ],
  [
    'summarize fr',
    `Trois scénarios sont étudiés. Le scénario 2 est recommandé ; le lot n° 4 est infructueux.`,
    `Parmi trois scénarios, le deuxième est recommandé. Le lot 4 est infructueux.`,
    `Le scénario 3 est recommandé et le lot 4 infructueux.`,
  ],
  [
    'translate en',
    `La réunion aura lieu en salle 12, bâtiment 3, pour les 12 agents du groupe 2.`,
    `The meeting will be held in room 12, building 3, for the 12 members of group 2.`,
    `The meeting will be held in room 12, building 2, for the 12 members of group 2.`,
  ],
  [
    'rephrase fr',
    `La remise en location de 12 logements est programmée pour 264 000 €.`,
    `Il est prévu de remettre 12 logements en location, pour un coût de 264 k€.`,
    `Il est prévu de remettre 12 logements en location, pour un coût de 264 k€ par logement.`,
  ],
  [
    'plain-language fr',
    `Le tarif est fixé à 3,85 € par repas et à 45 €/enfant pour la garderie.`,
    `Le prix du repas est de 3,85 €. La garderie coûte 45 € pour chaque enfant.`,
    `Le prix du repas est de 3,85 €. La garderie coûte 45 € par famille.`,
  ],
  [
    'translate en',
    `Une température de -12,4 °C a été relevée, puis moins 3 degrés.`,
    `A temperature of −12.4 °C was recorded, then 3 degrees below zero.`,
    `A temperature of 12.4 °C was recorded, then 3 degrees below zero.`,
  ],
  [
    'plain-language fr',
    `La dette représente une fois et demie le loyer et court depuis deux ans et demi, pour un million et demi d’euros.`,
    `La dette représente 1,5 fois le loyer. Elle court depuis 30 mois, pour 1,5 M€.`,
    `La dette représente 2,5 fois le loyer. Elle court depuis 30 mois, pour 1,5 M€.`,
  ],
  [
    'translate de',
    `La durée est d’un an et demi, puis de deux heures et demie par séance.`,
    `Die Dauer beträgt anderthalb Jahre, danach zweieinhalb Stunden je Sitzung.`,
    `Die Dauer beträgt anderthalb Jahre, danach dreieinhalb Stunden je Sitzung.`,
  ],
  [
    'correct fr',
    `un avoir de 318,50 vous sera adresser et la tva passe de 20% a 10`,
    `Un avoir de 318,50 € vous sera adressé et la TVA passe de 20 % à 10 %.`,
    `Un avoir de 381,50 € vous sera adressé et la TVA passe de 20 % à 10 %.`,
  ],
  [
    'summarize fr',
    `Sur 39 postes éducatifs, 11 étaient vacants et 8 occupés par des intérimaires.`,
    `On compte 11 postes éducatifs vacants sur 39, et 8 intérimaires.`,
    `On compte 39 postes éducatifs vacants sur 11, et 8 intérimaires.`,
  ],
  [
    'plain-language fr',
    `Une seconde assemblée est convoquée le 25 juin 2026 ; les moins de 55 ans et 6 mois d’affiliation en sont dispensés.`,
    `Vous êtes invité à une 2e assemblée le 25 juin 2026. Si vous avez moins de 55 ans et 6 mois d’affiliation, vous en êtes dispensé.`,
    `Vous êtes invité à une 2e assemblée le 26 juin 2026. Si vous avez moins de 55 ans et 6 mois d’affiliation, vous en êtes dispensé.`,
  ],
  [
    'correct fr',
    `Melle Sonia Radu et les docteurs Pauline Wagner et Idriss Kaba sont convoquer.`,
    `Mlle Sonia Radu et les Drs Pauline Wagner et Idriss Kaba sont convoqués.`,
    `Mlle Sonia Radu et les Drs Pauline Wagner et Idriss Kaya sont convoqués.`,
  ],
  [
    'rephrase fr',
    `Merci d’adresser le dossier CNRACL 14-558 avant le 3 mars 2026.`,
    `Veuillez nous adresser votre dossier CNRACL 14-558 avant le 3 mars 2026.`,
    `Veuillez nous adresser votre dossier IRCANTEC 14-558 avant le 3 mars 2026.`,
  ],
];
