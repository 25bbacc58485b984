import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type ChromiumBrowser, launchChromium } from '../tests/browser/harness/chromium.ts';
import { policyRead } from '../tests/browser/harness/endpoint.ts';
import { startServices } from '../tests/browser/harness/services.ts';
import type { Tab } from '../tests/browser/harness/tab.ts';
import { asAPerson } from '../tests/browser/harness/wait.ts';
import { buildForDemo, type DemoOptions, demoTarget } from './demo-build.ts';
import { enterKey } from './enter-key.ts';
import { root } from './setup.mjs';
import { STEPS, type Step } from './tour-steps.ts';

/** What a page of the intranet tells of its editors (tests/sandbox). */
interface Sandbox {
  model(editor: string): string;
  select(words: string, options: { in: string; to?: string }): boolean;
  readonly events: readonly unknown[];
}

const folder = join(root, '.tour');

/**
 * Drives the real extension through the real pages, prints what happened and writes pictures into `.tour/`.
 * True when every step really happened: the proposal was there, the agent's key accepted it, and the editor's
 * own model, not only the screen, holds it afterwards.
 */
export async function tour(options: DemoOptions, stop: AbortSignal): Promise<boolean> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const services = await startServices({ latencyMs: 200, tokensPerSecond: 120 });
  try {
    const target = await demoTarget(options, services.model.url);
    const extensionDir = await buildForDemo(target, 'test');
    const hosts = options.endpoint ? 'MAP intranet.test 127.0.0.1' : undefined;
    const browser = await launchChromium({ extensionDir, ...(hosts ? { hosts } : {}) });
    stop.addEventListener('abort', () => void browser.close(), { once: true });
    try {
      await policyRead(browser);
      if (target.key) await enterTheKey(browser, target.key);
      console.log(`Texts go to: ${target.label}\n`);
      const faults: string[] = [];
      for (const [index, step] of STEPS.entries()) {
        const name = `${index + 1}-${step.action}`;
        try {
          await show(browser, services.page(step.page), step, name);
        } catch (error) {
          const fault = `action:${step.action} in ${step.place}: ${error instanceof Error ? error.message : error}`;
          console.log(`  did not happen: ${fault}\n`);
          faults.push(fault);
        }
        if (stop.aborted) return false;
      }
      console.log(
        `${STEPS.length - faults.length} of ${STEPS.length} steps happened; pictures are in .tour/`,
      );
      return faults.length === 0;
    } finally {
      await browser.close();
    }
  } finally {
    await services.close();
  }
}

async function enterTheKey(browser: ChromiumBrowser, key: string): Promise<void> {
  const page = await browser.openExtensionPage('options.html');
  await enterKey((look, argument) => page.evaluate(look, argument), key);
  await page.close();
}

/** One step: the text, the action, the proposal, and what the editor's own model holds after. */
async function show(browser: ChromiumBrowser, url: string, step: Step, name: string): Promise<void> {
  const tab = await browser.open(url);
  try {
    console.log(`action:${step.action}\n  ${step.place}`);
    if (step.press) {
      await tab.element(step.press.button).click();
      await tab.element(step.press.until).wait();
    }
    const { from: words, ...place } = step.select;
    const selected = await tab.evaluate(
      ({ words, place }) => (window as unknown as { sandbox: Sandbox }).sandbox.select(words, place),
      { words, place },
    );
    if (!selected) throw new Error('the words to select are not there');
    const before = await look(tab, step);

    if (step.by === 'menu') await browser.chooseFromMenu(tab, `action:${step.action}`);
    else await chooseFromPalette(browser, tab, step.action, name);

    const proposal = tab.ui('popover', 'proposal');
    await proposal.wait();
    // A model that runs for real takes its time.
    const state = await proposal.waitState(['done', 'cut', 'error'], 120_000);
    await tab.screenshot(join(folder, `${name}-proposal.png`));
    if (state !== 'done') throw new Error(`${state} ${(await proposal.attribute('data-code')) ?? ''}`);
    // biome-ignore lint/performance/useDomNodeTextContent: paragraphs as they are seen, each on its line.
    const text = (await proposal.evaluate((element) => element.innerText)).trim();
    print('original', before.text);
    print('proposal', text);
    if (text === '') throw new Error('the proposal is empty');

    if (step.editor === null) {
      await tab.press('Escape');
      await proposal.waitGone();
      if (plain(text) === plain(before.text)) throw new Error('the proposal is the original');
      console.log('  the page can only be read: nothing was written\n');
    } else {
      await asAPerson();
      await tab.press('Enter');
      await tab.element('renfort-toast').wait();
      await tab.screenshot(join(folder, `${name}-written.png`));
      const after = await look(tab, step);
      print('the editor’s own model holds', after.model);
      if (plain(text) !== plain(before.text) && after.model === before.model) {
        throw new Error('the editor’s own model did not change');
      }
      if (!plain(after.model).includes(plain(text))) {
        throw new Error('the editor’s own model does not hold the proposal');
      }
      if (after.events <= before.events) throw new Error('the application saw no change');
      console.log('');
    }
  } catch (error) {
    await tab.screenshot(join(folder, `${name}-did-not-happen.png`)).catch(() => undefined);
    throw error;
  } finally {
    await tab.close();
  }
}

async function chooseFromPalette(
  browser: ChromiumBrowser,
  tab: Tab,
  action: string,
  name: string,
): Promise<void> {
  await browser.runCommand(tab, 'open-palette');
  const item = tab.element(`renfort-palette >> [data-ui=palette-item][data-action="${action}"]`);
  await item.wait();
  await tab.screenshot(join(folder, `${name}-palette.png`));
  await asAPerson();
  await item.click();
}

/** The selected text, what the editor's own model holds, and how many changes the application saw. */
function look(tab: Tab, { editor }: Step): Promise<{ text: string; model: string; events: number }> {
  return tab.evaluate((name) => {
    const { sandbox } = window as unknown as { sandbox?: Sandbox };
    const model = name === null ? '' : (sandbox?.model(name) ?? '');
    const field = document.activeElement;
    const frame = field instanceof HTMLIFrameElement ? field.contentDocument : null;
    const text =
      field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
        ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)
        : ((frame ?? document).getSelection()?.toString() ?? '');
    return { text, model, events: sandbox?.events.length ?? 0 };
  }, editor);
}

/** Letters and digits only, without markup: a proposal and what an editor makes of it are the same text then. */
function plain(text: string): string {
  return text
    .replace(/<[^>]*>/g, '')
    .replace(/&(nbsp|amp|lt|gt|quot|#\d+|[a-z]+);/gi, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function print(title: string, text: string): void {
  const lines = text.trim().split('\n');
  console.log(`  ${title}:\n${lines.map((line) => `    ${line}`).join('\n')}`);
}
