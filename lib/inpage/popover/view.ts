/** The popover on screen: made once, then only what changed is written. */
import { i18n } from '#i18n';
import { errorText } from '../../error-text.ts';
import type { ActionItem, OpenPopover } from '../../messaging/shown.ts';
import type { Check } from '../parts/check.ts';
import { element, icon, setAttribute, setText, supportLink } from '../surface/elements.ts';
import { createFooter } from './footer.ts';
import { createHeader } from './header.ts';
import { createMentionRow } from './mention.ts';
import { offerFor, type Standing } from './offer.ts';
import { isAcceptable, isRunning, type Progress } from './progress.ts';
import { createProposalView } from './proposal-view.ts';
import { createRefine } from './refine.ts';
import type { Marked } from './review/marks.ts';
import { createTabs, TAB_PANEL, type TabId } from './tabs.ts';
import { partText, waitingLine } from './waiting.ts';

export interface Notice {
  readonly text: string;
  readonly tone: 'plain' | 'notice';
}

/** Everything the popover shows. */
export interface State {
  readonly progress: Progress;
  /** The text that is written, copied and continued: with the changes taken and the mention. */
  readonly text: string;
  readonly mentionRemoved: boolean;
  /** Said to a screen reader instead of the state, when something was just done. */
  readonly spoken: string;
  /** Words of it to look at. */
  readonly marked?: readonly Marked[] | undefined;
  readonly tab: TabId;
  /** What a write or a copy ended with, when there is something to say. */
  readonly notice: Notice | null;
  readonly busy: boolean;
  /** Milliseconds since the request began. */
  readonly waited: number;
  readonly destination: string | null;
  readonly replaces: boolean;
  readonly lost: 'found' | 'gone' | undefined;
}

export type View = ReturnType<typeof createView>;

