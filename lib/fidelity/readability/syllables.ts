/** Words in -ent whose ending is mute, verbs, are told from the others by what stands before it. */
const MUTE_MENT = /(?:[aeo]i|fir|for|no|so|dor|sti|pri|fer|cla|ni|ar)mm?ent$/;
const SOUNDED_ENT =
  /(?:[mg]|ci|cli|ati|di|éni|ori|ti|ci|cid|vid|sid|céd|réc|déc|inn|cont|pot|[bé]s|ét|équ|ell|tal|val|an|in|par|fér|hér|souv|conv|^[vcdl])ent$/;

const VOWELS = /[aeiouyàâäéèêëîïôöùûüœæ]+/g;
const V = 'aeiouàâéèêëîïôùûœæ';
/** The u of qu and gu is not heard. */
const SILENT_U = /(?<=q)u|(?<=g)u(?=[eiéèêy])/g;
const GLIDE = new RegExp(`(?<=[${V}])y(?=[${V}])`, 'g');
/** Two vowels heard apart: ré-el, na-ïf, cli-ent, situ-é, a-éroport, co-opérer. */
const HIATUS = new RegExp(
  `[éèïëü](?=[${V}])|(?<=[bcdfgptv][rl])i(?=[${V}])|(?<![aeoq])u(?=[aéèêo]|e(?!il))|[ao](?=[éïë])|o(?=o)`,
  'g',
);

/**
 * How many syllables a French word has, mute endings left out (`demande` has two, `parlent` one). Figures,
 * abbreviations and symbols count as one, as Flesch has it (How to Write Plain English, 1979).
 */
export function syllables(word: string): number {
  // No word is that long: a run of vowels made to exhaust is cut.
  const text = word.toLowerCase().slice(0, 60);
  const mute = /ent$/.test(text) && (MUTE_MENT.test(text) || !SOUNDED_ENT.test(text));
  const heard = text
    .replace(SILENT_U, '')
    .replace(GLIDE, 'j')
    .replace(mute ? /ent$/ : /es?$/, '')
    .replace(HIATUS, '$&-');
  return Math.max(1, heard.match(VOWELS)?.length ?? 0);
}
