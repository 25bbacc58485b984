/** What each editor is asked: where the agent acts, what is proposed, and what must then stand there. */
import type { EditorEntry, Lacking } from '../../sandbox/editors/catalogue.ts';
import { type Doc, inLine, START, toText } from '../../sandbox/editors/shared/document.ts';
import type { Model } from '../../sandbox/editors/shared/page.ts';
import { type Insertion, inserted, paragraphs } from './expected.ts';

export interface Case {
  readonly id: string;
  /** For the published page. */
  readonly name: string;
  /** First and last words of the selection; everything when empty. */
  readonly from: string;
  readonly to?: string;
  /** The proposal as a model answers: Markdown for formatted text. */
  readonly proposal: string;
  /** The same as blocks, where it is more than paragraphs. */
  readonly blocks?: Doc;
  /** And where text is all that an editor takes. */
  readonly asText?: string;
  /** What the agent types behind these words just before. */
  readonly typed?: { readonly after: string; readonly words: string };
  /** Through menu, popover and *Remplacer*, so that the focus was in our surface meanwhile. */
  readonly gesture?: true;
  /** Only where text has a formatting. */
  readonly rich?: true;
  /** Left out where the editor lacks one of these. */
  readonly needs?: readonly Lacking[];
}

const WORDS = 'Le service examine chaque demande et répond par écrit dans un délai de deux mois. ';
const LONG = WORDS.repeat(Math.ceil(10_000 / WORDS.length))
  .slice(0, 10_000)
  .trim();
const TWENTY = Array.from({ length: 20 }, (_, index) =>
  `Paragraphe ${index + 1}. ${WORDS.repeat(6)}`.slice(0, 498).trim(),
).join('\n\n');
const LINE = 'Deuxième paragraphe ordinaire.';

export const CASES: readonly Case[] = [
  { id: 'part', name: 'a few words', from: 'dossier', proposal: 'courrier du service' },
  {
    id: 'middle',
    name: 'words between a bold word and a link',
    from: 'depuis ce jour, voir',
    proposal: 'à compter de lundi, lire',
    rich: true,
  },
  { id: 'bold', name: 'a word inside bold', from: 'urgent', proposal: 'très pressé', rich: true },
  { id: 'line', name: 'a whole paragraph', from: LINE, proposal: 'Un paragraphe réécrit plus clairement.' },
  {
    id: 'characters',
    name: 'no-break spaces, emoji, « <b> & "x" »',
    from: LINE,
    proposal: 'Été « à\u00a0voir »\u202f! 👩‍👩‍👧 漢字 <b> & "x" n°\u00a012',
  },
  { id: 'long', name: '10,000 characters in one paragraph', from: LINE, proposal: LONG },
  {
    id: 'twenty',
    name: '10,000 characters in twenty paragraphs',
    from: LINE,
    proposal: TWENTY,
    needs: ['lines', 'paragraphs'],
  },
  {
    id: 'three',
    name: 'one paragraph by three',
    from: LINE,
    proposal: 'Un premier.\n\nUn deuxième.\n\nUn troisième.',
    needs: ['lines', 'paragraphs'],
  },
  {
    id: 'in-line',
    name: 'three paragraphs inside one',
    from: 'paragraphe',
    proposal: 'alinéa un\n\nalinéa deux\n\nalinéa trois',
    needs: ['lines', 'paragraphs'],
  },
  {
    id: 'breaks',
    name: 'three lines of one paragraph',
    from: LINE,
    proposal: 'Une ligne,\nune autre,\nla dernière.',
    needs: ['lines', 'breaks'],
  },
  {
    id: 'across',
    name: 'from one paragraph into the next',
    from: 'la suite.',
    to: 'Deuxième',
    proposal: 'la fin. Voici un',
    needs: ['lines', 'across'],
  },
  {
    id: 'all',
    name: 'everything',
    from: '',
    proposal: 'Tout est neuf.\n\nSeconde phrase.',
    needs: ['lines', 'across'],
  },
  {
    id: 'popover',
    name: 'after the focus was in the popover',
    from: 'paragraphe',
    proposal: 'alinéa',
    gesture: true,
  },
  {
    id: 'typed',
    name: 'just after typing',
    from: 'dossier',
    proposal: 'courrier',
    typed: { after: 'compte rendu.', words: ' Ajout' },
  },
  {
    id: 'item',
    name: 'a list item',
    from: 'second point à revoir',
    proposal: 'second point revu et corrigé',
    rich: true,
  },
  {
    id: 'link',
    name: 'words inside a link',
    from: 'page du service',
    proposal: 'rubrique des aides',
    rich: true,
  },
  {
    id: 'formatted',
    name: 'bold, link and list in the proposal',
    from: LINE,
    proposal: 'Voici **deux** points, [ici](https://aides.intranet.test/pieces) :\n\n- un\n- **deux**',
    asText: 'Voici deux points, ici (https://aides.intranet.test/pieces) :\n\n- un\n\n- deux',
    blocks: [
      {
        kind: 'p',
        runs: [
          { text: 'Voici ' },
          { text: 'deux', bold: true },
          { text: ' points, ' },
          { text: 'ici', href: 'https://aides.intranet.test/pieces' },
          { text: ' :' },
        ],
      },
      { kind: 'li', runs: [{ text: 'un' }] },
      { kind: 'li', runs: [{ text: 'deux', bold: true }] },
    ],
    rich: true,
    needs: ['paragraphs'],
  },
];

/** The cases that make sense in an editor. */
export function casesOf({ kind, without = [] }: EditorEntry): readonly Case[] {
  return CASES.filter(
    ({ rich, needs = [] }) => (kind === 'rich' || !rich) && !needs.some((need) => without.includes(need)),
  );
}

/** What an editor must hold after a case. */
export function expectedOf(one: Case, { kind, without = [] }: EditorEntry): Model {
  const { from, to = from, proposal, blocks, asText, typed } = one;
  if (kind === 'rich') {
    const start = typed
      ? inserted(START, { from: typed.after, to: typed.after, blocks: paragraphs(typed.after + typed.words) })
      : START;
    const words = without.includes('formatting') ? (asText ?? proposal) : proposal;
    const formatted = without.includes('formatting') ? undefined : blocks;
    const insertion: Insertion = { from, to, blocks: formatted ?? paragraphs(words) };
    return inserted(start, insertion);
  }
  const single = without.includes('lines');
  const text = beforeText(one, single);
  const begin = text.indexOf(from);
  const end = from === '' ? text.length : text.indexOf(to, begin) + to.length;
  return text.slice(0, begin) + (single ? inLine(proposal) : proposal) + text.slice(end);
}

/** What an editor holds before a case, when the agent has typed what they type. */
export function beforeOf(one: Case, { kind, without = [] }: EditorEntry): Model {
  const { typed } = one;
  if (kind !== 'rich') return beforeText(one, without.includes('lines'));
  if (!typed) return START;
  return inserted(START, {
    from: typed.after,
    to: typed.after,
    blocks: paragraphs(typed.after + typed.words),
  });
}

function beforeText({ typed }: Case, single: boolean): string {
  const text = single ? inLine(toText(START)) : toText(START);
  return typed ? text.replace(typed.after, typed.after + typed.words) : text;
}
