import { i18n } from '#i18n';

// A plural written as “one | many” with a name in it: the generated types know only one of the two.
const plural = i18n.t as (key: string, count: number, substitutions: Record<string, string>) => string;

/** A sentence about a number of things, with the number as the browser's language writes it. */
export function counted(
  key: 'findings.more' | 'readability.more' | 'popover.changes' | 'popover.changes_refused',
  count: number,
): string {
  return plural(key, count, { count: count.toLocaleString() });
}
