import type { Case, Faithful } from './types.ts';

/** Short pairs: one turn that models use, each way round. */
function equal(about: string, source: string, ...proposals: readonly (string | Faithful)[]): Case {
  const faithful = proposals.map((it) =>
    typeof it === 'string' ? { action: 'rephrase', proposal: it } : it,
  );
  return { about, source, faithful, wrong: [] };
}

const to = (language: string, proposal: string): Faithful => ({ action: 'translate', language, proposal });
const plain = (proposal: string): Faithful => ({ action: 'plain-language', proposal });
const corrected = (proposal: string): Faithful => ({ action: 'correct', proposal });
const answer = (action: string, proposal: string): Faithful => ({ action, proposal });

export const EQUAL: readonly Case[] = [
  equal(
    'thousands, with all kinds of spaces',
    'Le budget s’élève à 1⍽250⍽000 euros pour 12 500 habitants.',
    'Pour 12␣500 habitants, le budget atteint 1␣250␣000 €.',
    'Le budget est de 1,25 million d’euros ; la commune compte 12500 habitants.',
    to('en', 'The budget is €1,250,000 for 12,500 inhabitants.'),
    to('de', 'Das Budget beläuft sich auf 1.250.000 Euro für 12.500 Einwohner.'),
  ),
  equal(
    'numbers in words',
    'Trois agents et vingt-deux stagiaires participeront à deux ateliers.',
    '3 agents et 22 stagiaires participeront à 2 ateliers.',
    to('en', 'Three staff members and twenty-two trainees will take part in two workshops.'),
  ),
  equal(
    'an hour on the half',
    'Rendez-vous à 9h, 12h15 et 18h30 précises.',
    'Les rendez-vous sont à 9 heures, 12 h 15 et 18 h 30.',
    to('en', 'Appointments at 9 a.m., 12.15 p.m. and 6.30 p.m. sharp.'),
    to('es', 'Citas a las 9:00, 12:15 y 18:30 en punto.'),
  ),
  equal(
    'a deadline in other words',
    'Vous avez un délai de quinze jours pour répondre, puis un mois pour payer.',
    plain('Répondez sous 15 jours. Vous aurez ensuite 1 mois pour payer.'),
    to('en', 'You have fifteen days to reply, then one month to pay.'),
  ),
  equal(
    'names at the start of sentences',
    'Le dossier de Mme Perrault a été transmis à M. Da Costa par la mairie de Quimper.',
    'Mme Perrault a déposé un dossier ; la mairie de Quimper l’a transmis à M. Da Costa.',
    'Quimper : la mairie a transmis le dossier de Madame Perrault à Monsieur Da Costa.',
  ),
  equal(
    'functions with and without capitals',
    'Monsieur le Préfet, la Directrice des Ressources Humaines et le Maire ont signé la Convention.',
    'Le préfet, la directrice des ressources humaines et le maire ont signé la convention.',
    to('en', 'The Prefect, the Director of Human Resources and the Mayor have signed the Agreement.'),
  ),
  equal(
    'an acronym spelled out',
    'Adressez votre demande à la CPAM ou à la MSA, avec votre RIB et votre CNI.',
    plain(
      'Envoyez votre demande à la caisse primaire d’assurance maladie (CPAM) ou à la Mutualité sociale agricole (MSA). Joignez votre RIB (relevé d’identité bancaire) et votre carte nationale d’identité.',
    ),
  ),
  equal(
    'a body abbreviated',
    'La direction départementale des territoires et l’agence régionale de santé ont donné un avis favorable.',
    'La DDT et l’ARS ont rendu un avis favorable.',
  ),
  equal(
    'a heading in capitals',
    'CONVOCATION À L’ASSEMBLÉE GÉNÉRALE\n\nL’assemblée générale de l’amicale se tiendra salle Molière à Sète.',
    '# Convocation à l’assemblée générale\n\nL’amicale tient son assemblée générale à Sète, salle Molière.',
  ),
  equal(
    'words emphasised by capitals',
    'ATTENTION : ce document doit IMPÉRATIVEMENT être signé. NE PAS agrafer.',
    '**Attention** : vous devez absolument signer ce document. Ne l’agrafez pas.',
  ),
  equal(
    'countries and towns',
    'Née à Genève, elle a vécu en Allemagne, à Londres et à Bruxelles avant la Corse.',
    to('en', 'Born in Geneva, she lived in Germany, London and Brussels before Corsica.'),
    to(
      'de',
      'Sie wurde in Genf geboren und lebte in Deutschland, London und Brüssel, bevor sie nach Korsika kam.',
    ),
    to('es', 'Nacida en Ginebra, vivió en Alemania, en Londres y en Bruselas antes de Córcega.'),
  ),
  equal(
    'saints',
    'Les communes de St-Malo, Ste-Adresse et Saint-Jean-de-Luz sont concernées.',
    'Sont concernées Saint-Malo, Sainte-Adresse et St Jean de Luz.',
  ),
  equal(
    'typography only',
    "L'agent n'a pas reçu l'avis du 3/06/2026 concernant l'Hérault et l'Ain.",
    corrected('L’agent n’a pas reçu l’avis du 03/06/2026 concernant l’Hérault et l’Ain.'),
    'L’avis du 3 juin 2026, qui concerne l’Ain et l’Hérault, n’est pas parvenu à l’agent.',
  ),
  equal(
    'family names in capitals',
    'Sont élus : Mme LEFÈVRE Anne, M. GARCIA LOPEZ Luis et Mme N’DIAYE Awa.',
    'Sont élus Anne Lefèvre, Luis Garcia Lopez et Awa N’Diaye.',
  ),
  equal(
    'a weekday added or dropped',
    'La séance du 14 mai 2026 est maintenue ; celle du vendredi 22 mai 2026 est annulée.',
    'La séance du jeudi 14 mai 2026 est maintenue. Celle du 22 mai 2026 n’aura pas lieu.',
  ),
  equal(
    'percentages',
    'Le taux passe de 5,5 % à 10 %, soit 4,5 points de plus.',
    'Le taux augmente de 4,5 points : de 5,5␣% à 10␣%.',
    to('en', 'The rate rises from 5.5% to 10%, i.e. 4.5 points more.'),
    to('de', 'Der Satz steigt von 5,5 % auf 10 %, also um 4,5 Punkte.'),
  ),
  equal(
    'articles of law',
    'Vu les articles L. 121-1, R. 121-3 et D. 121-4 du code de l’urbanisme et l’art. 6 de la loi n° 89-462 du 6 juillet 1989 ;',
    'Les articles L121-1, R121-3 et D121-4 du code de l’urbanisme ainsi que l’article 6 de la loi n°89-462 du 6 juillet 1989 s’appliquent.',
  ),
  equal(
    'telephone numbers',
    'Tél. : 01 44 38 38 38 – Fax : 01.44.38.20.20 – Mobile : +33 (0)6 12 34 56 78',
    'Vous pouvez appeler le +33 1 44 38 38 38 ou le 06 12 34 56 78, ou envoyer un fax au 01 44 38 20 20.',
  ),
  equal(
    'links in Markdown',
    'Consultez https://www.service.example.fr/aides ou écrivez à aide@service.example.fr.',
    '- Site : [www.service.example.fr/aides](https://www.service.example.fr/aides)\n- Courriel : <aide@service.example.fr>',
  ),
  equal(
    'a list from a sentence',
    'Apportez votre passeport, votre livret de famille, deux photos et 86 € en timbres fiscaux.',
    plain(
      'Apportez :\n\n1. votre passeport,\n2. votre livret de famille,\n3. 2 photos,\n4. des timbres fiscaux (86 €).',
    ),
  ),
  equal(
    'a sentence from a list',
    'Documents :\n1. passeport\n2. livret de famille\n3. photo',
    'Vous devez fournir un passeport, un livret de famille et une photo.',
  ),
  equal(
    'two ways of a civility',
    'Me Sabrina Roche et le Dr Bellanger assisteront Mlle Tessier.',
    'Maître Sabrina Roche et le docteur Bellanger assisteront Mademoiselle Tessier.',
    to('en', 'Maître Sabrina Roche and Dr Bellanger will assist Miss Tessier.'),
  ),
  equal(
    'euros and cents',
    'Il reste à payer 45 € 50, soit 12,30€ de moins.',
    'Le solde est de 45,50 €, ce qui fait 12,30 euros de moins.',
  ),
  equal(
    'ranges',
    'Ouvert de 9h à 12h et de 14h à 17h, du 2 au 6 mars, pour les enfants de 6 à 11 ans.',
    'Du 2 au 6 mars, ouvert 9 h-12 h et 14 h-17 h pour les 6-11 ans.',
    to('en', 'Open 9 a.m. to 12 p.m. and 2 p.m. to 5 p.m., 2–6 March, for children aged 6 to 11.'),
  ),
  equal(
    'an English edit',
    'The Prefecture of Isère will open on Monday, March 2nd, 2026 at 9:00 AM. Ms. Dubois is in charge.',
    {
      action: 'rephrase',
      language: 'en',
      proposal:
        'Ms Dubois is in charge of the Isère Prefecture, which will open at 9 a.m. on Monday 2 March 2026.',
    },
    {
      action: 'plain-language',
      language: 'en',
      proposal: 'The prefecture (Isère) opens on 2 March 2026 at 9 am. Your contact: Ms Dubois.',
    },
  ),
  equal(
    'a summary that says little',
    'Le 3 avril, M. Oudin a signalé 14 fuites rue Pasteur à Melun. Le devis de Veolia (5 400 €) est attendu le 10 avril.',
    answer('summarize', 'Des fuites ont été signalées à Melun. Un devis est attendu.'),
    answer(
      'explain',
      'Il y a 14 fuites d’eau dans la rue Pasteur ; l’entreprise Veolia doit donner son prix le 10 avril.',
    ),
    answer(
      'reply',
      'Monsieur Oudin,\n\nNous avons bien noté votre signalement du 3 avril concernant la rue Pasteur.\n\nBien cordialement,',
    ),
  ),
  equal(
    'Christmas and other days with capitals',
    'L’accueil est fermé à Noël, le lundi de Pâques et le 15 Août. Il rouvre le Mardi 18 Août.',
    'Nos bureaux ferment pour Noël, le lundi de Pâques et le 15 août. Réouverture le mardi 18 août.',
    to(
      'en',
      'Reception is closed at Christmas, on Easter Monday and on 15 August. It reopens on Tuesday 18 August.',
    ),
  ),
  equal(
    'nationalities and languages',
    'Les ressortissants Algériens et les Portugais parlant Français peuvent demander l’aide de l’État.',
    corrected(
      'Les ressortissants algériens et les Portugais parlant français peuvent demander l’aide de l’État.',
    ),
    to('en', 'Algerian nationals and Portuguese people who speak French may apply for State aid.'),
    to(
      'de',
      'Algerische Staatsangehörige und Portugiesen, die Französisch sprechen, können staatliche Hilfe beantragen.',
    ),
  ),
  equal(
    'placeholders left by the writer',
    'Bonjour [Nom], votre dossier n° [XXX] sera traité par [Service] avant le [Date].',
    'Bonjour [Nom],\n\nLe [Service] traitera votre dossier n° [XXX] avant le [Date].',
  ),
  equal(
    'polite ends that change',
    'Je vous prie d’agréer, Madame la Présidente, l’expression de ma haute considération.\n\nPour le Ministre et par délégation,\nLe Sous-directeur,\nJulien Corbeau',
    'Veuillez recevoir, Madame la Présidente, mes salutations distinguées.\n\nPour le ministre et par délégation,\nJulien CORBEAU, sous-directeur',
  ),
];
