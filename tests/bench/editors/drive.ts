/** Drives the real extension in a real browser through the cases, on the page of one editor. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'wxt/browser';
import type { TargetSummary, UndoOutcome, WriteOutcome } from '../../../lib/inpage/target/types.ts';
import { asAPerson, type ExtensionBrowser, type Tab, until } from '../../browser/harness/index.ts';
import type { EditorEntry } from '../../sandbox/editors/catalogue.ts';
import type { Model } from '../../sandbox/editors/shared/page.ts';
import type { DemoModel } from '../../sandbox/model/server.ts';
import { beforeOf, type Case, expectedOf } from './cases.ts';
import { cells, difference, type Grade, grade, same } from './grade.ts';

declare const chrome: typeof Browser;

/** One case in one editor in one browser. */
export interface Result extends Grade {
  readonly editor: string;
  readonly case: string;
  readonly browser: 'chromium' | 'firefox';
  /** The application heard of a change. */
  readonly change: boolean;
  /** One Ctrl+Z brought everything back; null where the editor cannot undo. */
  readonly native: boolean | null;
  /** *Annuler* brought everything back. */
  readonly undo: boolean;
  /** How the write ended, or what stood in its way. */
  readonly outcome: string;
  /** Milliseconds from asking the frame to its answer. */
  readonly milliseconds: number;
  /** How the model differs, when it does. */
  readonly difference: string;
}

/** Time for an editor to hear of a selection: agents need longer to ask for anything. */
const SELECTION_HEARD = 130;

export interface Setting {
  readonly browser: ExtensionBrowser;
  readonly extensionDir: string;
  readonly url: (path: string) => string;
  readonly model: DemoModel;
}

/** One page of an editor, with the extension in it. */
export class EditorDriver {
  private readonly setting: Setting;
  private readonly editor: EditorEntry;
  private readonly tab: Tab;
  private tabId = -1;

  constructor(setting: Setting, editor: EditorEntry, tab: Tab) {
    this.setting = setting;
    this.editor = editor;
    this.tab = tab;
  }

  /** Opens the page anew, and puts our script into its frames as a gesture would. */
  async open(): Promise<void> {
    await this.tab.goto(this.setting.url(`/editeurs/${this.editor.id}/`));
    await this.tab.waitFor(
      `${this.editor.id} to be ready`,
      () => window.editorPage?.ready,
      undefined,
      30_000,
    );
    this.tabId = await this.setting.browser.tabId(this.tab);
    const files = ['inpage.js', 'inpage-sight.js', 'inpage-read.js', 'inpage-write.js'].filter((name) =>
      existsSync(join(this.setting.extensionDir, name)),
    );
    await this.setting.browser.inExtension(
      async ({ tabId, files }) => {
        await chrome.scripting.executeScript({ target: { tabId, allFrames: true }, files });
      },
      { tabId: this.tabId, files: files.map((name) => `/${name}`) },
    );
  }

  /** Runs a case: written and undone by the keyboard, then written again and undone by *Annuler*. */
  async run(one: Case): Promise<Result> {
    const { editor } = this;
    const base = { editor: editor.id, case: one.id, browser: this.setting.browser.name };
    const expected = expectedOf(one, editor);
    const before = beforeOf(one, editor);
    try {
      await this.prepare(one, before);
      const first = one.gesture ? await this.gesture(one) : await this.direct(one);
      // The popover closes before the words are there.
      const found = await this.settled(expected, one.gesture ? 3_000 : 0);
      const change = await this.heard();
      const native = await this.undoByKeyboard(before);
      await this.prepare(one, before);
      const { id, frame } = await this.capture();
      await this.ask('frame.write', { targetId: id, text: one.proposal, mode: 'replace' }, frame);
      const { answer } = await this.ask<UndoOutcome>('frame.undo', { targetId: id }, frame);
      const back = await this.settled(before);
      return {
        ...base,
        ...grade(expected, found, before),
        change,
        native,
        undo: answer.outcome === 'restored' && same(cells(before), cells(back)),
        outcome: first.outcome + (answer.outcome === 'restored' ? '' : `; Annuler: ${answer.outcome}`),
        milliseconds: first.milliseconds,
        difference: difference(expected, found) || difference(before, back),
      };
    } catch (error) {
      return {
        ...base,
        words: false,
        exact: false,
        neighbours: false,
        change: false,
        native: false,
        undo: false,
        outcome: `not run: ${String(error).slice(0, 300)}`,
        milliseconds: Number.NaN,
        difference: '',
      };
    }
  }

