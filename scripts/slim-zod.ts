import { type Plugin, parseSync } from 'vite';

/**
 * In zod's classic schemas, what no code of the extension calls. Each schema carries its JSON Schema writer (18 kB);
 * the first one loads the English messages (3 kB): what zod says is never shown, codes are; objects bring a compiler
 * that writes code at run time, which the policy of extension pages forbids; containers bring a memory for values
 * that contain themselves (3 kB), which only a schema that contains itself would follow, and none does; enumerations two
 * ways to make others of them.
 */
const UNUSED: readonly [RegExp, string][] = [
  [/^ *inst\._zod\.processJSONSchema = .*$/gm, ''],
  [/^import en from .*$/gm, ''],
  [/core\.config\(en\(\)\);/g, ';'],
  [/core\.config\(\{ memoizer: core\.memoizer\(\) \}\);/g, ';'],
  [/^ {4}inst\.(?:extract|exclude) = [\s\S]*?^ {4}\};$/gm, ''],
  [/core\.\$ZodObjectJIT\.init/g, 'core.$ZodObject.init'],
];

/**
 * In zod's other files: what a schema's texts look like as a regular expression, which only template literals and the
 * JSON Schema writer ask; the Standard Schema surface; the ways to print an error, of which only the issues are read.
 */
const UNUSED_ELSEWHERE: readonly [file: RegExp, pattern: RegExp][] = [
  [
    /zod\/v4\/core\/schemas\.js$/,
    /^ {4}util\.defineLazyInternal\(inst, "pattern", (?:.*;$|[\s\S]*?^ {4}\}\);$)|^ {4}[gs]et "~standard"\([\s\S]*?^ {4}\},$/gm,
  ],
  [
    /zod\/v4\/classic\/errors\.js$/,
    /^ {4}_lazyMethod\(proto, (?:.*\);$|[\s\S]*?^ {4}\}\);$)|^ {4}Object\.defineProperty\(proto, "isEmpty", [\s\S]*?^ {4}\}\);$/gm,
  ],
];

/** Methods of schemas that the extension and the SDK call, and those that zod itself calls on a schema. */
const CALLED = new Set(
  (
    'check clone parse safeParse parseAsync safeParseAsync optional nullable default transform pipe and or ' +
    'catchall refine min max regex trim int array unwrap _def'
  ).split(' '),
);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/**
 * Leaves out of the bundle what of zod is never called: validation stays whole. A method that is missing fails when
 * the background starts, which every browser test sees. The managed schema is emitted at build time, in Node, where
 * zod is complete. Throws when zod no longer looks as expected.
 */
export function slimZod(): Plugin {
  return {
    name: 'renfort:slim-zod',
    enforce: 'pre',
    transform(code, id) {
      const [, unused] = UNUSED_ELSEWHERE.find(([file]) => file.test(id)) ?? [];
      if (unused) {
        const rest = code.replace(unused, '');
        if (rest === code) this.error(`zod changed: ${unused} was not found`);
        return { code: rest, map: null };
      }
      if (!/zod\/v4\/classic\/schemas\.js$/.test(id)) return null;
      let slim = code;
      for (const [pattern, replacement] of UNUSED) {
        const next = slim.replace(pattern, replacement);
        if (next === slim) this.error(`zod changed: ${pattern} was not found`);
        slim = next;
      }
      const methods = uncalledMethods(slim);
      if (methods.length < 100) this.error('zod changed: its methods were not found');
      for (const { start, end } of methods.reverse()) slim = slim.slice(0, start) + slim.slice(end);
      return { code: slim, map: null };
    },
  };
}

/** Where the methods stand that nothing calls: `core.$constructor(name, make, { method() {…}, … })`, in order. */
function uncalledMethods(code: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const leaveOut = (table: Node, kept: ReadonlySet<string>): void => {
    for (const property of table.properties as readonly Node[]) {
      const { name, value } = property.key as { name?: string; value?: string };
      if (kept.has(name ?? value ?? '')) continue;
      found.push({ start: property.start, end: code.indexOf(',', property.end) + 1 });
    }
  };
  for (const statement of parseSync('schemas.js', code).program.body as unknown as readonly Node[]) {
    const declaration = (statement.declaration ?? statement) as Node;
    for (const { init } of (declaration.declarations ?? []) as readonly { init: Node | null }[]) {
      if (init?.type !== 'CallExpression' || !code.slice(init.start).startsWith('core.$constructor('))
        continue;
      const [, , table] = init.arguments as readonly Node[];
      if (table?.type === 'ObjectExpression') leaveOut(table, CALLED);
      if (table?.type !== 'CallExpression') continue;
      // util.derived({ what checks add up to, for the JSON Schema }, { methods })
      const [derived, methods] = table.arguments as readonly Node[];
      if (derived) leaveOut(derived, new Set());
      if (methods) leaveOut(methods, CALLED);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
