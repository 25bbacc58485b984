/** Where in the top document a surface may stand: where it can have the focus and is nobody's content. */

/** Dialogs that scripts keep the focus in, without the browser's modal state. */
const MODAL_BY_SCRIPT = '[aria-modal="true"], .modal.show[role="dialog"]';

/**
 * The parent of a surface: the open modal when there is one (everything outside a modal dialog is inert, and
 * focus traps pull the focus back into theirs), else `body`; never an element whose content is edited, because
 * what stands in it is saved with it.
 */
export function placeFor(document: Document): Element {
  const modal = openModal(document);
  let place: Element = modal ?? document.body ?? document.documentElement;
  while (isEdited(place) && place.parentElement) place = place.parentElement;
  return place;
}

/** The innermost open modal: the one with the focus, else the last one opened that is visible. */
function openModal(document: Document): Element | null {
  const byBrowser = [...document.querySelectorAll('dialog:modal')];
  const modals =
    byBrowser.length > 0
      ? byBrowser
      : [...document.querySelectorAll(MODAL_BY_SCRIPT)].filter((modal) => modal.checkVisibility());
  const focused = modals.filter((modal) => modal.contains(document.activeElement));
  return (focused.length > 0 ? focused : modals).at(-1) ?? null;
}

function isEdited(place: Element): boolean {
  return (
    (place instanceof HTMLElement && place.isContentEditable) ||
    (place.localName === 'body' && place.ownerDocument.designMode === 'on')
  );
}
