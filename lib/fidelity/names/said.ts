/** Whether a name of one text is said by the other, however it is written there. */
import { saysBody } from './bodies.ts';
import { BODY_NAMES } from './body-lists.ts';
import { isCommon } from './common.ts';
import { fold } from './fold.ts';
import { isFirstName } from './lists.ts';
import type { Mention } from './mention.ts';
import type { NamedText } from './texts.ts';

/** True when what must be said again of a name is somewhere in a text; a translation may put its first into its own words. */
export function isSaid(
  { kind, groups, parts }: Mention,
  { places }: NamedText,
  translated: boolean,
): boolean {
  const isThere = ({ key, required }: Mention['parts'][number]): boolean => !required || places.has(key);
  if (parts.every(isThere)) return true;
  const rest = translated && kind === 'name' && groups > 1 ? parts.slice(1) : [];
  return rest.some(({ required }) => required) && rest.every(isThere);
}

/** `Enzo Barthélemy` is `M. Barthélemy` there, and `Hippolyte d’Arsonval` `M. d’Arsonval`: a first name is left out. */
export function isFamilySaid({ kind, parts, at, end }: Mention, own: NamedText, other: NamedText): boolean {
  // `Mme Ana Gómez Ruiz` is `Mme Gómez Ruiz`.
  // `M. Delorme Kévin` is `M. Delorme`.
  if (kind === 'person' && parts.length === 2 && isFirstName(parts[1]?.key ?? ''))
    return (other.byPart.get(parts[0]?.key ?? '') ?? []).some((it) => it.kind === 'person');
  if (kind === 'person' && parts.length > 2) {
    const family = parts.slice(1).map(({ key }) => key);
    return (other.byPart.get(family[0] ?? '') ?? []).some((it) => it.value === family.join(' '));
  }
  if (kind !== 'name' || parts.length > 2) return false;
  const next = own.words[at + 1];
  const isParted =
    parts.length === 1 && !!next && /^(?:de|d|du|des|van|von)$/.test(next.fold) && next.start <= end + 1;
  const family = parts.length === 2 ? parts[1]?.key : isParted ? own.words[at + 2]?.fold : undefined;
  return (
    !!family &&
    (other.byPart.get(family) ?? []).some(
      (it) =>
        it.parts.filter(({ initial }) => !initial).length === 1 &&
        (it.kind === 'person' || (parts.length === 2 && it.kind === 'name')),
    )
  );
}

/** `Madame Durand,` or `Bonjour Madame Durand,` on a line of its own opens a letter, where `Madame,` does as well. */
export const isGreeted = ({ kind, start, end }: Mention, { text }: NamedText): boolean =>
  kind === 'person' &&
  start < 400 &&
  /(?:^|\n)\s*(?:(?:Bonjour|Bonsoir|Chère?)[ \u00A0])?$/.test(text.slice(Math.max(0, start - 12), start)) &&
  /^\s?,\s*\n/.test(text.slice(end, end + 6));

/** `À : Fabrice Louvain` at the head of a mail that begins with `Fabrice,` there. */
export const isAddressed = (
  { kind, parts, start }: Mention,
  { text }: NamedText,
  { places }: NamedText,
): boolean =>
  kind !== 'acronym' &&
  start < 400 &&
  (/(?:^|\n)(?:De|From)\s?: ?$/.test(text.slice(Math.max(0, start - 8), start)) ||
    (/(?:^|\n)(?:À|A|To|Pour|Cc)\s?: ?$/.test(text.slice(Math.max(0, start - 8), start)) &&
      places.has(parts[0]?.key ?? '')));

/** So far from each other, in characters, two texts tell of the same place. */
const NEARBY = 400;
const ENDINGS = /^[aeo]{2}$/;

