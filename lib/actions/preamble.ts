/**
 * The line with which models announce a text although they were asked for the text alone. Losing a line of the
 * agent's text is worse than keeping a line of chatter: it goes only when it names the work itself (`Voici la
 * version reformulée :`) and nothing in the source looks like it, in whatever language.
 */

const POLITE =
  "(?:(?:bien sûr|bien entendu|certainement|avec plaisir|d[’']accord|entendu|absolument|très bien|parfait|sure|certainly|of course|absolutely|okay|ok)(?: thing)?[\\s,.!…:-]{0,8})?";
const HERE =
  "(?:voici|voilà|ci-dessous|je vous propose|here(?:[’']s| is| are)|below is|below are|this is|hier ist|aquí está|ecco|aqui está|j[’']ai|i(?:[’']ve| have))(?!\\p{L})";
/** Emphasis and heading marks that may surround an announcement. */
const MARK = '(?:#{1,4}[ \\t]+|\\*{1,3}|_{1,2})?';
const END = '\\s?[:：][ \\t]?(?:\\*{1,3}|_{1,2})?';
/** What any work may be called, when nothing else is said of it. */
const ANY_WORK =
  ' (?:le |la |une? |votre |ma |the |your |a |my )?(?:texte|version|résultat|proposition|text|version|result)(?: (?:sans (?:fautes?|erreurs?)|demandée?|final(?:e)?|révisée?|revue?|modifiée?|améliorée?|proposée?|plus \\p{L}+|dans un ton [\\p{L} ]{3,20}))?';
const ANY_LABEL = '(?:résultat|result|output)';

interface Announcements {
  /** On a line of its own, followed by the text. */
  readonly line: RegExp;
  /** In front of the text on the same line. */
  readonly inline: RegExp;
}

const made = new Map<string, Announcements>();

/** `names` is a regular expression source: what models call the work of an action and its outcome. */
function announcements(names: string): Announcements {
  const known = made.get(names);
  if (known) return known;
  // `Voici …, <name> … :`, `Voici le texte :`, or a bare label such as `**Texte corrigé (français) :**`.
  const announced = `${POLITE}${HERE}(?:[^\\n:]{0,80}?(?:${names})[^\\n:]{0,80}?|${ANY_WORK})`;
  const label = `${POLITE}(?:le |la |les |ma |the |my )?(?:texte |version |proposition |text )?(?:en |in )?(?:${names})[^\\n:.;,!?#*]{0,30}?|${ANY_LABEL}`;
  const ends = `(?:${END}|[ \\t]?\\.(?=[ \\t]*\\n[ \\t]*\\n))`;
  // As a heading or in bold, a label needs no colon.
  const heading = `(?:#{1,4}[ \\t]+(?:${label})|(?:\\*\\*|__)(?:${label})(?:\\*\\*|__))`;
  const result = {
    line: new RegExp(
      `^(?:${MARK}(?:${announced}|${label})${ends}|${heading})[ \\t]*\\n\\s*(?:[-*_]{3,}[ \\t]*\\n)?`,
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
  const rest = text.replace(line, '').trim();
  if (rest !== text) {
    // A source that begins with a heading of its own, perhaps misspelt or in another language, may have become
    // this line; unless the heading follows, the line is its.
    const isHeadings = endsInColon(firstLine(source)) && !endsInColon(firstLine(rest));
    return rest === '' || isHeadings ? text : rest;
  }
  // On the same line only the absence of any colon near the start of the source makes it sure.
  if (/[:：]/.test(source.slice(0, 150))) return text;
  const after = text.replace(inline, '').trim();
  return after === '' ? text : after;
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';
const endsInColon = (line: string): boolean => /[:：][*_\s]*$/.test(line.slice(-20));
