/** Keys that no control of the popover took. */
import type { Surface } from '../surface/surface.ts';
import type { ButtonId } from './offer.ts';
import type { View } from './view.ts';

export interface KeysKit {
  readonly view: View;
  readonly surface: () => Surface | null;
  readonly press: (id: ButtonId) => void;
  /** Goes into the findings or the changes; false when there are none. */
  readonly enter: () => boolean;
  readonly close: () => void;
}

/** Makes what is done with a key; it answers true when the key was for the popover as a whole. */
export function createKeys({
  view,
  surface,
  press,
  enter,
  close,
}: KeysKit): (event: KeyboardEvent) => boolean {
  return (event) => {
    const shown = surface();
    if (!shown) return false;
    if (event.key === 'Escape') {
      if (!view.footer.closeMenu()) close();
      return true;
    }
    const { activeElement } = shown.root;
    // On a button, Enter is that button's; here it is the answer to the proposal as a whole.
    const asWhole = activeElement === null || activeElement === view.panel || activeElement === view.body;
    if (event.key === 'ArrowDown' && asWhole && activeElement !== view.body) return enter();
    // A change is a box to tick: Enter there, too, answers to the whole.
    const onChange = activeElement?.getAttribute('data-ui') === 'change';
    if (event.key !== 'Enter' || event.repeat || !(asWhole || onChange)) return false;
    const first = view.footer.primary();
    if (first && shown.mayPress(view.footer.buttonFor(first))) press(first);
    return true;
  };
}