/** Makes the elements of a popover for what it was opened with; `check` is there once the part has come. */
export function createView(opening: OpenPopover, check: () => Check | null) {
  const { action, options, instruction, kept, writeMode, placed, version } = opening;
  const format = kept?.format ?? opening.target.format;
  const original = (): string => kept?.original ?? opening.target.text;
  const editable = (): boolean => opening.target.editable;
  const header = createHeader(action, options, instruction);
  const tabs = createTabs(action.kind === 'edit', action.readability === true);
  const proposal = createProposalView(format, check);
  const diff = element('div', { class: 'diff', 'data-ui': 'diff', dir: 'auto' });
  const legible = element('div', { class: 'legible', 'data-ui': 'readability' });
  const sent = element('div', { class: 'sent', 'data-ui': 'sent' });
  const findings = element('div', { class: 'findings-slot' });
  const mention = createMentionRow();
  const line = element('p', { class: 'line' });
  const asides = element('div');
  const attributes = { id: TAB_PANEL, class: 'body', role: 'tabpanel', tabindex: 0 };
  const content = element(
    'div',
    { class: 'content' },
    asides,
    proposal.element,
    diff,
    legible,
    sent,
    line,
    mention.element,
  );
  const body = element('div', attributes, content);
  const noticeText = element('span');
  const support = opening.supportUrl ? supportLink(opening.supportUrl, i18n.t('panel.support')) : '';
  const notice = element('div', { class: 'notice' }, icon('notice'), noticeText, support);
  const refine = createRefine();
  const empty = opening.target.unread === undefined ? original().trim() === '' : opening.target.unread === 0;
  const after = writeMode === 'insert-after';
  const standing: Standing = placed ? 'placed' : version && 'version';
  const footer = createFooter(empty && editable());
  // Sentences for a screen reader: states, not each word as it arrives.
  const status = element('div', { class: 'unseen', role: 'status', 'data-ui': 'status' });
  const panel = element(
    'div',
    {
      class: 'surface popover',
      role: 'dialog',
      'aria-label': action.label,
      tabindex: -1,
      lang: i18n.t('popover.language'),
    },
    header.element,
    tabs.element,
    body,
    findings,
    notice,
    refine.element,
    footer.element,
    status,
  );
  const show = (state: State): void => {
    const { progress, text, tab, notice: said, busy, waited, destination, replaces, lost } = state;
    const { phase } = progress;
    const running = isRunning(progress);
    const acceptable = isAcceptable(progress);
    header.showDestination(progress.destination ?? destination);
    check()?.showAsides(asides, opening, progress.carbon);

    proposal.show(text, !running, state.marked);
    setAttribute(proposal.element, 'data-state', phase);
    setAttribute(proposal.element, 'data-code', progress.error?.code);
    setAttribute(body, 'aria-busy', String(running));
    // Out of sight, not out of the document: it stays readable as the proposal.
    proposal.element.classList.toggle('aside', tab !== 'proposal');
    proposal.element.inert = tab !== 'proposal';
    // Room kept for a proposal that will not come would only be an empty box to scroll.
    content.classList.toggle('no-room', text === '' && !running);
    diff.hidden = tab !== 'diff';
    legible.hidden = tab !== 'readability';
    sent.hidden = tab !== 'sent';
    findings.hidden = !acceptable || (tab !== 'diff' && tab !== 'proposal');
    mention.show(
      acceptable && (tab === 'diff' || tab === 'proposal') ? progress.mention : undefined,
      state.mentionRemoved,
    );
    tabs.select(tab);
    setAttribute(body, 'aria-labelledby', `tab-${tab}`);
    tabs.enable('diff', acceptable);
    tabs.enable('readability', acceptable);
    if (standing) tabs.enable('sent', false);

    setText(line, progress.nothing ? nothingText(action) : waitingLine(progress, waited, Date.now()));
    line.hidden = line.textContent === '' || tab === 'sent';
    const failure = progress.error && errorText(progress.error);
    const message = said?.text ?? failure?.sentence ?? cutText(progress);
    setText(noticeText, message);
    notice.hidden = message === '';
    if (support) support.hidden = Boolean(said) || !failure?.support;
    setAttribute(notice, 'data-tone', said?.tone ?? (failure ? 'error' : 'notice'));
    refine.show((!acceptable && !running) || standing ? 'absent' : acceptable && !busy ? 'ready' : 'busy');
    const { kind } = action;
    const circumstances = { editable: editable(), replaces, kind, empty, busy, after, lost, standing };
    footer.show(offerFor(progress, { ...circumstances, remedy: failure?.remedy }));
    setText(
      status,
      message ||
        state.spoken ||
        spokenText(progress, line.textContent ?? '', editable() && replaces && action.kind === 'edit'),
    );
  };

  /** Our extension is gone: no word can be looked up any more, only the proposal can still be copied. */
  const showOrphan = (sentence: string): void => {
    if (proposal.element.dataset.state !== 'done') {
      setAttribute(proposal.element, 'data-state', 'error');
      setAttribute(proposal.element, 'data-code', 'extension-updated');
    }
    setText(noticeText, sentence);
    setText(status, sentence);
    notice.hidden = false;
    line.hidden = true;
    refine.show('absent');
    footer.keepOnly('copy');
  };

  return {
    panel,
    header,
    tabs,
    showOrphan,
    body,
    content,
    proposal: proposal.element,
    diff,
    legible,
    findings,
    mention,
    status,
    refine,
    footer,
    sent,
    show,
    format,
  };
}

// Keys are made from ids, so the generated key types cannot follow; a test of the catalogue holds them.
const made = i18n.t as (key: string) => string;

/** What is said when there is nothing to change; each action that edits has its own words for it. */
function nothingText({ id, kind }: ActionItem): string {
  const own = kind === 'edit' ? made(`actions.${id.replaceAll('-', '_')}.nothing`) : '';
  return own || i18n.t('popover.nothing');
}

function cutText({ phase, stopped, text }: Progress): string {
  if (phase !== 'cut') return '';
  if (!stopped) return i18n.t('popover.cut');
  return text === '' ? i18n.t('popover.stopped_empty') : i18n.t('popover.stopped');
}

/** What a screen reader is told: one sentence for a state, without the seconds that would be read out one by one. */
function spokenText(progress: Progress, line: string, editable: boolean): string {
  if (progress.phase === 'waiting') return line && i18n.t('popover.waiting');
  if (progress.phase === 'streaming') {
    const { part } = progress;
    return part && part.of > 1 ? `${i18n.t('popover.writing')} ${partText(part)}` : i18n.t('popover.writing');
  }
  return line || readyText(progress, editable);
}

function readyText(progress: Progress, editable: boolean): string {
  if (!isAcceptable(progress)) return '';
  return editable ? i18n.t('popover.ready_replace') : i18n.t('popover.ready');
}
