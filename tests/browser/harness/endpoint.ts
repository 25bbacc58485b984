import type { Browser } from 'wxt/browser';
import type { ExtensionBrowser } from './extension-browser.ts';
import type { Tab } from './tab.ts';
import { until } from './wait.ts';

/** The extension API, inside functions that run in our pages. */
declare const chrome: typeof Browser;

export interface DemoEndpoint {
  /** Address of the model server, with or without `/v1`. */
  readonly url: string;
  /** Model ids, the first being the default. */
  readonly models: readonly string[];
  readonly id?: string;
  readonly label?: string;
  /** The agent's key; without one the endpoint needs none. */
  readonly key?: string;
}

/** Sends one message as the options page does; throws the error's code when it is refused. */
export function askAsOptions<R>(browser: ExtensionBrowser, kind: string, payload: unknown): Promise<R> {
  return withOptions(browser, (page) => ask<R>(page, kind, payload));
}

/** Waits until the browser has told what policy there is: just after its start that takes 3 to 4 s. */
export function policyRead(browser: ExtensionBrowser): Promise<void> {
  return withOptions(browser, pastPending);
}

/** Makes a model server the agent's own endpoint and its first model the default, as the options page does. */
export function configureEndpoint(browser: ExtensionBrowser, endpoint: DemoEndpoint): Promise<void> {
  const { url, models, key, id = 'demo', label = 'Démonstration' } = endpoint;
  const value = [
    { id, label, url, auth: key ? 'user-key' : 'none', models: models.map((model) => ({ id: model })) },
  ];
  return withOptions(browser, async (page) => {
    await pastPending(page);
    await ask(page, 'settings.choose', { key: 'endpoints', value });
    await ask(page, 'settings.choose', { key: 'defaultModel', value: `${id}/${models[0]}` });
    if (key) await ask(page, 'key.set', { endpointId: id, key });
  });
}

async function withOptions<R>(browser: ExtensionBrowser, work: (page: Tab) => Promise<R>): Promise<R> {
  const page = await browser.openExtensionPage('options.html');
  try {
    return await work(page);
  } finally {
    await page.close();
  }
}

async function pastPending(page: Tab): Promise<void> {
  await until(
    'the policy to be read',
    async () => {
      const { policy } = await ask<{ policy: { state: string } }>(page, 'diagnostic.get', null);
      return policy.state !== 'pending';
    },
    60_000,
  );
}

async function ask<R>(page: Tab, kind: string, payload: unknown): Promise<R> {
  return (await page.evaluate(
    async (message) => {
      const reply = (await chrome.runtime.sendMessage(message)) as {
        ok: boolean;
        value: unknown;
        error?: { code: string };
      };
      if (!reply?.ok) throw new Error(reply?.error?.code ?? 'no answer');
      return reply.value;
    },
    { renfort: kind, payload },
  )) as R;
}
