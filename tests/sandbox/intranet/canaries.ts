/** Words that stand in the case file's source and that nobody sees: none may ever reach a request. */
export const HIDDEN_IN_CASE_FILE = Array.from({ length: 12 }, (_, n) => `Repère caché A${n + 1}`);

/** Words that everybody sees there, each in a part that is easy to forget. */
export const VISIBLE_IN_CASE_FILE = {
  text: 'commandement de payer le 28 septembre 2026',
  table: 'Caisse des familles',
  list: 'verser la somme directement au bailleur',
  shadow: 'Avis favorable',
  frame: 'reprend son emploi le 1er décembre 2026',
  end: 'Article 36',
} as const;
