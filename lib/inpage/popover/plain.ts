/** Shows a text as far as it has come; `whole` once no more of it will. */
export type ShowText = (text: string, whole: boolean) => void;

/** Shows a text as it is, by adding to one text node what has come to it. */
export function showPlain(box: HTMLElement): ShowText {
  const words = document.createTextNode('');
  box.append(words);
  return (text) => {
    if (text === words.data) return;
    if (text.startsWith(words.data)) words.appendData(text.slice(words.data.length));
    else words.data = text;
  };
}
