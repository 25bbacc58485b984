/** What the agent does with a proposal: puts it in place, copies it, goes on with it in the panel. */
import { i18n } from '#i18n';
import { errorText } from '../../error-text.ts';
import { serializeError } from '../../errors.ts';
import { askBackground } from '../../messaging/request.ts';
import type { OpenPopover, PanelTask } from '../../messaging/shown.ts';
import type { Check } from '../parts/check.ts';
import type { Surface } from '../surface/surface.ts';
import type { Box, WriteMode, WriteOutcome } from '../target/types.ts';
import { isAcceptable } from './progress.ts';
import type { Session } from './session.ts';
import type { Notice, View } from './view.ts';

export interface TakingKit {
  readonly opening: OpenPopover;
  readonly view: View;
  readonly surface: Surface;
  readonly session: Session;
  readonly check: () => Check | null;
  /** The text with the changes taken; and with the mention. */
  readonly standing: () => string;
  readonly written: () => string;
  /** False when the target holds more than the text the proposal was made for. */
  readonly replaces: () => boolean;
  readonly say: (text: string, tone: Notice['tone']) => void;
  readonly close: (after: { readonly focus: boolean; readonly release?: boolean }) => void;
  readonly done: (mode: WriteMode, text: string) => void;
  /** The text was found again: where it stands now. */
  readonly found: (box: Box | null) => void;
  readonly signal: AbortSignal;
}

export interface Taking {
  readonly busy: () => boolean;
  /** Set once the text was not where it was; `found` when it can be found again. */
  readonly lost: () => 'found' | 'gone' | undefined;
  readonly findAgain: () => Promise<void>;
  /** `unasked`: the agent has not seen it. */
  readonly accept: (mode: WriteMode, unasked?: true) => Promise<void>;
  readonly copy: () => Promise<void>;
  readonly continueInPanel: (because?: PanelTask['because']) => Promise<void>;
}

/** Makes the ways to take the proposals of one popover. */
export function createTaking(kit: TakingKit): Taking {
  const { opening, view, surface, session, say } = kit;
  // Looked up now: once the extension was updated under us, nothing can be.
  const copiedText = i18n.t('popover.copied');
  let busy = false;
  let lost: 'found' | 'gone' | undefined;

  const copy = async (): Promise<boolean> => {
    const text = kit.written();
    const marked = Boolean(opening.target.islands ?? opening.kept);
    return surface.copy(kit.check()?.copiedForm(text, view.format, marked) ?? { 'text/plain': text });
  };

  return {
    busy: () => busy,
    lost: () => lost,
    findAgain: async () => {
      const found = await askBackground('target.refind', { address: opening.address }).catch(() => null);
      lost = found ? undefined : 'gone';
      if (found) kit.found(found.box);
      view.panel.focus();
      say(i18n.t(found ? 'popover.found_again' : 'popover.not_found_again'), found ? 'plain' : 'notice');
    },
    accept: async (mode, unasked) => {
      if (busy || !opening.target.editable || !isAcceptable(session.progress())) return;
      if (mode === 'replace' && !kit.replaces()) return;
      busy = true;
      say(i18n.t('popover.replacing'), 'plain');
      let outcome: WriteOutcome;
      const text = kit.written();
      try {
        const { address, action } = opening;
        // What was put in place at once makes room for what the agent made of it.
        if (opening.placed) await askBackground('target.undo', { address });
        const write = { address, text, mode, actionId: action.id, ...(unasked && { unasked }) };
        outcome = await askBackground('target.write', write);
      } catch (error) {
        busy = false;
        return say(errorText(serializeError(error)).sentence, 'notice');
      }
      busy = false;
      if (kit.signal.aborted) return;
      if (outcome.outcome === 'written') {
        kit.done(mode, text);
        return kit.close({ focus: false, release: false });
      }
      view.panel.focus();
      if (outcome.outcome === 'changed' || outcome.outcome === 'gone') {
        lost = outcome.elsewhere ? 'found' : 'gone';
      }
      const copied = outcome.outcome === 'failed' && (await copy());
      const said = kit.check()?.outcomeText(outcome, copied);
      say(said ?? errorText({ code: 'write-failed' }).sentence, 'notice');
    },
    copy: async () => {
      if (await copy()) say(copiedText, 'plain');
      else say(i18n.t('popover.copy_failed'), 'notice');
    },
    continueInPanel: async (because) => {
      const proposal = kit.standing();
      try {
        await session.ready();
        const progress = session.progress();
        const { mention } = progress;
        const task: PanelTask = {
          action: session.request(),
          title: opening.action.label,
          wishes: session.wishes().slice(-20),
          // What is in place already is no longer the text that the proposal is for.
          ...(opening.target.editable && !opening.placed && kit.replaces() && { address: opening.address }),
          // What is not whole is asked for again there.
          ...(isAcceptable(progress) && { proposal, ...(mention && { mention }) }),
          ...(because && { because }),
        };
        const { opened } = await askBackground('panel.continue', task);
        if (opened || because) kit.close({ focus: false, release: false });
        else say(i18n.t('popover.panel_waits'), 'plain');
      } catch (error) {
        // Nothing can be said any more where the surface was taken away.
        if (because) kit.close({ focus: false });
        else say(errorText(serializeError(error)).sentence, 'notice');
      }
    },
  };
}
