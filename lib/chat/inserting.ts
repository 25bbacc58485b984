/** Putting an answer into the page beside the panel, through the same verified writing as the popover. */
import { serializeError } from '../errors.ts';
import type { WriteOutcome } from '../inpage/target/types.ts';
import type { TargetAddress } from '../messaging/shown.ts';
import type * as chat from './conversation.ts';
import type { Core } from './core.ts';
import type { ChatEdges, ChatState, NoticeKind } from './state.ts';

export type Inserting = Pick<ChatState, 'insertAtCaret' | 'replaceSelection' | 'undoInsert'>;

/** Where an answer is to go. */
interface Spot {
  readonly tabId: number;
  readonly address: TargetAddress;
  readonly editable: boolean;
  /** A field shows Markdown as it is written. */
  readonly plain: boolean;
}

const FAILED: Readonly<Record<Exclude<WriteOutcome['outcome'], 'written'>, NoticeKind>> = {
  changed: 'write-changed',
  gone: 'write-gone',
  'read-only': 'write-read-only',
  refused: 'write-refused',
  'islands-moved': 'write-failed',
  failed: 'write-failed',
};

export function inserting(core: Core): Inserting {
  const { get, set, edges } = core;
  const { ask } = edges;
  let last: { readonly tabId: number; readonly address: TargetAddress } | null = null;

  const answerOf = (answerId: string): chat.Answer | null => {
    const found = get().conversation.messages.find(({ id }) => id === answerId);
    return found?.role === 'assistant' && found.text !== '' ? found : null;
  };

  /** Says how it ended; what could not be written is on the clipboard. */
  const failed = async (kind: NoticeKind, text: string, more: object = {}): Promise<void> => {
    const copied = text !== '' && (await edges.copy(text));
    core.notice({ kind, ...(copied && { copied }), ...more });
  };

  const put = async (
    answerId: string,
    without: true | undefined,
    find: () => Promise<Spot | null>,
    nowhere: NoticeKind,
    done: NoticeKind,
  ): Promise<void> => {
    const answer = answerOf(answerId);
    if (!answer) return;
    clear();
    let text = '';
    try {
      const spot = await find();
      text = await textOf(
        answer,
        spot?.plain ? edges.asTyped : null,
        without === true && answer.mention?.removable !== false,
      );
      if (!spot) return await failed(nowhere, '');
      if (!spot.editable) return await failed('write-read-only', text);
      const { tabId, address } = spot;
      const actionId = answer.asked === 'chat' ? 'ask' : answer.asked.action;
      const outcome = await ask('target.write', { tabId, address, text, mode: 'replace', actionId });
      if (outcome.outcome === 'written') {
        last = { tabId, address };
        core.notice({ kind: done, answerId, undo: true });
        return;
      }
      const limit = outcome.outcome === 'refused' ? outcome.limit : undefined;
      await failed(FAILED[outcome.outcome], text, { answerId, ...(limit !== undefined && { limit }) });
    } catch (error) {
      await failed('write-failed', text, { answerId, error: serializeError(error) });
    }
  };

  /** What was said of the last writing is no longer true of the next one. */
  const clear = (): void => {
    last = null;
    set(({ notices }) => ({
      notices: notices.filter(({ kind }) => !/^(?:inserted|replaced|und|no-|write-)/u.test(kind)),
    }));
  };

  return {
    insertAtCaret: (answerId, { without } = {}) =>
      put(
        answerId,
        without,
        async () => {
          const tabId = get().tab?.id;
          const caret = tabId === undefined ? null : await ask('page.caret', { tabId });
          return caret && tabId !== undefined ? { tabId, ...caret, plain: caret.kind === 'field' } : null;
        },
        'no-caret',
        'inserted',
      ),

    replaceSelection: (answerId, { without } = {}) =>
      put(
        answerId,
        without,
        async () => {
          const tabId = get().tab?.id;
          if (tabId === undefined) return null;
          const attached = get().conversation.context.findLast(
            (item) => item.address !== undefined && item.tabId === tabId,
          );
          if (attached?.address) {
            const { plain = false, ...address } = attached.address;
            return { tabId, address, editable: true, plain };
          }
          const selection = await ask('page.selection', { tabId });
          if (!selection) return null;
          const { address, editable, plain = false } = selection;
          return { tabId, address, editable, plain };
        },
        'no-selection',
        'replaced',
      ),

    undoInsert: async () => {
      if (!last) return;
      const { tabId, address } = last;
      clear();
      try {
        const undone = await ask('target.undo', { tabId, address });
        if (undone.outcome === 'restored') core.notice({ kind: 'undone' });
        else await failed('undo-not-possible', undone.original);
      } catch (error) {
        core.notice({ kind: 'undo-not-possible', error: serializeError(error) });
      }
    },
  };
}

/** The answer's words: the marks of its citations are for the panel. */
async function unmarked({ asked, sources = [], text }: chat.Answer): Promise<string> {
  if (asked !== 'chat' || sources.length === 0) return text;
  const { withoutMarks } = await import('./citations-clean.ts');
  return withoutMarks(text);
}

/** An answer as it is put into a page: with its mention of AI use, and without Markdown where that would be seen. */
async function textOf(
  answer: chat.Answer,
  asTyped: ChatEdges['asTyped'] | null,
  without: boolean,
): Promise<string> {
  const mention = without ? undefined : answer.mention?.text;
  const text = await unmarked(answer);
  // What an action made of a field's text is as exact as that.
  const isExact = answer.asked !== 'chat' && answer.asked.format === 'plain';
  const said = asTyped && !isExact ? await asTyped(text) : text;
  return mention === undefined ? said : `${said}\n\n${mention}`;
}
