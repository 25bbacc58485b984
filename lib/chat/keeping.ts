/**
 * Keeps the panel's conversations and drafts where they may be kept: in the history as long as policy says, in memory
 * until the browser closes where nothing may be written. What is typed is written at once: it is small, and a panel
 * that closes has no time left (Firefox 153); in memory too, because a busy disk has not written it by then. An answer being written is the gateway's to keep (gateway/chat-runs.ts).
 */
import type { History, Opened } from './history/index.ts';
import { inTime } from './in-time.ts';
import type { Heard, Keeper, Keeping, KeepingEdges, Outcome, Restored } from './keeper.ts';
import type { Shown } from './memory.ts';
import type { Conversation } from './types.ts';

export type * from './keeper.ts';

/** Milliseconds between two saves. */
const SAVE_EVERY = 500;

export function createKeeper({ memory, openHistory, now, alone }: KeepingEdges, heard: Heard): Keeper {
  let keeping: Keeping | null = null;
  let opened: Promise<History> | null = null;
  const waiting = new Map<string, { readonly conversation: Conversation; readonly temporary: boolean }>();
  const revisions = new Map<string, number>();
  const drafts = new Map<string, string>();
  const inMemory = new Set<string>();
  /** What this panel shows: nothing else is kept in its memory. */
  let shown: Shown | null = null;
  /** Deleted: what is still on its way to be written must not bring them back. */
  const gone = new Set<string>();
  let deletions = 0;
  let saving: Promise<void> = Promise.resolve();
  let nowKnown: () => void = () => undefined;
  const known = new Promise<void>((resolve) => {
    nowKnown = resolve;
  });
  let timer: ReturnType<typeof setTimeout> | undefined;

  const open = (): Promise<History> => {
    opened ??= inTime(openHistory()).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  const history = async (): Promise<History | null> =>
    keeping === null || keeping === 'history' ? open().catch(() => null) : null;

  const remember = (conversation: Conversation): void => {
    if (shown && shown.id !== conversation.id) return;
    inMemory.add(conversation.id);
    memory.saveConversation(conversation);
  };

  const write = async (conversation: Conversation, temporary: boolean): Promise<void> => {
    const { id } = conversation;
    const into = temporary ? null : await history();
    if (gone.has(id)) return;
    if (!into) return remember(conversation);
    const failed = (): Outcome => ({ kind: 'failed' });
    const saved = await into.save(conversation, revisions.get(id) ?? 0).catch(failed);
    if (saved.kind === 'saved') {
      revisions.set(id, saved.revision);
      // It was in memory while nothing could be written.
      if (inMemory.delete(id)) memory.saveConversation(null);
    } else if (saved.kind === 'full' || saved.kind === 'failed') remember(conversation);
    heard(id, saved);
  };

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    // Until it is known whether anything may be written, it waits.
    if (keeping === null) return saving;
    const batch = [...waiting.values()];
    waiting.clear();
    for (const [id, draft] of drafts) writeDraft(id, false, draft);
    drafts.clear();
    const before = deletions;
    for (const { conversation, temporary } of batch) {
      saving = saving
        .then(() => (before === deletions ? write(conversation, temporary) : undefined))
        .catch(() => undefined);
    }
    return saving;
  };

  const writeDraft = (id: string, temporary: boolean, draft: string): void => {
    memory.saveDraft(draft);
    if (temporary || keeping !== 'history') return;
    void open()
      .then((into) => into.saveDraft(id, draft))
      .catch(() => undefined);
  };

  const openOne = async (id: string): Promise<Opened> => {
    const found = await (await open()).open(id);
    if (found.kind === 'conversation') {
      revisions.set(id, found.revision);
      gone.delete(id);
    }
    return found;
  };

  /** After the browser was closed: what was left in the middle, unless another panel has it. */
  const recover = async (): Promise<Restored | null> => {
    const into = await history();
    if (!into) return null;
    const [since, taken, unfinished] = await Promise.all([
      memory.sessionStart(now()),
      memory.shownElsewhere(),
      into.unfinished(),
    ]);
    const left = unfinished.find(({ id, updated }) => updated < since && !taken.has(id));
    return left ? fromHistory({ id: left.id }) : null;
  };

  const fromHistory = async (shown: Shown): Promise<Restored | null> => {
    const found = await openOne(shown.id).catch(() => null);
    if (found?.kind !== 'conversation') return null;
    memory.saveShown(shown);
    return { conversation: found.conversation, draft: found.draft, temporary: false };
  };

  return {
    setDays: async (days) => {
      if (days === 0) keeping = 'off';
      else {
        try {
          await open();
          keeping = 'history';
        } catch (error) {
          keeping = error instanceof Error && error.name === 'NewerLayout' ? 'newer' : 'unavailable';
        }
      }
      nowKnown();
      void flush();
      return keeping;
    },
    restore: async (mayRecover) => {
      const left = await memory.load();
      const { stored, draft } = left;
      if (stored !== undefined) {
        const { readStored } = await import('./history/record.ts');
        const read = readStored(stored);
        if (read.kind === 'conversation') {
          inMemory.add(read.conversation.id);
          return {
            conversation: read.conversation,
            draft: draft ?? '',
            temporary: left.shown?.temporary ?? false,
          };
        }
      }
      const found = left.shown && !left.shown.temporary ? await fromHistory(left.shown) : null;
      // What was typed last is not on the disk yet when the panel closed right after.
      if (found) return { ...found, draft: draft ?? found.draft };
      if (draft)
        return {
          conversation: { id: left.shown?.id ?? '', messages: [], context: [] },
          draft,
          temporary: false,
        };
      if (left.shown && !left.shown.temporary) return null;
      return mayRecover ? alone(recover) : null;
    },
    claim: (claimed) => {
      shown = claimed;
      memory.saveShown(claimed);
    },
    show: (next) => {
      shown = next;
      memory.saveShown(next);
      // What this panel had in memory only is left; what it shows now is saved next.
      memory.saveConversation(null);
      memory.saveDraft(null);
    },
    save: (conversation, temporary, when) => {
      waiting.set(conversation.id, { conversation, temporary });
      if (when === 'now') return keeping === null ? known.then(flush) : flush();
      timer ??= setTimeout(() => void flush(), SAVE_EVERY);
      return Promise.resolve();
    },
    saveDraft: (id, temporary, draft) => {
      if (keeping === null && !temporary) drafts.set(id, draft);
      else writeDraft(id, temporary, draft);
    },
    flush,
    history,
    unattended: async () => {
      const into = await history();
      if (!into) return [];
      const [unfinished, taken] = await Promise.all([into.unfinished(), memory.shownElsewhere()]);
      return unfinished.filter(({ id, live }) => live && !taken.has(id)).map(({ id }) => id);
    },
    open: openOne,
    discard: async (id) => {
      waiting.delete(id);
      if (!revisions.delete(id)) return;
      gone.add(id);
      await (await history())?.remove([id]);
    },
    drop: (ids) => {
      for (const id of ids === 'all' ? [...waiting.keys()] : ids) waiting.delete(id);
      for (const id of ids === 'all' ? [...revisions.keys()] : ids) {
        revisions.delete(id);
        gone.add(id);
      }
      if (ids !== 'all') return;
      deletions++;
      memory.saveConversation(null);
      memory.forgetOthers();
    },
    revisionOf: (id) => revisions.get(id) ?? 0,
  };
}
