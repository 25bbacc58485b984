import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import fr from '../../../assets/locales/fr.json' with { type: 'json' };
import { FUTURE_DEFINITIONS } from '../../../lib/policy/future.ts';
import { DEFINITIONS } from '../../../lib/policy/schema.ts';

const policy = fr.policy as Record<string, string>;
const source = [
  'schema',
  'shapes',
  'future',
  'check',
  'check-items',
  'validate',
  'effective',
  '../actions/catalogue',
]
  .map((name) => readFileSync(`lib/policy/${name}.ts`, 'utf8'))
  .join('\n');

describe('every code of a report has its words', () => {
  it('what was expected', () => {
    const codes = [
      ...Array.from(source.matchAll(/error: '([a-z_]+)'/g), ([, code]) => code),
      ...Array.from(source.matchAll(/message: '([a-z_]+)'/g), ([, code]) => code),
      ...Array.from(source.matchAll(/expected: '([a-z_]+)'/g), ([, code]) => code),
      ...Array.from(source.matchAll(/wrong\('wrong-\w+', [^)]*?, '([a-z_]+)'/g), ([, code]) => code),
      ...['https', 'no_user_info', 'url', 'value', 'names', 'json', 'catalogue'],
    ];
    expect(codes.length).toBeGreaterThan(30);
    expect(codes.filter((code) => !policy[`expected_${code}`])).toEqual([]);
  });

  it('what is in force instead', () => {
    const all = Object.values({ ...DEFINITIONS, ...FUTURE_DEFINITIONS });
    const closed = all.flatMap((it) => ('closed' in it ? [it.closed.says] : []));
    const codes = [...closed, 'profile_sites_blocked'];
    expect(codes).toHaveLength(14);
    expect(codes.filter((code) => !policy[`closed_${code}`])).toEqual([]);
  });

  it('what is wrong and where a value comes from', () => {
    const problems = ['wrong-type', 'wrong-value', 'unknown-key', 'dropped-by-browser', 'not-yet-in-effect'];
    const sources = ['policy', 'recommended', 'agent', 'default'];
    const keys = [
      ...problems.map((it) => `problem_${it.replaceAll('-', '_')}`),
      ...sources.map((it) => `source_${it}`),
    ];
    expect(keys.filter((key) => !policy[key])).toEqual([]);
  });
});
