import type { Plugin } from 'vite';

/** What is put in place of two files of the SDK. */
const INSTEAD: readonly [RegExp, string][] = [
  [/\/hooks\/registration\.js$/, 'export function initHooks() {}'],
  [/\/lib\/retries\.js$/, 'export const retry = (send) => send();'],
];

/**
 * The Mistral SDK registers hooks that have no place in an extension: tracing (a dynamic import of OpenTelemetry,
 * whose optional peers we do not ship; `import(` is forbidden in a worker, w3c/webextensions#212), a console line
 * for deprecated models, a `user-agent` header of its own and an error type of a service we never call.
 * Without them the SDK runs as it is. Its retries are off: ours know when text was shown (lib/llm/backoff.ts).
 */
export function slimSdk(): Plugin {
  return {
    name: 'renfort:slim-sdk',
    enforce: 'pre',
    load: (id) => {
      if (!id.includes('@mistralai/mistralai/esm/')) return null;
      return INSTEAD.find(([file]) => file.test(id))?.[1] ?? null;
    },
  };
}
