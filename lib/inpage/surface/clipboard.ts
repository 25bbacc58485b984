/** Puts text on the clipboard from inside a surface, on plain http pages too, where no clipboard API exists. */
import { element } from './elements.ts';

/** What to copy, by media type; `text/plain` always. */
export type Copied = Readonly<Record<string, string>> & { readonly 'text/plain': string };

export interface Clipboard {
  /** True when the text is on the clipboard. */
  readonly copy: (copied: Copied) => Promise<boolean>;
  /** Answers the browser's copy event; the dispatcher hands it over before the page hears of it. */
  readonly hear: (event: ClipboardEvent) => void;
}

/** The clipboard of one surface. */
export function createClipboard(root: ShadowRoot): Clipboard {
  let pending: Copied | null = null;
  let answered = false;

  const byCommand = (copied: Copied): boolean => {
    const focused = root.activeElement;
    // Firefox copies only when something is selected.
    const field = element('textarea', { class: 'unseen', 'aria-hidden': 'true' });
    field.value = copied['text/plain'];
    pending = copied;
    answered = false;
    try {
      root.append(field);
      field.focus({ preventScroll: true });
      field.select();
      return document.execCommand('copy') && answered;
    } catch {
      return false;
    } finally {
      pending = null;
      field.remove();
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    }
  };

  return {
    copy: async (copied) => {
      if (byCommand(copied)) return true;
      try {
        await navigator.clipboard?.writeText(copied['text/plain']);
        return 'clipboard' in navigator;
      } catch {
        return false;
      }
    },
    hear: (event) => {
      if (!pending || !event.clipboardData) return;
      for (const [type, text] of Object.entries(pending)) event.clipboardData.setData(type, text);
      event.preventDefault();
      answered = true;
    },
  };
}
