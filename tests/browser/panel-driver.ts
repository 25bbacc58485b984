/** What the tests of the panel share: writing, answers, and a look at what left. */
import type { RecordedRequest } from '../sandbox/model/server.ts';
import type { Tab } from './harness/index.ts';

/** Asks in the panel and returns the selector of the answer that it adds. */
export async function say(panel: Tab, text: string): Promise<void> {
  await panel.control('composer').click();
  await panel.type(text);
  await panel.press('Enter');
}

/** The last answer. */
export const answer = (panel: Tab) =>
  panel.element('[data-role=assistant]:not(:has(~ [data-role=assistant])) [data-ui=answer]');

/** Everything that a request to the model says, as one text. */
export function sentText(request: RecordedRequest): string {
  return (request.chat?.messages ?? []).map(({ content }) => String(content)).join('\n');
}

/** Attaches the selection, also where something is attached already and its button stands in the menu. */
export async function addSelection(panel: Tab): Promise<void> {
  if (!(await panel.control('add-selection').exists())) await panel.control('add').click();
  await panel.control('add-selection').click();
}

/** The `data-ui` of what has the focus. */
export const focused = (panel: Tab): Promise<string | undefined> =>
  panel.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.ui);

/** How many elements match. */
export const countOf = (panel: Tab, selector: string): Promise<number> =>
  panel.evaluate((selector) => document.querySelectorAll(selector).length, selector);
