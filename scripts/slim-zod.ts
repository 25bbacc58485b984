import type { Plugin } from 'vite';

/**
 * Each classic schema carries its JSON Schema writer (18 kB that no extension code calls), and the first one loads
 * the English messages (3 kB): what zod says is never shown, codes are.
 */
const UNUSED: readonly [RegExp, string][] = [
  [/^ *inst\._zod\.processJSONSchema = .*$/gm, ''],
  [/createToJSONSchemaMethod\(this, \{\}\)\(params\)/g, 'undefined'],
  [/^import en from .*$/gm, ''],
  [/core\.config\(en\(\)\);/g, ';'],
  [/createStandardJSONSchemaMethod\(this, "(in|out)put"\)/g, 'undefined'],
];

/**
 * Takes zod's JSON Schema output and its English out of the bundle: validation stays whole. The managed
 * schema is emitted at build time, in Node, where zod is complete. Throws when zod no longer looks as expected.
 */
export function slimZod(): Plugin {
  return {
    name: 'renfort:slim-zod',
    enforce: 'pre',
    transform(code, id) {
      if (!/zod\/v4\/classic\/schemas\.js$/.test(id)) return null;
      let slim = code;
      for (const [pattern, replacement] of UNUSED) {
        const next = slim.replace(pattern, replacement);
        if (next === slim) this.error(`zod changed: ${pattern} was not found`);
        slim = next;
      }
      return { code: slim, map: null };
    },
  };
}
