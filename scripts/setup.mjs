/**
 * Set-up shared by every command. Plain JavaScript without a dependency: it begins under the system's Node 20,
 * before anything is installed, and ends with what it launches running under a current Node.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const bin = join(root, 'node_modules', '.bin');

/** TypeScript files run as they are from this version on. */
const OLDEST_NODE = [22, 18];

/** Says one sentence and ends: nothing else can be done here. */
export function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** Installs the dependencies of the lock file, without install scripts, unless they are there already. */
export function ensureInstalled() {
  if (!installedAsLocked()) {
    console.log('Installing dependencies from package-lock.json…');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    // Without engine warnings: what npm sees is the system's Node, what we run with comes from the packages.
    const { status } = spawnSync(
      npm,
      ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
      {
        cwd: root,
        stdio: 'inherit',
        shell: process.platform === 'win32',
      },
    );
    if (status !== 0) giveUp('npm ci failed: see above. The package registry must be reachable.');
  }
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== bin);
  process.env.PATH = [bin, ...path].join(delimiter);
}

/** npm's record of what it installed against the lock file: times of files say nothing after a `git checkout`. */
function installedAsLocked() {
  try {
    const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
    const installed = read('node_modules/.package-lock.json');
    return Object.entries(read('package-lock.json')).every(
      ([place, { version, optional }]) =>
        place === '' || optional || installed[place]?.version === version || installed[place]?.link,
    );
  } catch {
    return false;
  }
}

/** Runs this very command again under the Node that the dependencies bring, when the present one is too old. */
export async function withCurrentNode() {
  if (isCurrent(process.versions.node)) return;
  const node = join(bin, process.platform === 'win32' ? 'node.cmd' : 'node');
  if (!existsSync(node) || !isCurrent(versionOf(node))) {
    giveUp(`Node ${process.versions.node} is too old here: please install Node 24 (nodejs.org).`);
  }
  const child = spawn(node, process.argv.slice(1), { cwd: process.cwd(), stdio: 'inherit' });
  // A Ctrl+C reaches both of us from the terminal; a signal sent to us alone must reach the child.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  process.exit(await new Promise((done) => child.on('exit', (code, signal) => done(signal ? 130 : code))));
}

/**
 * Generates the types and the compiler settings that everything else extends, where there are none yet: even the
 * pages of the demo intranet do not build without. Call it under the current Node.
 */
export async function ensureGenerated() {
  if (existsSync(join(root, '.wxt', 'tsconfig.json'))) return;
  if ((await run('wxt', ['prepare'], { quiet: true })) !== 0) giveUp('wxt prepare failed: see above.');
}

function isCurrent(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

function versionOf(node) {
  try {
    return execFileSync(node, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim();
  } catch {
    return '0.0';
  }
}

/**
 * A Chromium that loads unpacked extensions: branded Chrome refuses `--load-extension`, so it is not looked for.
 * Installs Debian's where that is possible. Returns its path.
 */
export function ensureChromium() {
  return (
    findChromium() ??
    (installFromDebian(['chromium', 'chromium-l10n', 'fonts-liberation']) ? findChromium() : null) ??
    giveUp(
      'No Chromium found: please install it (Debian: apt-get install chromium), or name it in RENFORT_CHROMIUM.',
    )
  );
}

/** A Firefox; installs Debian's where that is possible. Returns its path. */
export function ensureFirefox() {
  return (
    findFirefox() ??
    (installFromDebian(['firefox-esr', 'firefox-esr-l10n-fr']) ? findFirefox() : null) ??
    giveUp(
      'No Firefox found: please install it (Debian: apt-get install firefox-esr), or name it in RENFORT_FIREFOX.',
    )
  );
}

const DESKTOP_TOOLS = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool', import: 'imagemagick' };

/** What the journey on a real desktop needs (an X server without a screen, a window manager, a hand, a camera). */
export function ensureDesktopTools() {
  const missing = () => Object.keys(DESKTOP_TOOLS).filter((tool) => !findProgram([tool]));
  if (missing().length === 0) return;
  installFromDebian(missing().map((tool) => DESKTOP_TOOLS[tool]));
  const still = missing().map((tool) => DESKTOP_TOOLS[tool]);
  if (still.length > 0) giveUp(`Please install ${still.join(', ')} for the journey on a real desktop.`);
}

/** The Chromium found on this machine, or null. */
export function findChromium() {
  return (
    process.env.RENFORT_CHROMIUM ||
    findProgram([
      'chromium',
      'chromium-browser',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      `${process.env.LOCALAPPDATA}\\Chromium\\Application\\chrome.exe`,
    ])
  );
}

/** The Firefox found on this machine, or null. */
export function findFirefox() {
  return (
    process.env.RENFORT_FIREFOX ||
    findProgram([
      'firefox-esr',
      'firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ])
  );
}

function findProgram(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  for (const name of names) {
    const places = /[\\/]/.test(name) ? [name] : folders.map((folder) => join(folder, name));
    const found = places.find(isProgram);
    if (found) return found;
  }
  return null;
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs Debian packages when we may; false where that is not ours to do. */
function installFromDebian(packages) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return false;
  console.log(`Installing ${packages.join(', ')} with apt-get…`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...words) =>
    spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  run('update', '-q');
  return run('install', '-q', '-y', '--no-install-recommends', ...packages).status === 0;
}

/**
 * Runs a program of the dependencies to its end; its exit code, 1 when it could not start or was stopped.
 * With `quiet` what it prints is shown only when it failed.
 */
export function run(program, words = [], { environment = {}, quiet = false } = {}) {
  return new Promise((done) => {
    const child = spawn(program, words, {
      cwd: root,
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      env: { ...process.env, ...environment },
      shell: process.platform === 'win32',
    });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => printed.push(chunk));
    child.on('error', () => done(1));
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(printed));
      done(code ?? 1);
    });
  });
}
