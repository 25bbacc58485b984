import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, resolve } from 'node:path';
import { parseSync } from 'vite';

/** One import or re-export of a module. */
export interface Import {
  /** Path inside the project (`lib/errors.ts`), or the name of a package (`react`, `wxt/browser`). */
  readonly to: string;
  /** True when nothing of it is left after compilation. */
  readonly typeOnly: boolean;
}

/** A source file, read as the rules of the architecture look at it. */
export interface Module {
  readonly path: string;
  readonly lines: number;
  /** Lines that are neither blank nor comment. */
  readonly codeLines: number;
  readonly imports: readonly Import[];
  /** Properties read or written, as `object.property` (`?.` kept); the object is empty when it is an expression. */
  readonly members: readonly string[];
  /** Names used that the module neither imports nor declares. */
  readonly globals: ReadonlySet<string>;
  /** Calls of `new Name()` without an argument. */
  readonly bareNews: readonly string[];
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Every module of the product: entrypoints, components, lib. */
export function productModules(root: string): Module[] {
  return globSync('{entrypoints,components,lib}/**/*.{ts,tsx}', { cwd: root })
    .filter((path) => !path.endsWith('.d.ts'))
    .sort()
    .map((path) => readModule(path, readFileSync(join(root, path), 'utf8')));
}

/** Reads one module; `path` is relative to the project's root. */
export function readModule(path: string, code: string): Module {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  const found = new Reader(path);
  found.visit(program as unknown as Node, null, '');
  return {
    path,
    lines: code.trimEnd().split('\n').length,
    codeLines: code.split('\n').filter((line) => !/^\s*($|\/\/|\/?\*)/.test(line)).length,
    imports: found.imports,
    members: found.members,
    globals: new Set([...found.used].filter((name) => !found.declared.has(name))),
    bareNews: found.bareNews,
  };
}

/** Walks a syntax tree once and notes what the rules ask about. */
class Reader {
  readonly imports: Import[] = [];
  readonly members: string[] = [];
  readonly used = new Set<string>();
  readonly declared = new Set<string>();
  readonly bareNews: string[] = [];
  private readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  visit(node: Node, parent: Node | null, key: string): void {
    this.noteImport(node);
    if (node.type === 'MemberExpression' && !node.computed) this.noteMember(node);
    if (node.type === 'NewExpression' && (node.arguments as Node[]).length === 0) {
      this.bareNews.push(String((node.callee as Node).name ?? ''));
    }
    if (node.type === 'ObjectPattern') this.notePattern(node);
    if (node.type === 'Identifier') this.noteName(node, parent, key);
    for (const [name, value] of Object.entries(node)) {
      if (Array.isArray(value)) for (const item of value) isNode(item) && this.visit(item, node, name);
      else if (isNode(value)) this.visit(value, node, name);
    }
  }

  private noteImport(node: Node): void {
    const source = node.source as Node | undefined;
    if (!source || typeof source.value !== 'string') return;
    const isType = (it: Node) => it.importKind === 'type' || it.exportKind === 'type';
    const specifiers = (node.specifiers as Node[] | undefined) ?? [];
    const typeOnly = isType(node) || (specifiers.length > 0 && specifiers.every(isType));
    const name = source.value;
    const to = name.startsWith('.')
      ? relative('.', normalize(join(dirname(this.path), name))).replaceAll('\\', '/')
      : name;
    this.imports.push({ to, typeOnly });
  }

  private noteMember({ object, property, optional }: Node): void {
    const of = (it: Node): string => {
      if (it.type === 'Identifier') return String(it.name);
      if (it.type === 'ThisExpression') return 'this';
      if (it.type === 'MemberExpression' && !it.computed) return String((it.property as Node).name);
      return '';
    };
    this.members.push(`${of(object as Node)}${optional ? '?.' : '.'}${(property as Node).name}`);
  }

  private noteName(node: Node, parent: Node | null, key: string): void {
    const name = String(node.name);
    const type = parent?.type ?? '';
    const isDeclaration =
      key === 'params' ||
      key === 'local' ||
      (key === 'id' && /Declarat|Function|Class/.test(type)) ||
      (key === 'argument' && type === 'RestElement') ||
      (key === 'elements' && type === 'ArrayPattern') ||
      (key === 'left' && type === 'AssignmentPattern') ||
      (key === 'param' && type === 'CatchClause');
    const isName = key === 'key' || (key === 'property' && type === 'MemberExpression' && !parent?.computed);
    if (isDeclaration) this.declared.add(name);
    else if (!isName && !type.startsWith('TS')) this.used.add(name);
  }

  /** `{ document }` looks the same in a pattern and in a literal, but for what is around it. */
  private notePattern({ properties }: Node): void {
    for (const { value } of properties as Node[]) {
      if (isNode(value) && value.type === 'Identifier') this.declared.add(String(value.name));
    }
  }
}

/** Root of the project. */
export const projectRoot = resolve(import.meta.dirname, '../..');
