import { capitalize, mapLines, sentences } from './lines.ts';
import { plainLanguage } from './plain-language.ts';

/** Easy to read: everyday words, short sentences, each on a line of its own. */
export function easyToRead(text: string): string {
  return mapLines(plainLanguage(text), (prose) =>
    sentences(prose)
      .flatMap((sentence) => halves(sentence.trim()))
      .join('\n'),
  );
}

/** A long sentence ends before "et", "ou" and "mais" that begin another clause. */
function halves(sentence: string): string[] {
  if (sentence.length < 80) return [sentence];
  const [, first, second] =
    /^(.{25,}?),?\s(?:et|mais)\s((?:nous|vous|il|elle|ils|elles|on|le|la|les|votre)\s.{15,})$/su.exec(
      sentence,
    ) ?? [];
  return first && second ? [`${first}.`, capitalize(second)] : [sentence];
}
