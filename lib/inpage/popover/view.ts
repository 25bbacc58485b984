/** The popover on screen: made once, then only what changed is written. */
import { i18n } from '#i18n';
import { errorText } from '../../error-text.ts';
import type { OpenPopover } from '../../messaging/protocol.ts';
import type { Check } from '../parts/check.ts';
import { element, icon, setAttribute, setText } from '../surface/elements.ts';
import { createFooter } from './footer.ts';
import { createHeader } from './header.ts';
import { offerFor } from './offer.ts';
import { isAcceptable, isRunning, type Progress } from './progress.ts';
import { createProposalView } from './proposal-view.ts';
import { createRefine } from './refine.ts';
import { createTabs, TAB_PANEL, type TabId } from './tabs.ts';
import { waitingLine } from './waiting.ts';

export interface Notice {
  readonly text: string;
  readonly tone: 'plain' | 'notice';
}

/** Everything the popover shows. */
export interface State {
  readonly progress: Progress;
  readonly tab: TabId;
  /** What a write or a copy ended with, when there is something to say. */
  readonly notice: Notice | null;
  readonly busy: boolean;
  /** Milliseconds since the request began. */
  readonly waited: number;
  readonly destination: string | null;
  readonly replaces: boolean;
}

export type View = ReturnType<typeof createView>;

/** Makes the elements of a popover for what it was opened with; `check` is there once the part has come. */
export function createView(
  { action, target, options, instruction, kept }: OpenPopover,
  check: () => Check | null,
) {
  const format = kept?.format ?? target.format;
  const original = kept?.original ?? target.text;
  const editable = target.editable;
  const header = createHeader(action, options, instruction);
  const tabs = createTabs(action.kind === 'edit');
  const proposal = createProposalView(format, check);
  const diff = element('div', { class: 'diff', 'data-ui': 'diff', dir: 'auto' });
  const sent = element('div', { class: 'sent', 'data-ui': 'sent' });
  const line = element('p', { class: 'line' });
  const attributes = { id: TAB_PANEL, class: 'body', role: 'tabpanel', tabindex: 0 };
  const content = element('div', { class: 'content' }, proposal.element, diff, sent, line);
  const body = element('div', attributes, content);
  const noticeText = element('span');
  const notice = element('div', { class: 'notice' }, icon('notice'), noticeText);
  const refine = createRefine();
  const footer = createFooter();
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
    notice,
    refine.element,
    footer.element,
    status,
  );
  let compared: string | null = null;

  const show = ({ progress, tab, notice: said, busy, waited, destination, replaces }: State): void => {
    const { phase, text } = progress;
    const running = isRunning(progress);
    const acceptable = isAcceptable(progress);
    header.showDestination(progress.destination ?? destination);

    proposal.show(text, !running);
    setAttribute(proposal.element, 'data-state', phase);
    setAttribute(proposal.element, 'data-code', progress.error?.code);
    setAttribute(body, 'aria-busy', String(running));
    // Out of sight, not out of the document: it stays readable as the proposal.
    proposal.element.classList.toggle('aside', tab !== 'proposal');
    proposal.element.inert = tab !== 'proposal';
    // Room kept for a proposal that will not come would only be an empty box to scroll.
    content.classList.toggle('no-room', text === '' && !running);
    diff.hidden = tab !== 'diff';
    sent.hidden = tab !== 'sent';
    const { showDifferences } = check() ?? {};
    if (showDifferences && tab === 'diff' && acceptable && compared !== text) {
      compared = text;
      showDifferences(diff, original, text, format);
    }
    tabs.select(tab);
    setAttribute(body, 'aria-labelledby', `tab-${tab}`);
    tabs.enable('diff', acceptable);

    setText(line, progress.nothing ? i18n.t('popover.nothing') : waitingLine(progress, waited, Date.now()));
    line.hidden = line.textContent === '' || tab === 'sent';
    const failure = progress.error && errorText(progress.error);
    const message = said?.text ?? failure?.sentence ?? cutText(progress);
    setText(noticeText, message);
    notice.hidden = message === '';
    setAttribute(notice, 'data-tone', said?.tone ?? (failure ? 'error' : 'notice'));
    refine.show(!acceptable && !running ? 'absent' : acceptable && !busy ? 'ready' : 'busy');
    footer.show(offerFor(progress, { editable, replaces, kind: action.kind, busy, remedy: failure?.remedy }));
    setText(
      status,
      message || spokenText(progress, line.textContent ?? '', editable && replaces && action.kind === 'edit'),
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
    refine,
    footer,
    sent,
    show,
    original,
    format,
    editable,
  };
}

function cutText({ phase, stopped, text }: Progress): string {
  if (phase !== 'cut') return '';
  if (!stopped) return i18n.t('popover.cut');
  return text === '' ? i18n.t('popover.stopped_empty') : i18n.t('popover.stopped');
}

/** What a screen reader is told: one sentence for a state, without the seconds that would be read out one by one. */
function spokenText(progress: Progress, line: string, editable: boolean): string {
  if (progress.phase === 'waiting') return line && i18n.t('popover.waiting');
  if (progress.phase === 'streaming') return i18n.t('popover.writing');
  return line || readyText(progress, editable);
}

function readyText(progress: Progress, editable: boolean): string {
  if (!isAcceptable(progress)) return '';
  return editable ? i18n.t('popover.ready_replace') : i18n.t('popover.ready');
}
