/** Conversations taken out whole, for an export and for taking a deletion back. */
import { type Draft, type HistoryDatabase, PARTS } from './database.ts';
import { type Body, type Head, headOfDraft, readStored } from './record.ts';
import { searchable } from './write.ts';

/** A conversation as it is stored, whatever its form; without a body when something is typed there and no more. */
export interface Kept {
  readonly head: Head;
  readonly body: unknown;
  readonly draft?: Draft;
}

/** Everything of some conversations. */
export async function take(from: HistoryDatabase, ids: 'all' | readonly string[]): Promise<readonly Kept[]> {
  const [heads, drafts] = await Promise.all([from.getAll('heads'), from.getAll('drafts')]);
  const typed = new Map(drafts.map((draft) => [draft.id, draft]));
  const known = new Set(heads.map(({ id }) => id));
  const all = [...heads, ...drafts.filter(({ id }) => !known.has(id)).map(headOfDraft)];
  const wanted = ids === 'all' ? all : all.filter(({ id }) => ids.includes(id));
  return Promise.all(
    wanted.map(async (head): Promise<Kept> => {
      const draft = typed.get(head.id);
      return { head, body: await from.get('bodies', head.id), ...(draft && { draft }) };
    }),
  );
}

/** Puts back what was taken, as it was. */
export async function putBack(into: HistoryDatabase, kept: readonly Kept[]): Promise<void> {
  const transaction = into.transaction(PARTS, 'readwrite');
  const [heads, bodies, texts, drafts] = [
    transaction.objectStore('heads'),
    transaction.objectStore('bodies'),
    transaction.objectStore('texts'),
    transaction.objectStore('drafts'),
  ];
  const put = ({ head, body, draft }: Kept): Promise<unknown>[] => {
    const read = readStored(body);
    return [
      ...(draft ? [drafts.put(draft)] : []),
      ...(body === undefined ? [] : [heads.put(head), bodies.put(body as Body)]),
      ...(read.kind === 'conversation' ? [texts.put(searchable(head.title, read.conversation))] : []),
    ];
  };
  await Promise.all([...kept.flatMap(put), transaction.done]);
}