  private async prepare({ from, to, typed }: Case, before: Model): Promise<void> {
    const { tab } = this;
    await tab.evaluate(() => window.editorPage.reset());
    if (typed) {
      await tab.evaluate((words) => window.editorPage.caretAfter(words), typed.after);
      await pause(SELECTION_HEARD);
      await tab.type(typed.words);
      await this.leave();
      // Agents select with the mouse: some editors look at the selection again only when it moves.
      await tab.page.mouse.move(200, 300);
      await tab.page.mouse.move(210, 310);
    }
    await tab.evaluate(({ from, to }) => window.editorPage.select(from, to), { from, to: to ?? from });
    await pause(SELECTION_HEARD);
    const now = await this.read();
    if (!same(cells(before), cells(now)))
      throw new Error(`the page is not ready: ${difference(before, now)}`);
    await tab.evaluate(() => {
      window.editorPage.heard.length = 0;
    });
  }

  private async direct({ proposal }: Case): Promise<{ outcome: string; milliseconds: number }> {
    const { id, frame } = await this.capture();
    const { answer, milliseconds } = await this.ask<WriteOutcome>(
      'frame.write',
      { targetId: id, text: proposal, mode: 'replace' },
      frame,
    );
    return { outcome: answer.outcome === 'written' ? answer.strategy : answer.outcome, milliseconds };
  }

  /** As an agent does it: menu, popover, *Remplacer*. */
  private async gesture({ proposal }: Case): Promise<{ outcome: string; milliseconds: number }> {
    const { browser, model } = this.setting;
    model.answerNext(proposal);
    await browser.chooseFromMenu(this.tab, 'action:rephrase');
    const replace = this.tab.ui('popover', 'replace');
    await until('the proposal', async () => (await replace.visible()) && !(await replace.disabled()), 15_000);
    await asAPerson();
    const start = performance.now();
    await replace.click();
    await this.tab.ui('popover', 'replace').waitGone();
    const milliseconds = performance.now() - start;
    return { outcome: 'popover', milliseconds };
  }

  private async capture(): Promise<{ id: string; frame: number }> {
    const frame = await this.setting.browser.inExtension(async (tabId) => {
      const results = await chrome.scripting.executeScript({
        target: { tabId, allFrames: true },
        func: () => {
          for (let here: Window = window; here !== here.parent; here = here.parent) {
            if (here.parent.document.activeElement !== here.frameElement) return false;
          }
          return document.activeElement?.tagName !== 'IFRAME';
        },
      });
      return results.find(({ result }) => result)?.frameId ?? 0;
    }, this.tabId);
    const { answer } = await this.ask<TargetSummary | null>('frame.capture', { allowPage: false }, frame);
    if (answer === null) throw new Error('nothing was captured');
    return { id: answer.id, frame };
  }

  /** Asks a frame as the background does. */
  private async ask<Answer>(
    kind: string,
    payload: object,
    frameId: number,
  ): Promise<{ answer: Answer; milliseconds: number }> {
    const { reply, milliseconds } = await this.setting.browser.inExtension(
      async ({ tabId, kind, payload, frameId }) => {
        // Frames hear the background only, and the rights of the driver are in an ordinary page in Firefox.
        const background =
          typeof window === 'undefined'
            ? globalThis
            : ((await chrome.runtime.getBackgroundPage()) as unknown as typeof globalThis);
        const { tabs } = (background as unknown as { chrome: typeof chrome }).chrome;
        const start = performance.now();
        const reply = (await tabs.sendMessage(tabId, { renfort: kind, payload }, { frameId })) as unknown;
        return { reply, milliseconds: performance.now() - start };
      },
      { tabId: this.tabId, kind, payload, frameId },
    );
    const { ok, value, error } = reply as { ok: boolean; value: Answer; error?: unknown };
    if (!ok) throw new Error(`${kind}: ${JSON.stringify(error)}`);
    return { answer: value, milliseconds };
  }

  /** Leaves what learns of a change only then, as the agent does sooner or later. */
  private async leave(): Promise<void> {
    // Not by Tab: in Firefox that may lead out of the page.
    if (this.editor.onBlur) await this.tab.element('#ailleurs').click();
  }

  private read(): Promise<Model> {
    return this.tab.evaluate(() => window.editorPage.model());
  }

  /** The model once it is what it should be, or what it is when it does not become so. */
  private async settled(expected: Model, least = 0): Promise<Model> {
    const end = performance.now() + Math.max(least, this.editor.settles ?? 200);
    for (;;) {
      const model = await this.read();
      if (same(cells(expected), cells(model)) || performance.now() > end) return model;
      await pause(30);
    }
  }

  private async heard(): Promise<boolean> {
    const count = () => this.tab.evaluate(() => window.editorPage.heard.length);
    if ((await count()) > 0) return true;
    await pause(this.editor.settles ?? 100);
    return (await count()) > 0;
  }

  private async undoByKeyboard(before: Model): Promise<boolean | null> {
    if (this.editor.without?.includes('undo')) return null;
    await pause(this.editor.settles ?? 0);
    await this.tab.press('Control+z');
    await this.leave();
    return same(cells(before), cells(await this.settled(before)));
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
