import type { Plugin } from 'vite';

/**
 * The Mistral SDK registers hooks that have no place in an extension: tracing (a dynamic import of OpenTelemetry,
 * whose optional peers we do not ship; `import(` is forbidden in a worker, w3c/webextensions#212), a console line
 * for deprecated models, a `user-agent` header of its own and an error type of a service we never call.
 * Without them the SDK runs as it is.
 */
export function slimSdk(): Plugin {
  return {
    name: 'renfort:slim-sdk',
    enforce: 'pre',
    load: (id) =>
      /@mistralai\/mistralai\/esm\/hooks\/registration\.js$/.test(id)
        ? 'export function initHooks() {}'
        : null,
  };
}
