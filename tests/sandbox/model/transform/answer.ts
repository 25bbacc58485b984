import { type Citing, type Claim, cite, passageOf } from './citing.ts';
import { languageOf } from './language.ts';
import { DEADLINE, sentencesOf } from './summarize.ts';
import { STOPWORDS, stem } from './words.ts';

const WHO_I_AM = {
  fr: 'Je suis une démonstration sans modèle de langue : je transforme des textes par des règles et je cite les passages qui ressemblent à votre question. Joignez une page ou une sélection, puis posez votre question.',
  en: 'I am a demonstration without a language model: I transform text by rules and quote the passages that look like your question. Attach a page or a selection, then ask again.',
};

/** Answers with the passages of the text that share most words with the question; `citing` says how they are proved. */
export function answer(question: string, data: string, citing: Citing | null = null): string {
  const language = languageOf(question === '' ? data : question);
  const candidates = sentencesOf(data);
  if (candidates.length === 0) return WHO_I_AM[language];
  const wanted = new Set(keywords(question));
  const found = candidates
    .map((sentence, index) => {
      const words = new Set(keywords(sentence));
      const shared = [...wanted].filter((word) => words.has(word)).length;
      return { sentence, index, score: shared + meant(question, sentence) };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 3);
  if (found.length === 0) {
    return language === 'fr'
      ? 'Le texte fourni ne contient aucun passage qui réponde à cette demande.'
      : 'The text provided has no passage that answers this request.';
  }
  const lead = language === 'fr' ? 'D’après le texte fourni :' : 'According to the text provided:';
  const sentences = found.toSorted((a, b) => a.index - b.index).map(({ sentence }) => sentence);
  if (citing === null) return `${lead}\n\n${sentences.map((sentence) => `- ${sentence}`).join('\n')}`;
  const isWanted = (word: string): boolean => keywords(word).some((one) => wanted.has(one));
  const claims = sentences.map(
    (said): Claim => ({ before: '- ', said, after: '', quote: passageOf(said, isWanted) }),
  );
  return cite(lead, claims, citing);
}

/** What a question is after, whatever its words: a date, an amount. */
const MEANT: readonly (readonly [asked: RegExp, given: RegExp])[] = [
  [/quand|date|délai|échéance|limite|avant quel|when|deadline/i, DEADLINE],
  [/combien|montant|somme|coût|prix|payer|how much|amount|cost/i, /\d\s?(?:€|euros)/i],
  [/qui\b|contact|téléphone|who\b/i, /\b(?:M\.|Mme|Mr|Ms|Mrs)\s/],
];

function meant(question: string, sentence: string): number {
  return MEANT.filter(([asked, given]) => asked.test(question) && given.test(sentence)).length * 2;
}

function keywords(text: string): string[] {
  return (text.match(/\p{L}{3,}|\d[\d\s.,]*/gu) ?? [])
    .map((word) => stem(word.trim()))
    .filter((word) => !STOPWORDS.has(word));
}
