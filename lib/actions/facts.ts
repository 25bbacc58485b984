import { cleanText } from '../markdown/clean.ts';
import type { LooseRecord } from './loose-json.ts';
import { fieldOf, findRecords, folded, isFlat } from './records.ts';

/** One fact that a model found, with the words it says it comes from. */
export interface ExtractedFact {
  readonly type: string;
  readonly value: string;
  readonly quote: string;
}

const words = (list: string): readonly string[] => list.split(' ');
const TYPE = words('type nature categorie category kind genre libelle label champ field nom name');
const VALUE = words(
  'value valeur fait fact donnee data information info element contenu content texte text date montant',
);
const QUOTE = words(
  'quote citation extrait passage source verbatim phrase preuve evidence excerpt contexte context',
);
/** Keys of the whole, which say nothing of what a fact is. */
const WHOLE = new Set(
  words(
    'facts fait faits fact resultat resultats results result data donnees items elements extraction informations liste',
  ),
);

/** The facts complete in an answer, whatever its shape, and whether it broke off; null when it holds no data. */
export function factsIn(
  output: string,
): { readonly facts: readonly ExtractedFact[]; readonly cut: boolean } | null {
  const read = findRecords(cleanText(output));
  if (!read) return null;
  const facts: ExtractedFact[] = [];
  for (const { record, text, under } of read.found) {
    const type = WHOLE.has(folded(under)) ? '' : under;
    if (!record) {
      // A bracket of prose is no list of facts.
      if (under !== '') add(facts, { type, value: text, quote: text });
    } else if (fieldOf(record, VALUE) !== '' || fieldOf(record, QUOTE) !== '')
      add(facts, factOf(record, type));
    else if (isFlat(record)) for (const flat of flatFacts(record)) add(facts, flat);
  }
  return { facts, cut: read.cut };
}

function factOf(record: LooseRecord, under: string): ExtractedFact {
  const quote = fieldOf(record, QUOTE);
  return {
    type: fieldOf(record, TYPE) || under,
    value: fieldOf(record, VALUE) || fieldOf(record, TYPE) || quote,
    quote,
  };
}

/** `{"date limite": "30 avril"}`: the names of the fields are the types; each value stands for its own quotation. */
function flatFacts({ fields }: LooseRecord): ExtractedFact[] {
  return [...fields].flatMap(([type, value]) =>
    typeof value === 'string' && !WHOLE.has(folded(type)) ? [{ type, value, quote: value }] : [],
  );
}

function add(facts: ExtractedFact[], fact: ExtractedFact): void {
  if (fact.value.trim() !== '') facts.push(fact);
}
