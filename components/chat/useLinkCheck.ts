import { type RefObject, useEffect, useState } from 'react';
import { focusHome } from '../ui/focus.ts';

/** A link that is shown in full before it is opened. */
export interface Asked {
  readonly href: string;
  readonly host: string;
  /** The link that was pressed. */
  readonly link: HTMLElement;
}

/** Enter presses a link; the middle button too. */
function presses(event: MouseEvent | KeyboardEvent): boolean {
  return event instanceof KeyboardEvent ? event.key === 'Enter' : event.button < 2;
}

/** Opens an address apart. A link of the moment: the browser connects to what a lasting one leads to before it is pressed. */
export function openApart(href: string): void {
  const link = document.createElement('a');
  link.href = href;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.click();
}

/**
 * Opens the links of answers. One whose address carries a query could carry the agent's text away: it is shown
 * in full and opens at a second click. An untrusted click opens nothing.
 */
export function useLinkCheck(container: RefObject<HTMLElement | null>) {
  const [asked, setAsked] = useState<Asked | null>(null);
  useEffect(() => {
    const over = new AbortController();
    const onPress = (event: MouseEvent | KeyboardEvent): void => {
      const link = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-href]') : null;
      const address = link?.dataset.href;
      if (!link || !address || !presses(event)) return;
      event.preventDefault();
      if (!event.isTrusted) return;
      const { href, host, search, hash, protocol, pathname } = new URL(address);
      if (search === '' && hash === '') openApart(href);
      else setAsked({ href, host: protocol === 'mailto:' ? pathname : host, link });
    };
    for (const type of ['click', 'auxclick', 'keydown'] as const) {
      container.current?.addEventListener(type, onPress, { signal: over.signal });
    }
    return () => over.abort();
  }, [container]);
  const onClose = (): void => {
    setAsked(null);
    // The question goes, and its buttons with it.
    if (asked?.link.isConnected) asked.link.focus();
    else focusHome();
  };
  return { asked, onClose };
}