/** Bergame is Bergamo there: languages end the names of places in their own way. */
export const isEnded = ({ kind, parts: [part, other], start }: Mention, text: NamedText): boolean =>
  kind === 'name' &&
  !other &&
  !!part &&
  part.key.length > 5 &&
  text.mentions.some(
    (it) =>
      it.kind === 'name' &&
      it.parts.length === 1 &&
      it.value.slice(0, -2) === part.key.slice(0, it.value.length - 2) &&
      Math.abs(it.value.length - part.key.length) < 2 &&
      it.value !== part.key &&
      Math.abs(it.start - start) < NEARBY &&
      ENDINGS.test(it.value.slice(-1) + part.key.slice(-1)),
  );

/** True for a name of one word, mostly an acronym, whose body the other text says in words. */
export const isBodySaid = ({ kind, parts, value }: Mention, other: NamedText): boolean =>
  kind !== 'person' && parts.length === 1 && saysBody(value, other);

/** True for a body named once that the other text lets speak: `la DDTM constate` is `nous constatons` there. */
export const isSpeaking = ({ kind, value }: Mention, own: NamedText, other: NamedText): boolean =>
  kind === 'acronym' &&
  (own.places.get(value)?.length ?? 0) === 1 &&
  other.places.has('nous') &&
  !own.places.has('nous') &&
  BODY_NAMES.get(value.slice(0, 4))?.some(({ words }) => words.join(' ') === value) === true;

/** What many acronyms begin with, and all that some texts say of them. */
const HEAD_NOUNS =
  'commission comite conseil centre caisse bureau service direction agence office association syndicat societe taxe recours prime allocation aide plan programme reglement dossier certificat commandement tribunal maison mission union fonds carte cellule contrat prestation pret projet schema zone'.split(
    ' ',
  );

/** True for an acronym whose first letter is that of a noun said instead: the CDAPH is `la commission` there. */
export const isHeadSaid = ({ kind, value }: Mention, own: NamedText, other: NamedText): boolean =>
  kind === 'acronym' &&
  value.length >= 4 &&
  HEAD_NOUNS.some((noun) => noun[0] === value[0] && other.places.has(noun) && !own.places.has(noun));

/** Acronyms that texts say by a number, or not letter by letter. */
const OTHERWISE: ReadonlyMap<string, readonly string[]> = new Map([
  ['rgpd', ['2016', '679']],
  ['jorf', ['journal', 'officiel']],
  ['jo', ['journal', 'officiel']],
  ['dpo', ['delegue', 'protection', 'donnees']],
  ['qpv', ['quartier', 'prioritaire', 'politique']],
  ['urssaf', ['union', 'recouvrement', 'cotisations']],
  ['pedt', ['projet', 'educatif']],
  ['cerema', ['centre', 'expertise', 'mobilite']],
]);

/** True for an acronym that the other text says otherwise: the RGPD is (UE) 2016/679. */
export const isSaidOtherwise = ({ value }: Mention, { places }: NamedText): boolean =>
  OTHERWISE.get(value)?.every((word) => places.has(word)) ?? false;

/** True for two beginnings in one word that the other text says in full: `CatNat` of `catastrophe naturelle`. */
export function isBlendSaid({ parts: [part, more], at }: Mention, own: NamedText, other: NamedText): boolean {
  const word = own.words[at];
  if (!part || more || word?.shape !== 'mixed') return false;
  const [first = '', second = '', third] = word.text.split(/(?=\p{Lu})/u).map(fold);
  if (third !== undefined || first.length < 2 || second.length < 2) return false;
  return other.words.some(
    (it, place) =>
      it.fold.startsWith(first) &&
      other.words.slice(place + 1, place + 4).some(({ fold }) => fold.startsWith(second)),
  );
}

/** What is no place, person or brand has a name in the words of each language: bodies, prizes, portfolios. */
export function mayBeTranslated(mention: Mention, isForeign: boolean): boolean {
  const { kind, parts, placed, attached, groups, translatable } = mention;
  if (kind !== 'name' || translatable) return translatable;
  if (isForeign) return !placed || parts.length > 1;
  // Two words with capitals are a person or a brand in French, which has no capitals on ordinary words.
  return !placed && !attached && groups !== 2;
}

