import { type Plugin, parseSync } from 'vite';

/**
 * What is put in place of files of the SDK. Our own fetcher (lib/llm/open.ts) takes of its request the body only and
 * answers with an event stream or not at all, so the SDK needs no key, no hook, no other encoding and no other reading.
 */
const INSTEAD: readonly [RegExp, string][] = [
  [
    /\/hooks\/hooks\.js$/,
    `export class SDKHooks {
      sdkInit(options) { return options; }
      beforeCreateRequest(context, input) { return input; }
      async beforeRequest(context, request) { return request; }
      async afterSuccess(context, response) { return response; }
      async afterError(context, response, error) { return { response, error }; }
    }`,
  ],
  [/\/lib\/retries\.js$/, 'export const retry = (send) => send();'],
  [
    /\/lib\/security\.js$/,
    'export const extractSecurity = async () => undefined; export const resolveGlobalSecurity = () => null;',
  ],
  [
    /\/lib\/encodings\.js$/,
    'export const encodeJSON = (name, value) => JSON.stringify(value); export const encodeForm = () => undefined;',
  ],
  [
    /\/lib\/matchers\.js$/,
    `export const sse = (codes, schema) => schema;
    export const jsonErr = () => null;
    export const fail = () => null;
    export const match = (schema) => async (response) => [{ ok: true, value: schema.parse(response.body) }];`,
  ],
];

/** Two functions that print whole requests and answers when a logger is given; none is, and none may be. */
const LOGGERS = /^async function log(Request|Response)\(logger[\s\S]*?^\}$/gm;

/**
 * Parts of a request that Renfort never makes, and of an answer that never reach the SDK: tools and who may use
 * them, moderation, predictions, images, sounds and files. Our own normaliser (lib/llm/wire) hands the SDK text and
 * the fact that a model thinks, nothing else; the shape of structured answers is added after it (request-body.ts).
 */
const NEVER =
  /\/models\/components\/(?:\w*tool\w*|function\w*|\w*connectors?|oauth2tokenauth|apikeyauth|guardrailconfig|moderation\w+|prediction|validationerror|responseformats?|jsonschema|(?:audio|documenturl|file|imageurl|reference)chunk|image(?:url|detail))\.js$/;

/**
 * The Mistral SDK brings hooks that have no place in an extension: tracing (a dynamic import of OpenTelemetry,
 * whose optional peers we do not ship; `import(` is forbidden in a worker, w3c/webextensions#212), a console line
 * for deprecated models, a `user-agent` header of its own and an error type of a service we never call.
 * Without them the SDK runs as it is. Its retries are off: ours know when text was shown (lib/llm/backoff.ts).
 * What is never sent nor received is validated as what it is: never (7 kB of descriptions of it).
 */
export function slimSdk(): Plugin {
  return {
    name: 'renfort:slim-sdk',
    enforce: 'pre',
    load: (id) => {
      if (!id.includes('@mistralai/mistralai/esm/')) return null;
      return INSTEAD.find(([file]) => file.test(id))?.[1] ?? null;
    },
    transform(code, id) {
      if (!id.includes('@mistralai/mistralai/esm/')) return null;
      if (id.endsWith('/lib/sdks.js')) {
        const quiet = code.replace(LOGGERS, 'async function log$1() {}');
        if (quiet.split('() {}').length !== 3) this.error('The SDK changed: its loggers were not found');
        return { code: quiet, map: null };
      }
      if (!NEVER.test(id)) return null;
      const { module } = parseSync(id, code);
      const schemas = module.staticExports
        .flatMap(({ entries }) => entries.map(({ exportName }) => exportName.name ?? ''))
        .filter((name) => name.endsWith('boundSchema'));
      const never = schemas.map((name) => `export const ${name} = /* @__PURE__ */ z.never();`);
      return { code: ["import * as z from 'zod/v4';", ...never].join('\n'), map: null };
    },
  };
}
