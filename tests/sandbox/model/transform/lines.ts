/** What begins a line of Markdown without being prose: indentation, quotes, bullets, numbers, headings. */
const PREFIX = /^(?:\s|>|[-*+•]\s|#{1,6}\s|\d{1,3}[.)]\s)*/;

/** Applies `change` to the prose of each line; line breaks, markers and blank lines stay as they are. */
export function mapLines(text: string, change: (prose: string) => string): string {
  return text
    .split('\n')
    .map((line) => {
      const prefix = PREFIX.exec(line)?.[0] ?? '';
      const prose = line.slice(prefix.length);
      return prose.trim() === '' ? line : prefix + change(prose);
    })
    .join('\n');
}

const PIECE = /(?:[^.!?…]|[.!?…](?!\s|$|["»”*_)]))+(?:[.!?…]+["»”*_)\s]*)?|[.!?…]+\s*/g;
const ABBREVIATION =
  /(?:^|[\s('’])(?:réf|art|cf|ex|env|tél|av|bd|no|etc|p|pp|al|vol|M|MM|Mme|Mlle|Me|Dr|Pr|St|Ste|Mr|Mrs|Ms|vs|[A-Z])\.\s*$/;

/** Sentences of a prose, each with the blanks that follow it, so that joining them gives the prose back. */
export function sentences(prose: string): string[] {
  const whole: string[] = [];
  for (const piece of prose.match(PIECE) ?? []) {
    const before = whole.at(-1);
    if (before !== undefined && ABBREVIATION.test(before)) whole[whole.length - 1] = before + piece;
    else whole.push(piece);
  }
  return whole;
}

export function capitalize(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toLocaleUpperCase('fr'));
}

export function uncapitalize(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toLocaleLowerCase('fr'));
}