/** True when a name of a proposal is the source’s: all its words together, and no other civility. */
export function isBacked(mention: Mention, source: NamedText, proposal: NamedText): boolean {
  if (isJoined(mention, source)) return true;
  // `D. Álvaro Méndez`: don
  const [title, ...named] = mention.parts;
  if (
    title?.initial &&
    title.key === 'd' &&
    named.length > 1 &&
    named.every(({ key }) => source.places.has(key))
  )
    return true;
  // `Référent Y. Tanguy`: as it is written
  if (
    mention.parts[0]?.initial &&
    mention.parts.length > 1 &&
    source.text.includes(proposal.text.slice(mention.start, mention.end))
  )
    return true;
  const parts = mention.parts.filter(
    ({ initial, required, key }) => !initial && (required || mention.kind !== 'name' || !isCommon(key)),
  );
  if (!parts.every(({ key }) => source.places.has(key))) return false;
  const candidates = parts.flatMap(({ key }) => source.byPart.get(key) ?? []);
  const holders = candidates.filter((it) => holds(it, mention));
  if (!agreesInGender(mention, holders)) return false;
  if (holders.length > 0) return true;
  if (mention.kind === 'acronym' || mention.parts.length === 1) return true;
  return standTogether(mention, source);
}

/** `la mission Sarrazin-Diop` of MM. Sarrazin and Diop, `collège Simone-Veil` of `collège S. Veil`. */
const isJoined = ({ parts, groups }: Mention, { byPart }: NamedText): boolean => {
  const [first, last, more] = parts;
  if (!first || !last || more || groups !== 1) return false;
  const initials = (byPart.get(last.key) ?? []).some(
    (it) => it.parts[0]?.initial && it.parts[0].key === first.key[0],
  );
  return (
    initials ||
    [first, last].every(({ key }) => (byPart.get(key) ?? []).some(({ kind }) => kind === 'person'))
  );
};

/** True when a mention has all parts of another, initials standing for first names. */
function holds(whole: Mention, part: Mention): boolean {
  return part.parts.every((it) =>
    whole.parts.some(
      (other) => other.key === it.key || ((it.initial || other.initial) && it.key[0] === other.key[0]),
    ),
  );
}

/** `Mme` of a person who is only ever `M.` is another person, or a mistake. */
function agreesInGender(mention: Mention, holders: readonly Mention[]): boolean {
  if (mention.genders.length !== 1) return true;
  const told = holders.filter(({ genders }) => genders !== '');
  // Danièle Hébrard, whose father is M. Lucien Hébrard.
  const isAnother = holders.some(
    (it) =>
      it.genders === '' && it.parts.length > mention.parts.length && !told.some((one) => holds(one, it)),
  );
  if (isAnother) return true;
  return told.length === 0 || told.some(({ genders }) => genders.includes(mention.genders));
}

/** The words stand side by side in the source, in any order, and are not parts of two other names. */
function standTogether({ parts }: Mention, { places, byPart, words: all }: NamedText): boolean {
  const words = parts.filter(({ initial }) => !initial);
  const [first, ...others] = words;
  if (!first) return false;
  // `P. LEMARCHAND`, alone on its line
  const isAfterInitial = (at: number): boolean => all[at - 1]?.fold === parts[0]?.key;
  if (others.length === 0) return parts.length === 1 || (places.get(first.key) ?? []).some(isAfterInitial);
  const isFree = words.some(({ key }) => !(byPart.get(key) ?? []).some((it) => it.parts.length > 1));
  if (!isFree) return false;
  const reach = words.length + 2;
  return (places.get(first.key) ?? []).some((at) =>
    others.every(({ key }) => (places.get(key) ?? []).some((other) => Math.abs(other - at) <= reach)),
  );
}
