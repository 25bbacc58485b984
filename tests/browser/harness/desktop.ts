import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { CHROMIUM_ID } from '../../../scripts/manifest.ts';
import { ensureChromium, ensureDesktopTools } from '../../../scripts/setup.mjs';
import { chromiumArguments, ONLY_OURS } from './chromium.ts';
import { DevTools, type Target } from './devtools.ts';
import { until } from './wait.ts';

const runFile = promisify(execFile);

/** A desktop without a screen: an X server, a window manager, a hand (xdotool) and a camera. */
export interface Desktop {
  /** Such as `:99`, for DISPLAY. */
  readonly display: string;
  /** Presses a key or a combination in the terms of xdotool: `alt+shift+j`, `Return`, `Down`. */
  key(...combinations: string[]): Promise<void>;
  type(text: string): Promise<void>;
  move(x: number, y: number): Promise<void>;
  /** Clicks at a place of the screen, several times as one gesture; button 3 is the right one. */
  click(x: number, y: number, button?: 1 | 2 | 3, times?: number): Promise<void>;
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts a desktop of 1400 × 900 on a display number that is free. */
export async function startDesktop(): Promise<Desktop> {
  ensureDesktopTools();
  // Without `-noreset` the first program that leaves, an xdotool, ends those that are just coming: the window manager.
  const screen = ['-screen', '0', '1400x900x24', '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', ['-displayfd', '3', ...screen], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = `:${await firstLine(server.stdio[3] as Readable)}`;
  // Without a locale of UTF-8 the hand can type no accent.
  const env = { ...process.env, DISPLAY: display, LC_ALL: 'C.UTF-8' };
  const manager = spawn('openbox', ['--sm-disable'], { env, stdio: 'ignore' });
  const xdotool = async (...words: string[]) => {
    await runFile('xdotool', words, { env });
  };
  await until(
    'the window manager',
    async () => {
      const { stdout } = await runFile('xdotool', ['get_num_desktops'], { env });
      return stdout.trim() !== '0';
    },
    30_000,
  );
  return {
    display,
    key: (...combinations) => xdotool('key', '--clearmodifiers', ...combinations),
    type: (text) => xdotool('type', '--delay', '15', text),
    move: (x, y) => xdotool('mousemove', String(Math.round(x)), String(Math.round(y))),
    click: (x, y, button = 1, times = 1) => {
      const clicks = ['click', '--repeat', String(times), '--delay', '40', String(button)];
      return xdotool('mousemove', String(Math.round(x)), String(Math.round(y)), ...clicks);
    },
    screenshot: async (file) => {
      await runFile('import', ['-window', 'root', file], { env });
    },
    close: async () => {
      await ended(manager);
      await ended(server);
    },
  };
}

/** A Chromium as a person has it on a desktop: no driver is attached until a page is looked into. */
export interface DesktopChromium {
  readonly desktop: Desktop;
  /** What is open now: pages, the docked panel, the worker. Asking attaches to nothing. */
  targets(): Promise<readonly Target[]>;
  /** Looks into one target; close it to leave no debugger attached. */
  attach(find: (target: Target) => boolean): Promise<DevTools>;
  /** Waits until the browser has told what policy there is: a person who has just started it is not that fast. */
  policyRead(): Promise<void>;
  close(): Promise<void>;
}

/** Starts Chromium with the extension on a desktop, with a window that fills it, on one page. */
export async function launchOnDesktop(
  desktop: Desktop,
  options: { extensionDir: string; url: string; locale?: string; hosts?: string; args?: readonly string[] },
): Promise<DesktopChromium> {
  const { extensionDir, url, locale = 'fr', hosts = ONLY_OURS, args = [] } = options;
  const profile = await mkdtemp(join(tmpdir(), 'renfort-desktop-'));
  const browser = spawn(
    ensureChromium(),
    [
      `--user-data-dir=${profile}`,
      // Open, but nothing attached to it: an attached debugger would keep the background worker alive.
      '--remote-debugging-port=0',
      '--window-position=0,0',
      '--window-size=1400,900',
      '--force-device-scale-factor=1',
      '--password-store=basic',
      `--lang=${locale}`,
      ...chromiumArguments(extensionDir, hosts),
      ...args,
      url,
    ],
    {
      env: {
        ...process.env,
        DISPLAY: desktop.display,
        LANGUAGE: locale,
        LANG: `${locale === 'fr' ? 'fr_FR' : 'en_US'}.UTF-8`,
      },
      stdio: 'ignore',
    },
  );
  const port = await until(
    'Chromium to start',
    async () => Number((await readFile(join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')[0]),
    30_000,
  );
  const targets = async () => {
    const response = await fetch(`http://127.0.0.1:${port}/json/list`);
    return (await response.json()) as Target[];
  };
  return {
    desktop,
    targets,
    attach: async (find) => {
      const target = await until('the target to look into', async () => (await targets()).find(find), 15_000);
      return DevTools.open(target);
    },
    policyRead: async () => {
      const address = `http://127.0.0.1:${port}/json`;
      const response = await fetch(`${address}/new?chrome-extension://${CHROMIUM_ID}/options.html`, {
        method: 'PUT',
      });
      const target = (await response.json()) as Target;
      const options = await DevTools.open(target);
      try {
        await until('the policy to be read', () => options.evaluate(isPolicyRead), 60_000);
      } finally {
        await options.close();
        await fetch(`${address}/close/${target.id}`);
      }
    },
    close: async () => {
      await ended(browser);
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

/** Runs in a page: it can be seen. Until then Chromium drops what is clicked and typed. */
export function isPainted(): boolean {
  return performance.getEntriesByName('first-contentful-paint').length > 0;
}

/** Runs in the options page. */
async function isPolicyRead(): Promise<boolean> {
  const { runtime } = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
  ).chrome;
  const reply = await runtime.sendMessage({ renfort: 'diagnostic.get', payload: null });
  return (reply as { value: { policy: { state: string } } }).value.policy.state !== 'pending';
}

async function firstLine(stream: Readable): Promise<string> {
  let text = '';
  for await (const chunk of stream) {
    text += chunk;
    if (text.includes('\n')) return text.trim();
  }
  throw new Error('The X server did not start');
}

/** Ends a process that we started, and waits until it is gone. */
function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    const hard = setTimeout(() => child.kill('SIGKILL'), 5000);
    child.once('exit', () => {
      clearTimeout(hard);
      done();
    });
    child.kill('SIGTERM');
  });
}
