/** What is in an editor, said the same way for all of them: blocks of runs, or lines of text where there is no more. */
export interface Run {
  /** `\n` is a line break inside the block. */
  readonly text: string;
  readonly bold?: true;
  readonly href?: string;
}

export interface Block {
  readonly kind: 'p' | 'li' | 'h';
  readonly runs: readonly Run[];
}

export type Doc = readonly Block[];

/** The document every page shows at first and after each reset. */
export const START: Doc = [
  {
    kind: 'p',
    runs: [
      { text: 'Le dossier est ' },
      { text: 'urgent et complet', bold: true },
      { text: ' depuis ce jour, voir ' },
      { text: 'la page du service', href: 'https://aides.intranet.test/logement' },
      { text: ' pour la suite.' },
    ],
  },
  { kind: 'p', runs: [{ text: 'Deuxième paragraphe ordinaire.' }] },
  { kind: 'li', runs: [{ text: 'premier point' }] },
  { kind: 'li', runs: [{ text: 'second point à revoir' }] },
  { kind: 'p', runs: [{ text: 'Dernière ligne du compte rendu.' }] },
];

/** The words of a document, a line for each block. */
export function toText(doc: Doc): string {
  return doc.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
}

/** The document in one line, as a single-line field holds it. */
export const inLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (char) => ENTITIES[char] ?? char);

/** HTML that every editor understands; `block` is the element of a paragraph. */
export function toHtml(doc: Doc, block = 'p'): string {
  let html = '';
  doc.forEach(({ kind, runs }, index) => {
    const inner = runs.map(runToHtml).join('');
    if (kind === 'li') {
      if (doc[index - 1]?.kind !== 'li') html += '<ul>';
      html += `<li>${inner}</li>`;
      if (doc[index + 1]?.kind !== 'li') html += '</ul>';
    } else {
      const name = kind === 'h' ? 'h2' : block;
      html += `<${name}>${inner}</${name}>`;
    }
  });
  return html;
}

function runToHtml({ text, bold, href }: Run): string {
  let html = escaped(text).replaceAll('\n', '<br>');
  if (bold) html = `<strong>${html}</strong>`;
  return href === undefined ? html : `<a href="${escaped(href)}">${html}</a>`;
}

/** A run with the marks that hold, and no others. */
export function run(text: string, bold: boolean, href: string | null | undefined): Run {
  return { text, ...(bold && { bold }), ...(href && { href }) };
}

/** Joins neighbouring runs of the same formatting; empty ones disappear. */
export function tidy(doc: Doc): Doc {
  return doc.map(({ kind, runs }) => ({ kind, runs: joined(runs) }));
}

function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const { text, bold, href } of runs) {
    if (text === '') continue;
    const last = out.at(-1);
    const same = last !== undefined && last.bold === bold && last.href === href;
    if (same) out[out.length - 1] = run(last.text + text, bold === true, href);
    else out.push(run(text, bold === true, href));
  }
  return out;
}
