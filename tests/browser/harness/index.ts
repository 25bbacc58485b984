/** What a browser test needs: `import { launchChromium, launchFirefox, … } from './harness/index.ts'`. */
import { extensionDir } from './builds.ts';
import { launchChromium } from './chromium.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { type FirefoxBrowser, launchFirefox } from './firefox.ts';

export { buildWithProfile, extensionDir } from './builds.ts';
export { type ChromiumBrowser, type ChromiumOptions, launchChromium } from './chromium.ts';
export { type Desktop, type DesktopChromium, isPainted, launchOnDesktop, startDesktop } from './desktop.ts';
export type { DevTools, Target } from './devtools.ts';
export type { UIElement } from './element.ts';
export { askAsOptions, configureEndpoint, type DemoEndpoint, policyRead } from './endpoint.ts';
export type { ExtensionBrowser } from './extension-browser.ts';
export { type FirefoxBrowser, type FirefoxOptions, launchFirefox } from './firefox.ts';
export { type Services, startServices } from './services.ts';
export { Tab } from './tab.ts';
export { asAPerson, until } from './wait.ts';

const startFirefox = (options: { locale?: string } = {}): Promise<FirefoxBrowser> =>
  launchFirefox({ extensionDir: extensionDir('firefox'), ...options });

/**
 * Firefox takes longest to start, and its tests come last in a file: the first one begins to start when Chromium does,
 * and waits until it is asked for. One that never is ends with the process of its file.
 */
let ahead: Promise<FirefoxBrowser> | null | undefined;

function startFirefoxAhead(): void {
  if (ahead !== undefined) return;
  ahead = startFirefox();
  // Whoever asks for it is told.
  ahead.catch(() => undefined);
}

function takeFirefox(): Promise<FirefoxBrowser> {
  const started = ahead;
  ahead = null;
  return started ?? startFirefox();
}

/** Both browsers with the test build, for `describe.each(BROWSERS)('… in $name', ({ launch }) => …)`. */
export const BROWSERS: readonly {
  readonly name: 'chromium' | 'firefox';
  readonly launch: (options?: { locale?: string }) => Promise<ExtensionBrowser>;
}[] = [
  {
    name: 'chromium',
    launch: (options = {}) => {
      startFirefoxAhead();
      return launchChromium({ extensionDir: extensionDir('chrome'), ...options });
    },
  },
  {
    name: 'firefox',
    launch: (options) => (options ? startFirefox(options) : takeFirefox()),
  },
];
