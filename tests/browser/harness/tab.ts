import { UIElement } from './element.ts';
import { until } from './wait.ts';

/** What a Playwright page and a Puppeteer page have in common. */
export interface DriverPage {
  evaluate<R, A>(look: (argument: A) => R, argument: A): Promise<Awaited<R>>;
  /** An expression, evaluated by the driver itself: the page's CSP has no say. */
  evaluate(expression: string): Promise<unknown>;
  bringToFront(): Promise<void>;
  screenshot(options?: { path?: string }): Promise<Uint8Array>;
  url(): string;
  close(): Promise<void>;
  readonly keyboard: {
    down(key: string): Promise<void>;
    up(key: string): Promise<void>;
    press(key: string): Promise<void>;
    type(text: string): Promise<void>;
  };
  readonly mouse: {
    move(x: number, y: number): Promise<void>;
    down(): Promise<void>;
    up(): Promise<void>;
    click(x: number, y: number): Promise<void>;
  };
}

/** A tab, driven the same way in both browsers: trusted mouse and keyboard events, and eyes on the DOM. */
export class Tab {
  readonly page: DriverPage;
  private readonly go: (url: string) => Promise<void>;

  /** @param go navigates the page and resolves when its document is complete. */
  constructor(page: DriverPage, go: (url: string) => Promise<void>) {
    this.page = page;
    this.go = go;
  }

  goto(url: string): Promise<void> {
    return this.go(url);
  }

  /** Runs a function in the page's own world; what it needs comes as one argument. */
  evaluate<R, A = undefined>(look: (argument: A) => R, argument?: A): Promise<Awaited<R>> {
    return this.page.evaluate(look, argument as A);
  }

  /**
   * An element by CSS; ` >> ` steps into an open shadow root or a same-origin iframe:
   * `renfort-popover >> [data-ui=replace]`, `#modal iframe >> body`.
   */
  element(path: string): UIElement {
    return new UIElement(this, path);
  }

  /** A control of a surface of ours in the page, such as `ui('popover', 'replace')`. */
  ui(surface: 'popover' | 'palette' | 'toast' | 'progress', control: string): UIElement {
    return this.element(`renfort-${surface} >> [data-ui="${control}"]`);
  }

  /** A control of one of our own pages (panel, options). */
  control(name: string): UIElement {
    return this.element(`[data-ui="${name}"]`);
  }

  /** Presses a key or a combination such as `Control+Shift+Z`, on whatever has the focus. */
  async press(combination: string): Promise<void> {
    const keys = combination.split('+');
    const last = keys.pop() ?? '';
    for (const key of keys) await this.page.keyboard.down(key);
    await this.page.keyboard.press(last);
    for (const key of keys.reverse()) await this.page.keyboard.up(key);
  }

  /** Types text on whatever has the focus. */
  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** Makes this the active tab of its window. */
  async activate(): Promise<void> {
    await this.page.bringToFront();
    await until('the tab to be in front', () => this.evaluate(() => document.visibilityState === 'visible'));
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  /** Waits until a function in the page answers something true, and returns it. */
  waitFor<R, A = undefined>(
    what: string,
    look: (argument: A) => R,
    argument?: A,
    milliseconds?: number,
  ): Promise<NonNullable<Exclude<Awaited<R>, false>>> {
    return until(what, () => this.evaluate(look, argument), milliseconds);
  }

  close(): Promise<void> {
    return this.page.close();
  }
}
