import type { CDPSession } from 'playwright-core';
import type { ChromiumBrowser, Tab } from '../browser/harness/index.ts';
import { memoryOf } from './heap.ts';
import { atMost, type Row } from './measure.ts';

/**
 * What the first conversations of the history, which are long, leave in memory once they are closed, against the
 * state after the very first was: then all scripts are loaded. What the engine makes of scripts while they warm up is no
 * conversation's: after as many again the whole heap tells whether anything grows.
 */
export async function measurePanelMemory(browser: ChromiumBrowser, long: number): Promise<Row[]> {
  const panel = await browser.openExtensionPage('sidepanel.html');
  const session = await browser.page(panel).context().newCDPSession(browser.page(panel));
  await session.send('Performance.enable');
  await openAndClose(panel, 0);
  const start = await look(session);
  for (let at = 0; at < long; at++) await openAndClose(panel, at);
  const end = await look(session);
  for (let at = 0; at < long; at++) await openAndClose(panel, at);
  const later = await look(session);
  const of = `after ${long} long conversations were opened and closed, against the state after the first`;
  return [
    atMost(
      `Panel: memory ${of}: objects, texts and elements, without the code that the engine made of scripts meanwhile`,
      end.held / start.held,
      1.1,
      '×',
      `${megabytes(start.held)} to ${megabytes(end.held)}; the engine's code ${megabytes(start.code)} to ${megabytes(end.code)}; script heap in all ${megabytes(start.used)} to ${megabytes(end.used)}`,
    ),
    atMost(
      `Panel: elements and listeners ${of}`,
      Math.max(end.nodes / start.nodes, end.listeners / start.listeners),
      1.1,
      '×',
      `${start.nodes} to ${end.nodes} nodes, ${start.listeners} to ${end.listeners} listeners`,
    ),
    atMost(
      `Panel: the whole script heap after ${long} more, code included, against the state after the first ${long}`,
      later.used / end.used,
      1.1,
      '×',
      `${megabytes(end.used)} to ${megabytes(later.used)}`,
    ),
  ];
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;

async function look(session: CDPSession) {
  const memory = await memoryOf(session);
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  return { ...memory, nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}

/** Opens a conversation of the list, waits until all of it stands, and goes to a new one. */
async function openAndClose(panel: Tab, at: number): Promise<void> {
  await panel.control('history').click();
  await panel.element('[data-ui=history-view][data-state=done] [data-ui=history-open]').wait();
  await panel.evaluate((at) => {
    document.querySelectorAll<HTMLElement>('[data-ui=history-open]')[at]?.click();
  }, at);
  await panel.element('[data-ui=message]').wait();
  await panel.element('[data-ui=message]:last-of-type [data-ui=answer][data-state=done]').wait(30_000);
  await panel.control('new-conversation').click();
  await panel.element('[data-ui=message]').waitGone();
}
