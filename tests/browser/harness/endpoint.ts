import type { Browser } from 'wxt/browser';
import type { ExtensionBrowser } from './extension-browser.ts';
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
export async function askAsOptions<R>(browser: ExtensionBrowser, kind: string, payload: unknown): Promise<R> {
  const page = await browser.openExtensionPage('options.html');
  try {
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
  } finally {
    await page.close();
  }
}

/** Waits until the browser has told what policy there is: just after its start that takes 3 to 4 s. */
export async function policyRead(browser: ExtensionBrowser): Promise<void> {
  await until(
    'the policy to be read',
    async () => {
      const { policy } = await askAsOptions<{ policy: { state: string } }>(browser, 'diagnostic.get', null);
      return policy.state !== 'pending';
    },
    20_000,
  );
}

/** Makes a model server the agent's own endpoint and its first model the default, through the options page's messages. */
export async function configureEndpoint(browser: ExtensionBrowser, endpoint: DemoEndpoint): Promise<void> {
  const { url, models, key, id = 'demo', label = 'Démonstration' } = endpoint;
  await policyRead(browser);
  const value = [
    { id, label, url, auth: key ? 'user-key' : 'none', models: models.map((model) => ({ id: model })) },
  ];
  await askAsOptions(browser, 'settings.choose', { key: 'endpoints', value });
  await askAsOptions(browser, 'settings.choose', { key: 'defaultModel', value: `${id}/${models[0]}` });
  if (key) await askAsOptions(browser, 'key.set', { endpointId: id, key });
}
