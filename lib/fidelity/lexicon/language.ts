/** Which of the languages with tables of their own a text is in. */
import type { Token } from '../text/tokens.ts';
import { table } from './table.ts';

export const LANGUAGES = ['fr', 'en', 'de', 'es', 'it', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

const FREQUENT: Record<Language, string> = {
  fr: 'le la les des du de et est une un dans pour vous nous que qui sur au aux avec votre ce cette sont par il je ne pas',
  en: 'the of and to is in for you your with on be this that by are we at from it will not has have was or',
  de: 'der die das und ist den von zu mit fur sie ihr ihre im des dem nicht ein eine wir auf bis am werden wird',
  es: 'el los las del de la es una un para que con por su sus en al',
  it: 'il lo gli di la che per un una del della con sono alla nel dal non si entro',
  pt: 'os do da dos das de para que com uma um nao em ao seu sua',
};

const SPOKEN = new Map<string, Language[]>();
for (const language of LANGUAGES) {
  for (const word of table(FREQUENT[language], Array(99).fill(language)).keys()) {
    SPOKEN.set(word, [...(SPOKEN.get(word) ?? []), language]);
  }
}

/** The longest of the small words. */
const LONGEST = 5;

/** Words looked at: a language shows soon. */
const ENOUGH = 4_000;

/**
 * The language that is `declared` (BCP 47; French when none is), unless the small words of the text clearly tell
 * another; null for a language without tables.
 */
export function languageOf(tokens: readonly Token[], declared?: string): Language | null {
  const hits = new Map<Language, number>();
  let total = 0;
  for (const { kind, text } of tokens.slice(0, ENOUGH)) {
    if (kind !== 'word') continue;
    total += 1;
    if (text.length > LONGEST) continue;
    for (const language of SPOKEN.get(text) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const code = declared?.slice(0, 2).toLowerCase();
  const stated = LANGUAGES.find((language) => language === (code ?? 'fr'));
  const [first] = [...hits].sort((a, b) => b[1] - a[1]);
  const expected = stated ? (hits.get(stated) ?? 0) : Math.max(total / 8, 2);
  // Names in the language of the source tell nothing of a translation.
  return first && first[1] > expected * 1.2 + (code ? 2 : 0.5) ? first[0] : (stated ?? null);
}
