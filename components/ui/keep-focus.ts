import { focusHome } from './focus.ts';

/** What stands on top of everything else and takes the focus for itself. */
const topDialog = (): HTMLDialogElement | undefined => [...document.querySelectorAll('dialog')].at(-1);

/** False for what cannot have the focus any more. */
const canHaveIt = (element: Element): boolean =>
  element.isConnected && element.checkVisibility() && !element.matches(':disabled');

/**
 * Whatever goes, by itself or by what somebody else does, takes no focus with it: who works by keyboard would begin anew
 * at the top of the page. The focus goes to the dialog that is open, else where one writes; there, too, when the page
 * has just come. Until the signal aborts.
 */
export function keepFocus(signal?: AbortSignal): void {
  const { activeElement, body } = document;
  let last = activeElement === body ? null : activeElement;
  const rescue = (): void => {
    if (document.activeElement !== body || !document.hasFocus()) return;
    // One who clicks beside everything has the focus nowhere, and means it.
    if (last && canHaveIt(last)) return;
    last = body;
    const dialog = topDialog();
    if (dialog) (dialog.querySelector<HTMLElement>('input, [data-first], [data-ui=close]') ?? dialog).focus();
    else focusHome();
  };
  const options = signal ? { signal } : {};
  document.addEventListener('focusin', ({ target }) => (last = target as Element), options);
  // A panel beside a page loses and finds the focus as a whole.
  addEventListener('focus', rescue, options);
  const changes = new MutationObserver(rescue);
  changes.observe(body, { subtree: true, childList: true });
  rescue();
  signal?.addEventListener('abort', () => changes.disconnect(), { once: true });
}
