/** The surfaces of one page: at most one popover, one palette and one toast, and how they follow each other. */
import { i18n } from '#i18n';
import { errorText } from '../error-text.ts';
import { type SerializedError, serializeError } from '../errors.ts';
import { askBackground } from '../messaging/request.ts';
import type { OpenPalette, OpenPopover, TargetAddress } from '../messaging/shown.ts';
import type { Palette } from './palette/palette.ts';
import { loadPart } from './parts/registry.ts';
import type { Popover } from './popover/kit.ts';
import type { Dispatcher } from './surface/dispatcher.ts';
import { supportLink } from './surface/elements.ts';
import type { TargetSummary, WriteMode } from './target/types.ts';
import { openToast, type Toast, type ToastContent } from './toast/toast.ts';

/** Characters of a text that a message shows; all of it is on the clipboard. */
const SHOWN = 1_000;

export interface Surfaces {
  readonly popover: (opening: OpenPopover) => Promise<{ shown: boolean }>;
  readonly palette: (opening: OpenPalette) => Promise<{ shown: boolean }>;
  readonly toast: (error: SerializedError, supportUrl?: string) => { shown: boolean };
  /** The target at work when the focus is in one of our surfaces: what an action asked from there is about. */
  readonly held: () => TargetSummary | null;
}

/** Makes the surfaces of a page; all go when the signal aborts. */
export function createSurfaces(dispatcher: Dispatcher, signal: AbortSignal): Surfaces {
  let popover: Popover | null = null;
  let palette: Palette | null = null;
  let toast: Toast | null = null;
  const place = { kept: null };
  const words = { close: i18n.t('toast.close'), language: i18n.t('popover.language') };
  const updated = errorText({ code: 'extension-updated' }).sentence;

  const showToast = (content: ToastContent): boolean => {
    toast?.close();
    toast = openToast(content, words, dispatcher, signal);
    return toast !== null;
  };

  const sayError = (error: SerializedError, supportUrl?: string): boolean => {
    if (error.code === 'extension-updated') return showToast({ text: updated });
    const { sentence, remedy, remedyLabel, support: helps } = errorText(error);
    const support = helps && supportUrl ? supportLink(supportUrl, i18n.t('panel.support')) : undefined;
    if (remedy !== 'open-options') return showToast({ text: sentence, support });
    const press = (): void => {
      toast?.close();
      askBackground('options.open', null).catch(() => undefined);
    };
    const label = remedyLabel ?? i18n.t('toast.settings');
    return showToast({ text: sentence, support, action: { ui: 'settings', label, press } });
  };

  const release = (address: TargetAddress): void => {
    askBackground('target.release', { address }).catch(() => undefined);
  };

  const undo = ({ address }: OpenPopover): void => {
    void bringBack(address).finally(() => release(address));
  };

  const bringBack = async (address: TargetAddress): Promise<void> => {
    try {
      const outcome = await askBackground('target.undo', { address });
      if (outcome.outcome === 'restored') return void showToast({ text: i18n.t('toast.restored') });
      const { original } = outcome;
      const hint = original.slice(0, SHOWN);
      showToast({ text: i18n.t('toast.not_restored_plain'), hint });
      if (await toast?.copy(original)) showToast({ text: i18n.t('toast.not_restored'), hint });
    } catch (error) {
      sayError(serializeError(error));
    }
  };

  const sayWritten = async (opening: OpenPopover, mode: WriteMode, written: string): Promise<void> => {
    const { address, firstUse, writeMode, ...rest } = opening;
    let undoing = false;
    const check = writeMode === 'direct' ? loadPart('check') : null;
    const found = await check?.then((part) => part.findingsSaid(opening, written)).catch(() => '');
    const hint = [found, firstUse && firstUseText(firstUse.shortcut)].filter(Boolean).join('\n');
    const { action, target } = opening;
    const kept = {
      actionId: action.id,
      original: target.text,
      proposal: written,
      format: target.format,
      at: 0,
    };
    showToast({
      text: i18n.t(mode === 'replace' ? 'toast.replaced' : 'toast.inserted'),
      ...(hint && { hint }),
      action: {
        ui: 'undo',
        label: i18n.t('toast.undo'),
        press: () => {
          if (undoing) return;
          undoing = true;
          undo(opening);
        },
      },
      other: check
        ? {
            ui: 'review',
            label: i18n.t('toast.review'),
            press: () => {
              undoing = true;
              void show({ ...rest, address, kept, placed: true });
            },
          }
        : undefined,
      gone: () => {
        if (!undoing) release(address);
      },
    });
  };

  /** The address a target had in the surface the new one comes from: only that knows its frame. */
  const addressOf = (targetId: string): TargetAddress | null => {
    const known = [popover?.opening.address, palette?.opening.address];
    return known.find((address) => address?.targetId === targetId) ?? null;
  };

  const show = async (asked: OpenPopover): Promise<{ shown: boolean }> => {
    const { open } = await loadPart('popover');
    signal.throwIfAborted();
    const address = addressOf(asked.address.targetId) ?? asked.address;
    const opening = { ...asked, address };
    const before = popover;
    if (before?.hasFocus() && !asked.kept && before.opening.action.id === asked.action.id) {
      // The action's command again, from inside its popover.
      before.retry();
      return { shown: true };
    }
    before?.close({ focus: false, release: before.opening.address.targetId !== address.targetId });
    palette?.close({ focus: false, release: palette.opening.address?.targetId !== address.targetId });
    toast?.close();
    popover = open(opening, {
      dispatcher,
      place,
      signal,
      written: (...what) => void sayWritten(...what),
      undo,
      closed: () => {
        popover = null;
      },
    });
    return { shown: popover !== null };
  };

  return {
    popover: show,
    palette: async (asked) => {
      const { open } = await loadPart('palette');
      signal.throwIfAborted();
      const known = asked.address && addressOf(asked.address.targetId);
      const opening = { ...asked, address: known ?? asked.address };
      palette?.close({
        focus: false,
        release: palette.opening.address?.targetId !== opening.address?.targetId,
      });
      palette = open(opening, {
        dispatcher,
        signal,
        failed: (error) => void sayError(serializeError(error)),
        closed: () => {
          palette = null;
        },
      });
      return { shown: palette !== null };
    },
    toast: (error, supportUrl) => ({ shown: sayError(error, supportUrl) }),
    held: () => {
      if (palette?.hasFocus()) return palette.opening.target;
      return popover?.hasFocus() ? popover.opening.target : null;
    },
  };
}

function firstUseText(shortcut: string): string {
  return shortcut ? i18n.t('toast.first_use', { shortcut }) : i18n.t('toast.first_use_plain');
}
