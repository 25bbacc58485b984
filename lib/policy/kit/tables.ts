/** Tables of the documents that say what the kit writes; `npm run kit -- --reference` puts them there. */
import type { CustomAction } from '../shapes.ts';
import { CHROME_ASSISTANTS, EDGE_ASSISTANTS, jsonValue } from './assistants.ts';

/** The browsers' policies that `--without-assistants` sets, in French. */
export function assistantsTable(): string {
  const rows = [
    ...CHROME_ASSISTANTS.map((it) => ['Chrome, Chromium', it, 'acceptée par Chromium 156'] as const),
    ...EDGE_ASSISTANTS.map(
      (it) => ['Edge', it, it.verified ? 'pages de Microsoft' : 'non vérifiée'] as const,
    ),
  ];
  return table(
    ['navigateur', 'règle', 'valeur', 'vérification'],
    rows.map(([browser, it, source]) => [browser, `\`${it.name}\``, `\`${jsonValue(it)}\``, source]),
  );
}

/** The actions of a catalogue, in French. */
export function catalogueTable(actions: readonly CustomAction[]): string {
  const kinds = { edit: 'réécrit le texte', answer: 'produit un autre texte' };
  return table(
    ['action', 'identifiant', 'ce qu’elle fait', 'mention d’IA', 'responsable', 'relue le'],
    actions.map(({ label, id, kind, mention, owner, reviewedOn }) => [
      label,
      `\`${id}\``,
      kinds[kind],
      mention === 'required' ? 'oui' : 'non',
      owner ?? '',
      reviewedOn ?? '',
    ]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

/** A document with the content between `<!-- table:name -->` and `<!-- end -->` replaced. Throws when it has none. */
export function withTable(document: string, name: string, content: string): string {
  const open = `<!-- table:${name} -->\n`;
  const start = document.indexOf(open);
  const end = document.indexOf('<!-- end -->', start);
  if (start < 0 || end < 0) throw new Error(`No table ${name}`);
  return `${document.slice(0, start + open.length)}${content}${document.slice(end)}`;
}
