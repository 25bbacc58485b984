import { useEffect, useState } from 'react';

/** Gives a function that moves the focus to an element once it is drawn: what had it may just have gone. */
export function useFocus(): (selector: string) => void {
  const [selector, setSelector] = useState<string | null>(null);
  // Each render is a chance: the element may come with any of them.
  useEffect(() => {
    const element = selector === null ? null : document.querySelector<HTMLElement>(selector);
    if (!element) return;
    element.focus();
    setSelector(null);
  });
  return setSelector;
}
