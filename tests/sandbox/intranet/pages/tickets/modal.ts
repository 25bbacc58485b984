const FOCUSABLE =
  'a[href], button:not([disabled]), input, textarea, select, iframe, [tabindex]:not([tabindex="-1"])';

export interface Modal {
  open: () => void;
  close: () => void;
}

/**
 * A dialog that behaves as Bootstrap's does: whatever takes the focus outside of it loses it at once (`focusin` on
 * the document), Escape closes it from anywhere inside, and a press on the backdrop closes it.
 */
export function createModal(element: HTMLElement, { onOpen }: { onOpen: () => void }): Modal {
  let before: HTMLElement | null = null;
  let backwards = false;

  const keepFocus = (event: FocusEvent): void => {
    const { target } = event;
    if (!(target instanceof Node) || target === document || element.contains(target)) return;
    // The editor's own menus are appended to the body; GLPI lets them through in the same way.
    if (target instanceof Element && target.closest('.tox-tinymce-aux, .tox-silver-sink')) return;
    const inside = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
      (one) => one.offsetParent !== null,
    );
    (backwards ? inside.at(-1) : inside[0])?.focus();
  };
  const noteDirection = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') backwards = event.shiftKey;
  };

  const close = (): void => {
    if (element.hidden) return;
    element.hidden = true;
    document.body.classList.remove('modale-ouverte');
    document.removeEventListener('focusin', keepFocus);
    document.removeEventListener('keydown', noteDirection);
    before?.focus();
  };
  const open = (): void => {
    if (!element.hidden) return;
    before = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    element.hidden = false;
    document.body.classList.add('modale-ouverte');
    document.addEventListener('focusin', keepFocus);
    document.addEventListener('keydown', noteDirection);
    element.focus();
    onOpen();
  };

  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  });
  element.addEventListener('mousedown', (event) => {
    if (event.target === element) close();
  });
  return { open, close };
}
