/** What tests may ask of a page: the editors' own models, the change events the application saw, a selection. */
export interface Sandbox {
  /** Names of the page's editors; the first is the default everywhere below. */
  readonly editors: readonly string[];
  /** The editor's own model, as the application would save it: HTML for a rich editor, the value for a field. */
  model: (editor?: string) => string;
  /** Change events the application saw, oldest first. */
  readonly events: { readonly editor: string; readonly type: string }[];
  /**
   * Selects these words (up to the end of `to` when given) in an editor or, with a CSS selector as `in`, in any
   * element; false when they are not there. Without words everything is selected.
   */
  select: (words: string, options?: { readonly to?: string; readonly in?: string }) => boolean;
}

export interface Editor {
  readonly model: () => string;
  /** The field, or the element that holds the text; null while it does not exist. */
  readonly root: () => HTMLElement | null;
}

/** Publishes the page's editors to tests; returns what to call at each change event. */
export function registerSandbox(
  editors: Readonly<Record<string, Editor>>,
): (editor: string, type: string) => void {
  const names = Object.keys(editors);
  const events: { editor: string; type: string }[] = [];
  const sandbox: Sandbox = {
    editors: names,
    events,
    model: (name = names[0] ?? '') => editors[name]?.model() ?? '',
    select: (words, options = {}) => {
      const place = options.in ?? names[0] ?? '';
      const root = editors[place]?.root() ?? document.querySelector<HTMLElement>(place);
      if (!root) return false;
      return root instanceof HTMLTextAreaElement || root instanceof HTMLInputElement
        ? selectInField(root, words, options.to)
        : selectInElement(root, words, options.to);
    },
  };
  Object.assign(window, { sandbox });
  return (editor, type) => events.push({ editor, type });
}

function selectInField(field: HTMLTextAreaElement | HTMLInputElement, words: string, to = words): boolean {
  field.focus();
  if (words === '') {
    field.select();
    return true;
  }
  const start = field.value.indexOf(words);
  const end = field.value.indexOf(to, start);
  if (start < 0 || end < 0) return false;
  field.setSelectionRange(start, end + to.length);
  return true;
}

function selectInElement(root: HTMLElement, words: string, to = words): boolean {
  const page = root.ownerDocument;
  const range = page.createRange();
  if (words === '') {
    range.selectNodeContents(root);
  } else {
    const nodes = textNodes(root);
    const whole = nodes.map((node) => node.data).join('');
    const start = whole.indexOf(words);
    const end = whole.indexOf(to, start);
    if (start < 0 || end < 0) return false;
    range.setStart(...positionAt(nodes, start, 'start'));
    range.setEnd(...positionAt(nodes, end + to.length, 'end'));
  }
  if (root.isContentEditable) root.focus();
  const selection = page.defaultView?.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return true;
}

function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** The node and offset of a position in the joined text; between two nodes a start belongs to the second. */
function positionAt(nodes: readonly Text[], position: number, side: 'start' | 'end'): [Text, number] {
  let rest = position;
  for (const node of nodes) {
    if (rest < node.length || (side === 'end' && rest === node.length)) return [node, rest];
    rest -= node.length;
  }
  const last = nodes.at(-1);
  if (!last) throw new Error('an element without text has no position');
  return [last, last.length];
}
