import type { Browser } from 'wxt/browser';
import type { BackgroundMessages } from '../../lib/messaging/protocol.ts';
import type { Tab } from '../browser/harness/index.ts';
import { launchChromium } from '../browser/harness/index.ts';
import { atMost, median, percentile, type Row, spread } from './measure.ts';
import { recordTasks } from './tasks.ts';

/** The extension API, inside functions that run in our pages. */
declare const chrome: typeof Browser;

const MEGABYTES = 10;
const READINGS = 5;

/** A page of ten megabytes of HTML, read for the panel: how long it takes, and what the page feels of it. */
export async function measureReadPage(extensionDir: string, address: string): Promise<Row[]> {
  const browser = await launchChromium({ extensionDir });
  try {
    const tab = await browser.open(address);
    const size = await tab.evaluate(fill, { bytes: MEGABYTES * 1_000_000 });
    if (size < MEGABYTES * 1_000_000) throw new Error(`The page has ${size} characters only`);
    const tabId = await browser.tabId(tab);
    const panel = await browser.openPanel(tab);
    // The first reading injects the scripts; it counts too.
    await tab.activate();
    const session = await browser.page(tab).context().newCDPSession(browser.page(tab));
    const tasks = recordTasks(session);
    await tasks.start();
    const times: number[] = [];
    for (let reading = 0; reading < READINGS; reading++) times.push(await read(panel, tabId));
    const durations = await tasks.stop();
    const worst = Math.max(...durations);
    const what = `Reading a page of ${MEGABYTES} MB for the panel`;
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

/** Milliseconds from the panel's question to the text. */
async function read(panel: Tab, tabId: number): Promise<number> {
  const { time, characters } = await panel.evaluate(async (tabId) => {
    const started = performance.now();
    type Reply = { ok: boolean; value: BackgroundMessages['page.read']['answer'] };
    const reply = (await chrome.runtime.sendMessage({ renfort: 'page.read', payload: { tabId } })) as Reply;
    return { time: performance.now() - started, characters: reply.ok ? reply.value.text.length : 0 };
  }, tabId);
  if (characters < 100_000) throw new Error(`Only ${characters} characters were read`);
  return time;
}

/** Runs in the page: a register as business applications show it, some of it hidden; gives the length of its HTML. */
function fill({ bytes }: { bytes: number }): number {
  const main = document.querySelector('main') ?? document.body;
  const section = (at: number): string => `
    <section><h2>Dossier ${at}</h2>
    <p class="resume">La demande <b>n° 2026-${at}</b> est reçue le <a href="/dossiers/${at}">3 mars 2026</a> avec les pièces du dossier ; une réponse motivée suivra dans les deux mois.</p>
    <ul><li>Pièce d’identité</li><li>Justificatif de domicile<ul><li>moins de trois mois</li></ul></li></ul>
    <table><thead><tr><th>Poste</th><th>Montant</th><th>Suite</th></tr></thead><tbody>${[1, 2, 3, 4]
      .map((row) => `<tr><td>Ligne ${row}</td><td>${at * row},50 €</td><td>à l’étude</td></tr>`)
      .join('')}</tbody></table>
    <div style="display:none">Note interne ${at}</div><div style="opacity:0">Rien à voir ${at}</div>
    <form><label>Nom <input value="Usager ${at}"></label><label>Suite <select><option>Accord</option><option>Refus</option></select></label></form>
    </section>`;
  const one = section(1).length;
  const parts: string[] = [];
  for (let at = 1; at <= Math.ceil((bytes * 1.05) / one); at++) parts.push(section(at));
  main.insertAdjacentHTML('beforeend', parts.join(''));
  // Layout is the page's own cost, not that of reading it.
  void document.body.offsetHeight;
  return document.documentElement.outerHTML.length;
}
