/** What a report says of a value that is wrong. */
import { describe, shortenText } from './describe.ts';
import type { PolicyIssue } from './view.ts';

export type Path = readonly PropertyKey[];

/** A name that no setting and no field has. */
export function unknownName(path: Path): PolicyIssue {
  return { path: pathText(path), problem: 'unknown-key' };
}

/** A value that is not what was expected; texts are shortened as secrets are where `secret` says so. */
export function wrong(
  problem: PolicyIssue['problem'],
  path: Path,
  expected: string,
  value: unknown,
  secret = false,
): PolicyIssue {
  const found = describe(value, secret);
  return { path: pathText(path), problem, expected, ...(found !== undefined && { found }) };
}

/** A path as the report writes it: `endpoints[0].url`. */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text ? `${text}.${shortenText(String(step))}` : shortenText(String(step));
  }, '');
}

/** True for what JSON calls an object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
