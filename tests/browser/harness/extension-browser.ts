import type { Tab } from './tab.ts';

/** A real browser with the extension loaded, driven the same way whichever it is. */
export interface ExtensionBrowser {
  readonly name: 'chromium' | 'firefox';
  readonly extensionId: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  readonly origin: string;
  /** Opens a page in a new, active tab. */
  open(url: string): Promise<Tab>;
  /** Opens one of our own pages as a tab: `options.html`, `sidepanel.html`. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Opens the panel as a tab that takes another tab as the active one. */
  openPanel(about: Tab): Promise<Tab>;
  /** The browser's own number of a tab. */
  tabId(tab: Tab): Promise<number>;
  /**
   * Does what a click on an item of our context menu does, on what is selected and focused in the tab now
   * (the native menu itself cannot be opened without a display: see desktop.ts).
   */
  chooseFromMenu(tab: Tab, itemId: string): Promise<void>;
  /** Does what the keyboard shortcut of a command does in the tab. */
  runCommand(tab: Tab, command: string): Promise<void>;
  /**
   * Runs a function with the extension's rights (in the worker in Chromium, in an extension page in Firefox).
   * It may use `chrome.*` there; what it needs comes as one argument.
   */
  inExtension<R, A = undefined>(work: (argument: A) => R, argument?: A): Promise<Awaited<R>>;
  close(): Promise<void>;
}

/** What the browser says of a click in a context menu about the place of the click. */
export interface ClickFacts {
  readonly pageUrl: string;
  readonly frameUrl: string;
  readonly selectionText: string;
  readonly editable: boolean;
  /** Way from the top frame to the frame of the click, as indexes of `window.frames`. */
  readonly frames: readonly number[];
}

/** Looks up, in a page, where a click in the context menu would be: in the frame that holds the focus. */
export function lookWhereTheClickIs(): ClickFacts {
  const frames: number[] = [];
  let page: Document = document;
  const hasSelection = (it: Document) => (it.getSelection()?.toString() ?? '') !== '';
  for (;;) {
    const children = Array.from({ length: page.defaultView?.frames.length ?? 0 }, (_, index) => index);
    const childAt = (index: number): Document | null => {
      try {
        return page.defaultView?.frames[index]?.document ?? null;
      } catch {
        return null;
      }
    };
    const focused = children.find((index) => {
      try {
        return (
          page.activeElement !== null && page.defaultView?.frames[index]?.frameElement === page.activeElement
        );
      } catch {
        return false;
      }
    });
    // A read-only text takes no focus: then the frame with a selection is where the mouse was.
    const selected = hasSelection(page)
      ? undefined
      : children.find((index) => {
          const child = childAt(index);
          return child !== null && hasSelection(child);
        });
    const next = focused ?? selected;
    const child = next === undefined ? null : childAt(next);
    if (next === undefined || child === null) break;
    frames.push(next);
    page = child;
  }
  let active = page.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const field = active as HTMLTextAreaElement | null;
  const isField = field !== null && /^(TEXTAREA|INPUT)$/.test(field.tagName);
  const selectionText = isField
    ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
    : (page.getSelection()?.toString() ?? '');
  return {
    pageUrl: document.URL,
    frameUrl: page.URL,
    selectionText,
    editable: isField || ((active as HTMLElement | null)?.isContentEditable ?? false),
    frames,
  };
}
