import { describe, expect, it } from 'vitest';
import { FUTURE_KEYS } from '../../../lib/policy/future.ts';
import { managedSchema } from '../../../lib/policy/managed-schema.ts';
import { SETTING_KEYS } from '../../../lib/policy/schema.ts';

type Node = Record<string, unknown>;

/** Every schema in a schema, with its depth. */
function nodes(schema: Node, depth = 0): { node: Node; depth: number }[] {
  const inner = [
    ...Object.values((schema.properties ?? {}) as Record<string, Node>),
    ...[schema.items, schema.additionalProperties].filter((node) => node !== undefined),
  ] as Node[];
  return [{ node: schema, depth }, ...inner.flatMap((node) => nodes(node, depth + 1))];
}

describe('the schema for Chromium', () => {
  const schema = managedSchema() as unknown as Node;

  it('has exactly one type everywhere, and nothing that makes Chromium refuse the extension', () => {
    for (const { node, depth } of nodes(schema)) {
      expect(['string', 'number', 'boolean', 'array', 'object']).toContain(node.type);
      const allowed = {
        array: ['items'],
        object: depth === 0 ? ['properties'] : ['properties', 'additionalProperties'],
      };
      const rest = Object.keys(node).filter((name) => name !== 'type');
      expect(rest.filter((name) => !(allowed[node.type as 'array'] ?? []).includes(name))).toEqual([]);
      // `{type: object}` alone would arrive as `{}`.
      if (node.type === 'object' || node.type === 'array') expect(rest).toHaveLength(1);
    }
  });

  it('lets every key of the policy through, also those of later versions', () => {
    const names = Object.keys(schema.properties as Node);
    expect(names.sort()).toEqual([...SETTING_KEYS, ...FUTURE_KEYS, 'recommended', 'keys'].sort());
  });

  it('lets every field of an endpoint through', () => {
    const { endpoints } = schema.properties as Record<string, { items: { properties: Node } }>;
    expect(Object.keys(endpoints?.items.properties ?? {})).toEqual([
      'id',
      'label',
      'url',
      'auth',
      'key',
      'headers',
      'models',
      'maxConcurrency',
      'sensitivity',
    ]);
  });
});
