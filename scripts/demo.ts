import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumArguments } from '../tests/browser/harness/chromium.ts';
import { DevTools, type Target } from '../tests/browser/harness/devtools.ts';
import { startServices } from '../tests/browser/harness/services.ts';
import { until } from '../tests/browser/harness/wait.ts';
import { buildForDemo, type DemoOptions, demoTarget } from './demo-build.ts';
import { enterKey } from './enter-key.ts';
import { CHROMIUM_ID } from './manifest.ts';
import { ensureChromium } from './setup.mjs';
import { aborted } from './stopping.ts';

/** Only the intranet's name is ours here: an agent who looks around may go anywhere. */
const HOSTS = 'MAP intranet.test 127.0.0.1, MAP *.intranet.test 127.0.0.1';

/** Opens Chromium on the demo intranet with the extension ready to use, until it is closed or stopped. */
export async function openDemo(options: DemoOptions, stop: AbortSignal): Promise<void> {
  const services = await startServices({ latencyMs: 600, tokensPerSecond: 45 });
  const profile = await mkdtemp(join(tmpdir(), 'renfort-demo-'));
  try {
    const target = await demoTarget(options, services.model.url);
    const extensionDir = await buildForDemo(target);
    const portal = services.page('/');
    const browser = spawn(
      ensureChromium(),
      [
        `--user-data-dir=${profile}`,
        // Only to enter the key: nothing stays attached.
        ...(target.key ? ['--remote-debugging-port=0'] : []),
        '--lang=fr',
        ...chromiumArguments(extensionDir, HOSTS).filter((word) => word !== '--no-sandbox' || isRoot()),
        portal,
      ],
      {
        stdio: 'ignore',
        detached: process.platform !== 'win32',
        // The demonstration is in French, as its pages are: in another language Chromium offers to translate them.
        env: { ...process.env, LANGUAGE: 'fr' },
      },
    );
    const closed = new Promise<void>((done) => browser.once('exit', () => done()));
    try {
      if (target.key) await enterKeyOnce(profile, target.key);
      console.log(hello(portal, target.label));
      await Promise.race([closed, aborted(stop)]);
    } finally {
      await end(browser, closed);
    }
  } finally {
    await services.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

const isRoot = () => process.getuid?.() === 0;

function hello(portal: string, label: string): string {
  return [
    '',
    'Renfort is ready.',
    `  The demo intranet: ${portal}`,
    `  Texts go to:       ${label}`,
    '  Select a text, then right-click > Renfort, or press Alt+Shift+J.',
    '  Alt+Shift+K opens the panel. Ctrl+C here ends everything.',
    '',
  ].join('\n');
}

/** Opens the options page, enters the key there as a person would, and closes it. */
async function enterKeyOnce(profile: string, key: string): Promise<void> {
  const port = await until(
    'Chromium to start',
    async () => (await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')[0],
    30_000,
  );
  const address = `http://127.0.0.1:${port}/json`;
  const options = `chrome-extension://${CHROMIUM_ID}/options.html`;
  const target = await until('the options page', async () => {
    const response = await fetch(`${address}/new?${options}`, { method: 'PUT' });
    return (await response.json()) as Target;
  });
  const page = await DevTools.open(target);
  try {
    await until('the options page to be loaded', () =>
      page.evaluate(() => location.protocol === 'chrome-extension:' && document.readyState === 'complete'),
    );
    await enterKey((look, argument) => page.evaluate(look, argument), key);
  } finally {
    await page.close();
    await fetch(`${address}/close/${target.id}`);
  }
}

async function end(browser: ChildProcess, closed: Promise<void>): Promise<void> {
  if (browser.exitCode !== null || browser.signalCode !== null || !browser.pid) return;
  // Chromium has children of its own: on Unix they are one group.
  const send = (signal: NodeJS.Signals) => {
    try {
      process.kill(process.platform === 'win32' ? (browser.pid ?? 0) : -(browser.pid ?? 0), signal);
    } catch {
      // Gone meanwhile.
    }
  };
  send('SIGTERM');
  const hard = setTimeout(() => send('SIGKILL'), 5000);
  await closed;
  clearTimeout(hard);
}
