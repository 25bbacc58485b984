import { type Doc, inLine, START, tidy, toText } from './document.ts';

/** What an editor holds: a document, or text where it knows no formatting. */
export type Model = Doc | string;

/** One editor, as its page describes it to the tests. */
export interface EditorUnderTest {
  /** Shows this, as new: without the history of what was there before. Text for fields and plain-text editors. */
  set(doc: Doc, text: string): void | Promise<void>;
  /** The editor's own model, as the application would save it. */
  read(): Model | Promise<Model>;
  /** The field, or the element that is edited. */
  root(): HTMLElement;
}

/** What tests may ask of the page of an editor. */
export interface EditorPage {
  /** False until the editor is there. */
  ready: boolean;
  /** Changes that the application was told of, since the last reset. */
  heard: string[];
  /** Shows the document of the beginning again, without a history. */
  reset(): Promise<void>;
  model(): Promise<Model>;
  /** Selects from these words to the end of the others (the same when left out); everything without words. */
  select(from: string, to?: string): void;
  /** Puts the caret behind these words. */
  caretAfter(words: string): void;
  /** True while the editor, or what is in it, has the focus. */
  hasFocus(): boolean;
}

declare global {
  interface Window {
    editorPage: EditorPage;
  }
}

/** Offers an editor to the tests; what is returned is to be called for each change the application hears of. */
export function publish(editor: EditorUnderTest): (event: string) => void {
  const page: EditorPage = {
    ready: false,
    heard: [],
    async reset() {
      const start = editor.root();
      const text = toText(START);
      await editor.set(START, start instanceof HTMLInputElement ? inLine(text) : text);
      // Some tell of the change a moment later.
      await new Promise((done) => setTimeout(done, 20));
      page.heard.length = 0;
    },
    async model() {
      const model = await editor.read();
      return typeof model === 'string' ? model : tidy(model);
    },
    select: (from, to = from) => select(editor.root(), from, to),
    caretAfter(words) {
      select(editor.root(), words, words);
      collapse(editor.root());
    },
    hasFocus() {
      const root = editor.root();
      const at = root.getRootNode() as Document | ShadowRoot;
      return at.activeElement === root || root.contains(at.activeElement);
    },
  };
  window.editorPage = page;
  void page.reset().then(() => {
    page.ready = true;
  });
  return (event) => void page.heard.push(event);
}

/** Listens to what any application would: input and change of an element. */
export function listen(element: EventTarget, heard: (event: string) => void): void {
  for (const type of ['input', 'change']) element.addEventListener(type, () => heard(type));
}

type Field = HTMLInputElement | HTMLTextAreaElement;

const isField = (root: HTMLElement): root is Field => /^(?:INPUT|TEXTAREA)$/.test(root.tagName);

function select(root: HTMLElement, from: string, to: string): void {
  root.ownerDocument.defaultView?.focus();
  root.focus();
  if (isField(root)) {
    const start = root.value.indexOf(from);
    root.setSelectionRange(
      start,
      from === '' ? root.value.length : root.value.indexOf(to, start) + to.length,
    );
    return;
  }
  const nodes = textNodes(root);
  const whole = nodes.map(({ data }) => data).join('');
  const start = whole.indexOf(from);
  const end = from === '' ? whole.length : whole.indexOf(to, start) + to.length;
  if (start < 0 || end < start) throw new Error(`« ${from} » … « ${to} » is not in « ${whole} »`);
  // Where each block is edited on its own, the focus is in a block.
  if (!root.isContentEditable)
    at(nodes, start, 'start')[0].parentElement?.closest<HTMLElement>('[contenteditable]')?.focus();
  root.ownerDocument.getSelection()?.setBaseAndExtent(...at(nodes, start, 'start'), ...at(nodes, end, 'end'));
}

function collapse(root: HTMLElement): void {
  if (isField(root)) {
    const end = root.selectionEnd ?? 0;
    root.setSelectionRange(end, end);
  } else root.ownerDocument.getSelection()?.collapseToEnd();
}

function textNodes(root: HTMLElement): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function at(nodes: readonly Text[], position: number, side: 'start' | 'end'): [Text, number] {
  let rest = position;
  for (const node of nodes) {
    if (rest < node.length || (side === 'end' && rest === node.length)) return [node, rest];
    rest -= node.length;
  }
  throw new Error('no such place');
}

/** The element where a page puts its editor. */
export function place(): HTMLElement {
  const element = document.getElementById('editeur');
  if (element === null) throw new Error('The page has no place for an editor');
  return element;
}

/** A new, empty element in the place of whatever was there. */
export function freshPlace(name = 'div'): HTMLElement {
  const element = document.createElement(name);
  place().replaceChildren(element);
  return element;
}
