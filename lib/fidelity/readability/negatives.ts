/** Turns that say what is not: the reader has to turn them round. */
import type { Turn } from './passive.ts';
import type { Word } from './words.ts';

const SECOND = /^(?:pas|plus|jamais|point|guère|aucune?|rien|nulle?|ni|personne)$/;
/** After these, `ne` denies nothing: « avant qu’il ne parte », « à moins que ». */
const EXPLETIVE = /^(?:avant|moins|crainte|peur|évite|empêche)$/;
/** These deny with `ne` alone: « ne peut être accepté ». */
const ALONE = /^(?:saurai(?:t|ent)|puis|p(?:eu(?:t|vent)|ourr(?:a|ont|ai(?:t|ent))))$/;

/** Words between `ne` and what completes it. */
const REACH = 7;
/** `que` may come after a whole verbal group: « ne peut être accordée par le service que si ». */
const REACH_QUE = 12;

/** The negative turns of a sentence: `ne … pas` and its kind, `ne … que`, `sans que`, `non …`. */
export function negatives(words: readonly Word[], source: string): readonly Turn[] {
  const turns: Turn[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const turn = turnAt(words, place, source);
    if (!turn) continue;
    turns.push(turn);
    place = turn[1];
  }
  return turns;
}

function turnAt(words: readonly Word[], place: number, source: string): Turn | null {
  const text = (at: number): string => words[at]?.text ?? '';
  const word = text(place);
  const next = text(place + 1);
  if (word === 'sans' && /^(?:que|qu')$/.test(next)) return [place, place + 1];
  // « non conforme », « non-respect »; « non plus », « non, » and « non seulement » deny nothing.
  if (/^non-./.test(word)) return [place, place];
  const touching = /^[ \u00A0]?$/.test(source.slice(words[place]?.end, words[place + 1]?.start));
  if (
    word === 'non' &&
    touching &&
    /^\p{Ll}{4,}$/u.test(next) &&
    !/^(?:plus|seulement|sans|mais)$/.test(next)
  )
    return [place, place + 1];
  if (word !== 'ne' && word !== "n'") return null;
  for (let at = place - 4; at < place; at += 1) if (EXPLETIVE.test(text(at))) return null;
  for (let at = place + 1; at <= place + REACH_QUE; at += 1) {
    if (at <= place + REACH && SECOND.test(text(at))) return [place, at];
    if (at > place + 1 && /^(?:que|qu')$/.test(text(at))) return [place, at];
    // A clause of its own: what follows completes something else.
    if (/^(?:ne|n'|qui|lorsque|si)$/.test(text(at))) break;
  }
  return ALONE.test(next) ? [place, place + 1] : null;
}
