import type { Tab } from './tab.ts';
import { asAPerson, until } from './wait.ts';

/** Where an element stands in the tab's viewport, CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Computed as visible, with an area. */
  readonly visible: boolean;
}

/** Finds an element in the page along a path; runs in the page, so it stands on its own. */
function find(path: string): { element: Element | null; dx: number; dy: number } {
  let scope: ParentNode | null = document;
  let element: Element | null = null;
  let dx = 0;
  let dy = 0;
  for (const step of path.split(' >> ')) {
    if (element) {
      const frame = element as HTMLIFrameElement;
      if (frame.contentDocument) {
        const box = frame.getBoundingClientRect();
        dx += box.x + frame.clientLeft;
        dy += box.y + frame.clientTop;
        scope = frame.contentDocument;
      } else {
        scope = frame.shadowRoot;
      }
    }
    element = scope?.querySelector(step) ?? null;
    if (!element) break;
  }
  return { element, dx, dy };
}

function measure({ element, dx, dy }: ReturnType<typeof find>): Place | null {
  if (!element) return null;
  const box = element.getBoundingClientRect();
  const visible = box.width > 0 && box.height > 0 && element.checkVisibility({ visibilityProperty: true });
  return { x: box.x + dx, y: box.y + dy, width: box.width, height: box.height, visible };
}

const literal = (value: unknown): string => (value === undefined ? 'undefined' : JSON.stringify(value));

/** One element on a path (see {@link Tab.element}), looked up anew at each use. */
export class UIElement {
  readonly tab: Tab;
  readonly path: string;

  constructor(tab: Tab, path: string) {
    this.tab = tab;
    this.path = path;
  }

  /** A descendant; the path goes on with ` >> ` through a shadow root or an iframe, or with a space. */
  inside(path: string): UIElement {
    return new UIElement(this.tab, `${this.path} ${path}`);
  }

  /** Runs a function on the element; throws when it is not there. What it needs comes as one JSON argument. */
  async evaluate<R, A = undefined>(
    look: (element: HTMLElement, argument: A) => R,
    argument?: A,
  ): Promise<Awaited<R>> {
    const found = await this.look(
      `(async (it) => it.element ? { value: await (${look})(it.element, ${literal(argument)}) } : null)`,
    );
    if (!found) throw new Error(`There is no ${this.path}`);
    return (found as { value: Awaited<R> }).value;
  }

  /** Where it stands, null when it is not there. */
  async place(): Promise<Place | null> {
    return (await this.look(String(measure))) as Place | null;
  }

  /** Text, not handles: Firefox gives no handle on an element of another frame. */
  private look(source: string): Promise<unknown> {
    return this.tab.page.evaluate(`(${source})((${find})(${literal(this.path)}))`);
  }

  async exists(): Promise<boolean> {
    return (await this.place()) !== null;
  }

  async visible(): Promise<boolean> {
    return (await this.place())?.visible ?? false;
  }

  /** Waits until it is there and visible. */
  async wait(milliseconds?: number): Promise<this> {
    await until(`${this.path} to be visible`, () => this.visible(), milliseconds);
    return this;
  }

  /** Waits until it is gone or hidden. */
  async waitGone(milliseconds?: number): Promise<void> {
    await until(`${this.path} to be gone`, async () => !(await this.visible()), milliseconds);
  }

  /** Waits until an attribute has a value, or one of several. */
  async waitAttribute(
    name: string,
    values: string | readonly string[],
    milliseconds?: number,
  ): Promise<string> {
    const wanted = typeof values === 'string' ? [values] : values;
    let last: string | null = null;
    try {
      return await until(
        `${this.path} to have ${name} ${wanted.join(' or ')}`,
        async () => {
          last = await this.attribute(name);
          return last !== null && wanted.includes(last) ? last : null;
        },
        milliseconds,
      );
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : String(error)}: it is ${last}`);
    }
  }

  /** Waits for `data-state`, the state of a proposal or an answer. */
  waitState(states: string | readonly string[], milliseconds?: number): Promise<string> {
    return this.waitAttribute('data-state', states, milliseconds);
  }

  text(): Promise<string> {
    return this.evaluate((element) => element.textContent ?? '');
  }

  /** The value of a field. */
  value(): Promise<string> {
    return this.evaluate((element) => (element as HTMLInputElement).value);
  }

  attribute(name: string): Promise<string | null> {
    return this.evaluate((element, attribute) => element.getAttribute(attribute), name);
  }

  disabled(): Promise<boolean> {
    return this.evaluate((element) => element.matches(':disabled, [aria-disabled=true]'));
  }

  /** Clicks its centre with the real mouse, once it is visible and stands still. */
  async click(): Promise<void> {
    const { x, y } = await this.centre();
    await this.tab.page.mouse.click(x, y);
  }

  async focus(): Promise<void> {
    await this.evaluate((element) => element.focus());
  }

  /** Replaces what a field holds by typing, as a person would. */
  async fill(text: string): Promise<void> {
    await this.click();
    await this.evaluate((element) => (element as HTMLInputElement).select?.());
    await this.tab.press('Delete');
    await this.tab.type(text);
  }

  /** Its centre in the viewport, scrolled into view; waits until it stands still for two looks. */
  async centre(): Promise<{ x: number; y: number }> {
    await this.wait();
    const scrolled = await this.evaluate((element) => {
      const before = element.getBoundingClientRect();
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const after = element.getBoundingClientRect();
      return before.x !== after.x || before.y !== after.y;
    });
    let last = '';
    const place = await until(`${this.path} to stand still`, async () => {
      const now = await this.place();
      const seen = JSON.stringify(now);
      const still = seen === last && now;
      last = seen;
      return still;
    });
    const [x, y] = [place.x + place.width / 2, place.y + place.height / 2];
    if (scrolled) {
      // Nobody presses what has just come under the pointer.
      await this.tab.page.mouse.move(x, y);
      await asAPerson(this.tab);
    }
    return { x, y };
  }

  /**
   * Selects words inside it (all of it without words), with the focus where it would be after a drag of the
   * mouse: in the field, in the editable root, or nowhere in a read-only text.
   */
  async select(words?: string): Promise<void> {
    await this.evaluate((element, wanted) => {
      if (
        element instanceof element.ownerDocument.defaultView!.HTMLInputElement ||
        'selectionStart' in element
      ) {
        const field = element as HTMLTextAreaElement;
        const start = wanted === null ? 0 : field.value.indexOf(wanted);
        if (start < 0) throw new Error(`The field does not contain « ${wanted} »`);
        field.focus();
        field.setSelectionRange(start, start + (wanted ?? field.value).length);
        return;
      }
      const page = element.ownerDocument;
      if (element.isContentEditable) {
        let root = element;
        while (root.parentElement?.isContentEditable) root = root.parentElement;
        root.focus();
      }
      const walker = page.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const pieces: { node: Text; start: number }[] = [];
      let text = '';
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        pieces.push({ node: node as Text, start: text.length });
        text += (node as Text).data;
      }
      const from = wanted === null ? 0 : text.indexOf(wanted);
      if (from < 0) throw new Error(`« ${wanted} » is not in the element`);
      const to = wanted === null ? text.length : from + wanted.length;
      const first = pieces.findLast(({ start }) => start <= from);
      const last = pieces.findLast(({ start }) => start < to) ?? first;
      if (!first || !last) throw new Error('There is no text to select');
      page.getSelection()?.setBaseAndExtent(first.node, from - first.start, last.node, to - last.start);
    }, words ?? null);
  }
}
