/** Turns in the passive voice: être and a past participle that is no active voice and no state. */
import type { Word } from './words.ts';

const ETRE =
  /^(?:est|sont|ét(?:ai[st]|aient|i(?:ez|ons)|é|ant)|ser(?:a[is]?|ez|on[st]|ai(?:t|ent)|i(?:ez|ons))|f[uû](?:t|rent)|soi(?:t|ent)|soyez|êtes|sommes|suis|être)$/;
const AVOIR =
  /^(?:a[is]?|ont|av(?:ons|ez|oir|ai(?:t|ent|s)|i(?:ons|ez))|aur[a-z]{1,5}|ai(?:t|ent)|ayant|eût)$/;
/** What may stand between être and its participle. */
const BETWEEN =
  /^(?:pas|plus|jamais|point|ainsi|déjà|toujours|bien|également|ensuite|alors|aussi|encore|donc|souvent|parfois|désormais|toutefois|tou(?:te?s?|s)|très|d'|abord|.{2,}ment)$/;
/** Verbs that make their active voice with être. */
const ACTIVE =
  /^(?:(?:re|de|rede|inter|par|sur|pro|ad)?venu|r?e?allé|arrivé|re?parti|r?entré|r?e?sorti|re?monté|re?descendu|resté|demeuré|re?tombé|né|mort|décédé|passé|retourné|échu|apparu)$/;
/** Participles that say how something is, not what is done to it: passive only when `par` says by whom. */
const STATE =
  /^(?:âgé|situé|aisé|désolé|carré|privé|modéré|élevé|compliqué|marié|divorcé|séparé|handicapé|retraité|salarié|fatigué|motivé|intéressé|approprié|adapté|habilité|fermé|ouvert|dû|tenu|connu|déçu|(?:abs|rés|rév|superf)o?lu|domicilié|isolé|limité|équipé|composé|constitué|doté|étonné|fondé|censé|supposé|obligé|concerné|éloigné|détaillé|compris|soumis|assis|promis|ému|convaincu|lundi)$/;
/** How participles end that do not end in -é; after être hardly anything else does. */
const OTHER =
  /(?:mis|pris|quis|clu|inclus|dit|crit|fait|[dt]ruit|duit|vert|fert|joint|[rtcp](?:ai|e)nt|teint|bli|fini|pli|urni|oisi|anti|aisi|ervi|uivi|subi|uni|arti|erti|nchi|argi|ichi|ndi|ssorti|vesti|çu|[éo]?vu|lu|[nr]du|tenu|venu|nnu|ttu|mu|mpu|ncu|dû|clos|sous|sursis)$/;

/** Words beyond which être and a participle have nothing to do with each other. */
const REACH = 4;

/** Where a turn begins and ends, as places in the words of its sentence, the last included. */
export type Turn = readonly [first: number, last: number];

/** The passive turns of a sentence. */
export function passives(words: readonly Word[]): readonly Turn[] {
  const turns: Turn[] = [];
  const text = (place: number): string => words[place]?.text ?? '';
  for (let place = 0; place < words.length; place += 1) {
    if (!ETRE.test(text(place))) continue;
    let first = place;
    // « un été » is the season, unless avoir stands before.
    if (text(place) === 'été') {
      do first -= 1;
      while (first > place - REACH && BETWEEN.test(text(first)));
      if (!AVOIR.test(text(first))) continue;
    }
    const before = text(first - 1);
    // « s’est inscrit », « se sont rendus », « vous vous êtes présenté ».
    if (/^(?:se|[smt]'|[mt]e)$/.test(before) || (/^[nv]ous$/.test(before) && text(first - 2) === before))
      continue;
    let last = place + 1;
    while (last < place + REACH && BETWEEN.test(text(last))) last += 1;
    const lemma = masculine(text(last));
    const agent = text(last + 1) === 'par';
    if (!/[^é]é$/.test(lemma) && !OTHER.test(lemma)) continue;
    if (ACTIVE.test(lemma) || (STATE.test(lemma) && !agent)) continue;
    place = agent ? last + 1 : last;
    turns.push([first, place]);
  }
  return turns;
}

/** `transmises`, `adressées`: without the marks of feminine and plural. */
function masculine(word: string): string {
  return word.replace(/(?<=[éiutdens])es?$|(?<=[éut])s$/, '').replace(/(?<=[bfpnschtdv]i)s$/, '');
}
