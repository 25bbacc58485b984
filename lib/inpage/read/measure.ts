/** Small measures of what is read. */

/** Characters of one text looked at together. */
export const CHUNK = 5000;

/** True for a frame made so small that nothing in it can be read. */
export function isShrunk(frame: HTMLIFrameElement): boolean {
  const { width, height } = frame.getBoundingClientRect();
  return width < frame.offsetWidth / 4 || height < frame.offsetHeight / 4;
}

/** Where a long text is cut: after a space, and never between the halves of a character. */
export function chunkEnd(data: string, from: number): number {
  const end = from + CHUNK;
  const space = data.lastIndexOf(' ', end - 1);
  if (space > from + CHUNK / 2) return space + 1;
  return /[\ud800-\udbff]/.test(data[end - 1] ?? '') ? end - 1 : end;
}

/** Length without white space, the measure of what was left out. */
export function weigh(text: string): number {
  return text.replace(/\s+/g, '').length;
}

/** The lines of a text as one. */
export function onOneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');
}
