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

/** How many elements match. */
export const countOf = (panel: Tab, selector: string): Promise<number> =>
  panel.evaluate((selector) => document.querySelectorAll(selector).length, selector);
