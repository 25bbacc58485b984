/** Actions of the catalogue in the conversation shown, and what continues here from a page. */
import type { PanelTask } from '../messaging/shown.ts';
import type { ActionRequest, Mention } from '../messaging/stream-messages.ts';
import { attachItem, type Taken, take } from './attaching.ts';
import * as chat from './conversation.ts';
import type { Core } from './core.ts';
import type { Source } from './reading.ts';
import type { ChatState } from './state.ts';
import { pose } from './talking.ts';

type Acting = Pick<ChatState, 'runAction' | 'showLastProposal' | 'takeTask' | 'refreshStatus'>;
type Asked = Omit<ActionRequest, 'text' | 'format' | 'scope'>;

export function acting(core: Core): Acting {
  const { get, set, edges, request } = core;
  const { ask } = edges;
  /** An action's name; the administration's own are known by the list only. */
  const labelOf = (actionId: string): string =>
    get().actions.find(({ id }) => id === actionId)?.label ?? edges.actionLabel(actionId);
  const isBusy = (): boolean => chat.liveAnswer(get().conversation) !== null;

  /** Shows a text with what is asked of it, attached so that the conversation can go on about it. */
  const showAction = (
    action: ActionRequest,
    item: Taken | null,
    remarks: readonly chat.Remark[] = [],
    done?: { readonly proposal: string; readonly mention?: Mention | undefined },
    wishes: readonly string[] = action.refinement ? [action.refinement.instruction] : [],
  ): void => {
    if (item && action.text.trim() !== '') attachItem(core, item);
    const label = labelOf(action.action);
    const text = [action.instruction || label, ...wishes].join(' · ');
    pose(core, { text, quote: action.text, ...(remarks.length > 0 && { remarks }) }, action);
    const { id, messages } = get().conversation;
    if (!done) {
      request(id, action);
      return;
    }
    const { proposal, mention } = done;
    core.hear(id, { type: 'delta', text: proposal });
    core.hear(id, { type: 'done', outcome: 'complete', model: '', ...(mention && { mention }) });
    // What was begun in the page goes on as it began: what is typed refines it.
    set({ refining: messages.at(-1)?.id ?? null });
  };

  const onItem = (item: Taken, { text: _, ...asked }: Asked & { text?: string }): ActionRequest => ({
    ...asked,
    text: item.text,
    format: item.kind === 'page' ? 'markdown' : 'plain',
    scope: item.kind === 'page' ? 'page' : 'selection',
    ...(item.url !== undefined && { url: item.url }),
    ...(item.origins && { origins: item.origins }),
  });

  /** Reads the tab, then asks for an action on what was read. */
  const actOn = async (source: Source, asked: Asked, remarks: readonly chat.Remark[] = []): Promise<void> => {
    const item = await take(core, source, () => void actOn(source, asked, remarks));
    if (!item) return;
    await core.whenQuiet();
    showAction(onItem(item, asked), item, remarks);
  };

  const runTask = (task: PanelTask, tabId: number): void => {
    const { action, title, proposal, wishes, address, mention, because, flattened } = task;
    const remarks: chat.Remark[] = [
      ...(because ? [because] : []),
      ...(flattened ? ['flattened' as const] : []),
    ];
    // An action on a whole page comes without its text: the panel reads it.
    if (action.text === '' && action.scope === 'page') {
      const { text: _, format: __, scope: ___, ...asked } = action;
      void actOn('page', asked, remarks);
      return;
    }
    const item: Taken = {
      kind: action.scope === 'page' ? 'page' : 'selection',
      title,
      text: action.text,
      tabId,
      ...(action.url !== undefined && { url: action.url }),
      ...(action.origins && { origins: action.origins }),
      ...(address && { address: { ...address, ...(action.format === 'plain' && { plain: true }) } }),
    };
    const begun = proposal === undefined ? undefined : { proposal, mention };
    void core.whenQuiet().then(() => showAction(action, item, remarks, begun, wishes));
  };

  return {
    runAction: async (actionId, source, { options = {}, instruction } = {}) => {
      if (isBusy()) return;
      const asked: Asked = { action: actionId, options, ...(instruction !== undefined && { instruction }) };
      if (typeof source === 'string') return actOn(source, asked);
      const item = get().conversation.context.find(({ id }) => id === source.itemId);
      if (item) showAction(onItem(item, asked), null);
    },

    showLastProposal: () => {
      const kept = get().lastProposal;
      if (!kept || isBusy()) return;
      const { actionId: action, original: text, format, proposal, mention, url, origins } = kept;
      const from = { ...(url !== undefined && { url }), ...(origins && { origins }) };
      set({ lastProposal: null });
      const item: Taken = { kind: 'selection', title: labelOf(action), text, ...from };
      showAction({ action, text, format, scope: 'selection', options: {}, ...from }, item, [], {
        proposal,
        mention,
      });
    },

    takeTask: async () => {
      const tabId = get().tab?.id;
      if (tabId === undefined) return;
      const [task, lastProposal] = await Promise.all([
        ask('panel.task', { tabId }),
        ask('proposal.last', { tabId }),
      ]);
      if (get().tab?.id === tabId) set({ lastProposal: task?.proposal === undefined ? lastProposal : null });
      if (task) runTask(task, tabId);
    },

    refreshStatus: async () => {
      const tabId = get().tab?.id;
      // No more of it than its name: answers take seconds where a policy is waited for, and the agent goes on.
      const { id } = get().conversation;
      // Where a question would go now: rules of what it is about, else of the site in front.
      const sites = chat.sitesOf(get().conversation);
      const [status, actions] = await Promise.all([
        ask('status.get', { sites, ...(tabId !== undefined && { beside: tabId }) }),
        ask('actions.list', tabId === undefined ? null : { tabId }),
      ]);
      if (get().tab?.id === tabId && get().conversation.id === id) set({ status, actions });
    },
  };
}
