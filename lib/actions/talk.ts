/**
 * What models say around a text although they were asked for the text alone: an announcement before it, an offer
 * after it. Losing a line of the agent's text is worse than keeping a line of chatter, so a line goes only when it
 * names the work itself (`Voici la version reformulée :`) and when the source does not begin or end in that way.
 */

const POLITE =
  "(?:(?:bien sûr|bien entendu|certainement|avec plaisir|d[’']accord|entendu|absolument|très bien|parfait|sure|certainly|of course|absolutely|okay|ok)(?: thing)?[\\s,.!…:-]*)?";
const HERE =
  "(?:voici|voilà|ci-dessous,?|je vous propose|here(?:[’']s| is| are)|below is|below are|this is|hier ist|aquí está|ecco|aqui está)";
/** Emphasis and heading marks that may surround an announcement. */
const MARK = '(?:#{1,4}\\s+|\\*{1,3}|_{1,2})?';
const END = '\\s*[:：]\\s*(?:\\*{1,3}|_{1,2})?';

interface Announcements {
  /** On a line of its own, followed by the text. */
  readonly line: RegExp;
  /** In front of the text on the same line. */
  readonly inline: RegExp;
}

const made = new Map<string, Announcements>();

/** `names` is a regular expression source: what models call the work of this action and its outcome. */
function announcements(names: string): Announcements {
  const known = made.get(names);
  if (known) return known;
  // `Voici …, <name> … :` or a bare label such as `**Texte corrigé (français) :**`.
  const announced = `${POLITE}${HERE}\\b[^\\n:]{0,80}?(?:${names})[^\\n:]{0,80}?`;
  const label = `(?:${POLITE}(?:le |la |ma |the |my )?(?:texte |version |proposition |text |points )?(?:${names})[^\\n:.;,!?]{0,30}?)`;
  const result = {
    line: new RegExp(
      `^${MARK}(?:${announced}|${label})(?:${END}|\\s*\\.(?=\\s*\\n\\s*\\n))[ \\t]*\\n+(?:[ \\t]*[-*_]{3,}[ \\t]*\\n+)?`,
      'iu',
    ),
    inline: new RegExp(`^${MARK}(?:${announced}|${label})${END}[ \\t\\u00A0\\u202F]+(?=\\S)`, 'iu'),
  };
  made.set(names, result);
  return result;
}

/** The text without the line that announces it. */
export function withoutPreamble(text: string, source: string, names: string): string {
  const { line, inline } = announcements(names);
  if (line.test(`${source}\n`) || inline.test(source)) return text;
  const rest = text.replace(line, '');
  if (rest !== text) return rest.trim() === '' ? text : rest.trim();
  // Without a line break only the absence of any colon near the start of the source makes it sure.
  if (/[:：]/.test(source.slice(0, 150))) return text;
  const after = text.replace(inline, '');
  return after.trim() === '' ? text : after.trim();
}

/** The model speaking of its own version. A letter that invites to call back does not speak so. */
const OWN_WORK =
  '(?:version|reformulation|traduction|correction|proposition|résumé|\\bton\\b|ajustement|ajuster|retravaill|translation|rephras|rewrit|revis|tweak|\\btone\\b|adjust|summary)';
const NOTES: readonly RegExp[] = [
  new RegExp(
    `^\\W{0,3}(?:n[’']hésitez pas à me\\b|dites-moi si|faites-moi savoir si|si vous (?:souhaitez|voulez|préférez)[^\\n]*\\bje (?:peux|reste)|(?:souhaitez|voulez)-vous que je|j[’']espère que|je reste à votre disposition pour)[^\\n]*${OWN_WORK}[^\\n]*$`,
    'iu',
  ),
  new RegExp(
    `^\\W{0,3}(?:let me know if|feel free to|would you like me to|i hope this|if you(?:[’']d| would) like[^\\n]*\\bi can)[^\\n]*${OWN_WORK}[^\\n]*$`,
    'iu',
  ),
  /^\W{0,3}(?:note|remarque|n\.?\s?b\.?)\s*:\s*(?:\W{0,3})(?:j[’']ai|la traduction|cette (?:version|reformulation|traduction)|i (?:have|kept|changed|corrected)|this (?:version|translation))\b[^\n]*$/iu,
];
/** A rule, then a heading that counts the changes, to the end. */
const CHANGES =
  /\n\s*(?:-{3,}|\*{3,}|_{3,})\s*\n+\s*(?:#{1,4}\s+|\*{1,3})?(?:principales? )?(?:modifications?|changements?|corrections?|explications?|changes|corrections) (?:apportée?s?|effectuée?s?|réalisée?s?|principales?|made)\b[\s\S]*$/iu;

/** The text without the model's closing remark about its own work. */
export function withoutNote(text: string, source: string): string {
  if (!CHANGES.test(`\n\n${source}`) && !/^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/mu.test(source)) {
    const kept = text.replace(CHANGES, '').trim();
    if (kept !== '' && kept !== text) return kept;
  }
  const at = text.search(/\n[ \t]*\n[^\n]*$/u);
  if (at < 1) return text;
  const last = text.slice(at).trim();
  const lastOfSource = source.split('\n').at(-1) ?? '';
  const isNote = (line: string) => NOTES.some((note) => note.test(line));
  if (!isNote(last) || isNote(lastOfSource.trim())) return text;
  return text
    .slice(0, at)
    .replace(/\n\s*(?:-{3,}|\*{3,}|_{3,})\s*$/u, '')
    .trimEnd();
}
