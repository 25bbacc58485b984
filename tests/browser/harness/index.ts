/** What a browser test needs: `import { launchChromium, launchFirefox, … } from './harness/index.ts'`. */
import { extensionDir } from './builds.ts';
import { launchChromium } from './chromium.ts';
import type { ExtensionBrowser } from './extension-browser.ts';
import { launchFirefox } from './firefox.ts';

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

/** Both browsers with the test build, for `describe.each(BROWSERS)('… in $name', ({ launch }) => …)`. */
export const BROWSERS: readonly {
  readonly name: 'chromium' | 'firefox';
  readonly launch: (options?: { locale?: string }) => Promise<ExtensionBrowser>;
}[] = [
  {
    name: 'chromium',
    launch: (options = {}) => launchChromium({ extensionDir: extensionDir('chrome'), ...options }),
  },
  {
    name: 'firefox',
    launch: (options = {}) => launchFirefox({ extensionDir: extensionDir('firefox'), ...options }),
  },
];
