/**
 * What models add after a text although they were asked for the text alone: an offer to write another version, a
 * list of what they changed. A letter may end in almost the same words (`N’hésitez pas à me rappeler.`), so a
 * paragraph goes only when it speaks of the model's own version and the source has nothing like it.
 */

/** The model's own work, as it speaks of it. */
const OWN_WORK =
  "(?:version|reformulation|traduction|correction|proposition|résumé|\\bton\\b|ajustement|ajuster|retravaill|translation|rephras|rewrit|revis|tweak|\\btone\\b|adjust|summary|d[’']autres? (?:modification|changement)|further change|any (?:other |further )?(?:changes|modifications))";

const NOTES: readonly RegExp[] = [
  new RegExp(
    `^[^\\p{L}]{0,3}(?:n[’']hésitez pas à me(?!\\p{L})|dites-moi si|faites-moi savoir si|si vous (?:souhaitez|voulez|préférez).*\\bje (?:peux|reste)|(?:souhaitez|voulez)-vous que je|j[’']espère que|je reste à votre disposition pour).*${OWN_WORK}.*$`,
    'iu',
  ),
  new RegExp(
    `^[^\\p{L}]{0,3}(?:let me know if|feel free to|would you like me to|i hope this|if you(?:[’']d| would) like.*\\bi can).*${OWN_WORK}.*$`,
    'iu',
  ),
  // Blanks that it left for the agent.
  /^[^\p{L}]{0,3}(?:n[’']oubliez pas|pensez à|il (?:vous )?reste à|remember to|don[’']t forget).*(?:crochets|brackets).*$/iu,
  /^[^\p{L}]{0,3}(?:note|remarque|n\.?\s?b\.?)\s*:[^\p{L}]{0,3}(?:j[’']ai|la traduction|cette (?:version|reformulation|traduction)|i (?:have|kept|changed|corrected)|this (?:version|translation))(?!\p{L}).*$/iu,
];

const RULE = /^[ \t]*(?:-{3,}|\*{3,}|_{3,})[ \t]*$/u;
/** The heading of a list of changes. */
const CHANGES =
  /^(?:#{1,4} |\*{1,3})?(?:principales? )?(?:modifications?|changements?|corrections?|explications?|changes) (?:apportée?s?|effectuée?s?|réalisée?s?|principales?|made)(?!\p{L})/iu;

/** What ends a letter: a remark of the model comes after. */
const FAREWELL =
  /cordialement|salutations|sentiments|respectueusement|bien à vous|regards|sincerely|faithfully/iu;

/** What kind of text a model wrote: another form of the source, an answer about it, or a letter of its own. */
export type Written = 'edit' | 'answer' | 'letter';

/** The text without the model's closing remark about its own work. */
export function withoutNote(text: string, source: string, written: Written): string {
  const lines = text.split('\n');
  const last = lines.length - 1;
  // A letter may ask its reader for corrections or for a proposal, before it takes leave.
  const over =
    written !== 'letter' || lines.slice(-9, -1).some((line) => FAREWELL.test(line) || RULE.test(line));
  const cut = changesFrom(lines, source) ?? (over && isNote(lines, source, written) ? last : null);
  if (cut === null) return text;
  let end = cut;
  while (end > 0 && (lines[end - 1]?.trim() === '' || isOwnRule(lines[end - 1], source))) end -= 1;
  return end === 0 ? text : lines.slice(0, end).join('\n').trimEnd();
}

/** Where a list of changes begins, when a rule sets it apart and the source has no rules. */
function changesFrom(lines: readonly string[], source: string): number | null {
  const at = lines.findLastIndex((line) => RULE.test(line));
  if (at < 1 || !isOwnRule(lines[at], source)) return null;
  const heading = lines.slice(at + 1).find((line) => line.trim() !== '');
  return heading !== undefined && CHANGES.test(heading.trim()) ? at : null;
}

/** Is the last line, standing alone, the model's remark? */
function isNote(lines: readonly string[], source: string, written: Written): boolean {
  const note = lines.at(-1)?.trim() ?? '';
  if (lines.length < 3 || lines.at(-2)?.trim() !== '' || !NOTES.some((pattern) => pattern.test(note)))
    return false;
  if (NOTES.some((pattern) => source.split('\n').some((line) => pattern.test(line.trim())))) return false;
  // An edit that has no more paragraphs than its source ends where the source ends.
  return (
    !(written === 'edit' && paragraphs(lines.join('\n')) <= paragraphs(source)) && !mostlyIn(note, source)
  );
}

const paragraphs = (text: string): number => text.trim().split(/\n[ \t]*\n/).length;

const isOwnRule = (line: string | undefined, source: string): boolean =>
  line !== undefined && RULE.test(line) && !source.split('\n').some((other) => RULE.test(other));

/** Do most of the words of a sentence, accents and endings aside, stand in a text? Then it was there, misspelt. */
function mostlyIn(sentence: string, text: string): boolean {
  const stems = (of: string) =>
    (
      of
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .match(/\p{L}{4,}/gu) ?? []
    ).map((word) => word.slice(0, 5));
  const there = new Set(stems(text));
  const words = stems(sentence);
  return words.filter((word) => there.has(word)).length > words.length / 2;
}
