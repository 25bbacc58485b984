import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, buildFolder } from './build.mjs';
import { root } from './setup.mjs';

export interface DemoOptions {
  readonly tour?: boolean;
  readonly endpoint?: string;
  readonly key?: string;
  readonly model?: string;
}

/** What the demonstration talks to: a profile's endpoint, whose key (if any) is entered in the options page. */
export interface DemoTarget {
  readonly label: string;
  readonly key: string | undefined;
  readonly profile: Readonly<Record<string, unknown>>;
}

const ID = 'demo';

/**
 * The endpoint of a demonstration: the one that was asked for, or the demo model at `demoUrl`. Asks a real
 * endpoint for its models when none was named; throws a sentence when it does not answer.
 */
export async function demoTarget(options: DemoOptions, demoUrl: string): Promise<DemoTarget> {
  const url = options.endpoint ?? demoUrl;
  const label = options.endpoint ? new URL(url).host : 'Démonstration (sans modèle de langue)';
  const model = options.endpoint ? (options.model ?? (await firstModel(url, options.key))) : 'demo';
  const endpoint = {
    id: ID,
    label,
    url: `${url.replace(/\/(v1\/?)?$/, '')}/v1`,
    auth: options.key ? 'user-key' : 'none',
    models: [{ id: model, label: options.endpoint ? model : label }],
  };
  const { hostname, protocol } = new URL(url);
  const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  return {
    label,
    key: options.key,
    profile: {
      endpoints: [endpoint],
      defaultModel: `${ID}/${model}`,
      ...(protocol === 'http:' && !loopback ? { allowHttpHosts: [hostname] } : {}),
    },
  };
}

async function firstModel(url: string, key: string | undefined): Promise<string> {
  const address = `${url.replace(/\/(v1\/?)?$/, '')}/v1/models`;
  const response = await fetch(address, key ? { headers: { authorization: `Bearer ${key}` } } : {}).catch(
    () => null,
  );
  if (!response?.ok) {
    throw new Error(
      `${address} does not list its models (${response?.status ?? 'no answer'}): name one with --model ID.`,
    );
  }
  const { data } = (await response.json()) as { data?: { id: string }[] };
  const id = data?.[0]?.id;
  if (!id) throw new Error(`${address} lists no model: name one with --model ID.`);
  return id;
}

/** Builds the extension with the target as its profile, beside the ordinary builds; returns its folder. */
export async function buildForDemo(target: DemoTarget, mode?: 'test'): Promise<string> {
  const output = join(root, '.cache', mode ? 'tour' : 'demo');
  mkdirSync(output, { recursive: true });
  const profile = join(output, 'profile.json');
  writeFileSync(profile, JSON.stringify(target.profile, null, 2));
  const build = { browser: 'chrome', output, profile, ...(mode ? { mode } : {}) } as const;
  if ((await buildExtension({ ...build, quiet: true })) !== 0)
    throw new Error('The build failed: see above.');
  return buildFolder(build);
}
