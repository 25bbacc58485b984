import type { Plugin } from 'vite';

/**
 * The Mistral SDK imports its OpenTelemetry hooks dynamically, and those need optional peers that we do not
 * ship. A module that throws makes the SDK run without tracing, and leaves no `import(` in the worker
 * (forbidden there: w3c/webextensions#212).
 */
export function stubTracing(): Plugin {
  const id = '\0renfort:no-tracing';
  return {
    name: 'renfort:stub-tracing',
    enforce: 'pre',
    resolveId(source, importer) {
      const ours = importer?.includes('@mistralai/mistralai');
      return ours && /observability\/(otel|telemetry)(\.js)?$/.test(source) ? id : null;
    },
    load: (loaded) => (loaded === id ? "throw new Error('tracing is not part of this build');" : null),
  };
}
