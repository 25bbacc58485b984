/** What the agent does with a proposal: puts it in place, copies it, goes on with it in the panel. */
import { i18n } from '#i18n';
import { errorText } from '../../error-text.ts';
import { serializeError } from '../../errors.ts';
import type { OpenPopover, PanelTask } from '../../messaging/protocol.ts';
import { askBackground } from '../../messaging/request.ts';
import type { Check } from '../parts/check.ts';
import type { Surface } from '../surface/surface.ts';
import type { WriteMode, WriteOutcome } from '../target/types.ts';
import { outcomeText } from './outcome.ts';
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
  readonly done: (mode: WriteMode) => void;
  readonly signal: AbortSignal;
}

export interface Taking {
  readonly busy: () => boolean;
  readonly accept: (mode: WriteMode) => Promise<void>;
  readonly copy: () => Promise<void>;
  readonly continueInPanel: (because?: PanelTask['because']) => Promise<void>;
}

/** Makes the ways to take the proposals of one popover. */
export function createTaking(kit: TakingKit): Taking {
  const { opening, view, surface, session, say } = kit;
  // Looked up now: once the extension was updated under us, nothing can be.
  const copiedText = i18n.t('popover.copied');
  let busy = false;

  const copy = async (): Promise<boolean> => {
    const text = kit.written();
    return surface.copy(kit.check()?.copiedForm(text, view.format) ?? { 'text/plain': text });
  };

  return {
    busy: () => busy,
    accept: async (mode) => {
      if (busy || !view.editable || !isAcceptable(session.progress())) return;
      if (mode === 'replace' && !kit.replaces()) return;
      busy = true;
      say(i18n.t('popover.replacing'), 'plain');
      let outcome: WriteOutcome;
      try {
        const { address } = opening;
        outcome = await askBackground('target.write', { address, text: kit.written(), mode });
      } catch (error) {
        busy = false;
        return say(errorText(serializeError(error)).sentence, 'notice');
      }
      busy = false;
      if (kit.signal.aborted) return;
      if (outcome.outcome === 'written') {
        kit.done(mode);
        return kit.close({ focus: false, release: false });
      }
      view.panel.focus();
      const copied = outcome.outcome === 'failed' && (await copy());
      say(outcomeText(outcome, copied), 'notice');
    },
    copy: async () => {
      if (await copy()) say(copiedText, 'plain');
      else say(i18n.t('popover.copy_failed'), 'notice');
    },
    continueInPanel: async (because) => {
      const text = kit.standing();
      const task: PanelTask = {
        action: session.request(),
        title: opening.action.label,
        ...(text !== '' && { proposal: text }),
        ...(because && { because }),
      };
      try {
        const { opened } = await askBackground('panel.continue', task);
        if (opened || because) kit.close({ focus: false });
        else say(i18n.t('popover.panel_waits'), 'plain');
      } catch (error) {
        say(errorText(serializeError(error)).sentence, 'notice');
      }
    },
  };
}
