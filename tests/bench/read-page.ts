import type { Browser } from 'wxt/browser';
import type { BackgroundMessages } from '../../lib/messaging/protocol.ts';
import type { Tab } from '../browser/harness/index.ts';
import { launchChromium, until } from '../browser/harness/index.ts';
import { atMost, median, percentile, type Row, spread } from './measure.ts';
import { recordTasks } from './tasks.ts';

/** The extension API, inside functions that run in our pages. */
declare const chrome: typeof Browser;

const MEGABYTES = 10;
/** Of long texts, and of as short ones as a register of ten megabytes has. */
const ELEMENTS = [20_000, 200_000];
const READINGS = 5;

/** Pages of ten megabytes of HTML, read for the panel: how long it takes, and what the page feels of it. */
export async function measureReadPage(extensionDir: string, address: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const elements of ELEMENTS) rows.push(...(await measureOne(extensionDir, address, elements)));
  return rows;
}

async function measureOne(extensionDir: string, address: string, elements: number): Promise<Row[]> {
  const browser = await launchChromium({ extensionDir });
  try {
    const tab = await browser.open(address);
    const page = await tab.evaluate(fill, { bytes: MEGABYTES * 1_000_000, elements });
    if (page.size < MEGABYTES * 1_000_000 || page.elements < elements)
      throw new Error(`The page has ${page.size} characters and ${page.elements} elements only`);
    const tabId = await browser.tabId(tab);
    const panel = await browser.openPanel(tab);
    // Right after its start the browser is still being asked for the administration's settings.
    await until('the settings', () => panel.evaluate(isReady, tabId));
    // The first reading injects the scripts; it counts too.
    await tab.activate();
    const session = await browser.page(tab).context().newCDPSession(browser.page(tab));
    const tasks = recordTasks(session);
    await tasks.start();
    const times: number[] = [];
    for (let reading = 0; reading < READINGS; reading++) times.push(await read(panel, tabId));
    const durations = await tasks.stop();
    const worst = Math.max(...durations);
    const what = `Reading a page of ${MEGABYTES} MB and ${elements} elements for the panel`;
    return [
      atMost(`${what}, median`, median(times), 3000, 'ms', spread(times)),
      atMost(
        `${what}: 95 % of the page's tasks (of 1 ms and more) within`,
        percentile(durations, 95),
        50,
        'ms',
        `n = ${durations.length}`,
      ),
      atMost(`${what}: longest task of the page`, worst, 200, 'ms'),
    ];
  } finally {
    await browser.close();
  }
}

async function isReady(tabId: number): Promise<boolean> {
  const look = { renfort: 'page.look', payload: { tabId } };
  return ((await chrome.runtime.sendMessage(look)) as { ok: boolean }).ok;
}

/** Milliseconds from the panel's question to the text. */
async function read(panel: Tab, tabId: number): Promise<number> {
  const { time, characters, code } = await panel.evaluate(async (tabId) => {
    const started = performance.now();
    type Reply =
      | { ok: true; value: BackgroundMessages['page.read']['answer'] }
      | { ok: false; error: { code: string } };
    const reply = (await chrome.runtime.sendMessage({ renfort: 'page.read', payload: { tabId } })) as Reply;
    const time = performance.now() - started;
    return reply.ok
      ? { time, characters: reply.value.text.length, code: '' }
      : { time, characters: 0, code: reply.error.code };
  }, tabId);
  if (characters < 100_000) throw new Error(`Only ${characters} characters were read ${code}`);
  return time;
}

/**
 * Runs in the page: a register as business applications show it, some of it hidden; gives the length of its HTML and
 * its elements. No endless rows of a word: half a million elements take the browser itself 7 s to show, and then 4 s to
 * read, in slices as short.
 */
async function fill({
  bytes,
  elements,
}: {
  bytes: number;
  elements: number;
}): Promise<{ size: number; elements: number }> {
  const main = document.querySelector('main') ?? document.body;
  const paragraph = (at: number, words: string): string =>
    `<p>La demande <b>n° 2026-${at}</b> est reçue le <a href="/dossiers/${at}">3 mars 2026</a> ; ${words}</p>`;
  const section = (at: number, words: string): string => `
    <section><h2>Dossier ${at}</h2>${[1, 2, 3, 4, 5].map(() => paragraph(at, words)).join('')}
    <ul><li>Pièce d’identité</li><li>Justificatif de domicile<ul><li>moins de trois mois</li></ul></li></ul>
    <table><thead><tr><th>Poste</th><th>Montant</th><th>Suite</th></tr></thead><tbody>${[1, 2]
      .map((row) => `<tr><td>Ligne ${row}</td><td>${at * row},50 €</td><td>à l’étude</td></tr>`)
      .join('')}</tbody></table>
    <div style="display:none">Note interne ${at}</div><div style="opacity:0">Rien à voir ${at}</div>
    <form><label>Nom <input value="Usager ${at}"></label><label>Suite <select><option>Accord</option><option>Refus</option></select></label></form>
    </section>`;
  const template = document.createElement('template');
  template.innerHTML = section(1, '');
  const count = Math.ceil(elements / template.content.querySelectorAll('*').length);
  const room = (bytes * 1.02) / count - section(1, '').length;
  const sentence = 'une réponse motivée suivra dans les deux mois, avec les voies et délais de recours. ';
  const words = sentence.repeat(Math.ceil(room / 5 / sentence.length));
  main.insertAdjacentHTML(
    'beforeend',
    Array.from({ length: count }, (_, at) => section(at + 1, words)).join(''),
  );
  // Layout and the first picture are the page's own cost, not that of reading it.
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return {
    size: document.documentElement.outerHTML.length,
    elements: document.querySelectorAll('*').length,
  };
}
