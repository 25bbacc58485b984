/** One line of the table: what was promised, what was measured, and whether it holds. */
export interface Row {
  readonly what: string;
  readonly measured: string;
  readonly limit: string;
  readonly holds: boolean;
}

/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value under which `percent` of the numbers lie (nearest rank). */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const rank = Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1);
  return sorted[rank] ?? Number.NaN;
}

/** A row about a number that must not be greater than a limit. */
export function atMost(what: string, value: number, limit: number, unit: string, note = ''): Row {
  return {
    what,
    measured: `${format(value)} ${unit}${note ? ` (${note})` : ''}`,
    limit: `≤ ${format(limit)} ${unit}`,
    holds: value <= limit,
  };
}

/** Numbers as a table wants them: whole from 100 on, one decimal below, three for ratios. */
export function format(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 3 ? 1 : 3;
  return value.toFixed(digits);
}

/** What is common to all measures of one run. */
export const spread = (values: readonly number[]): string =>
  `n = ${values.length}, ${format(percentile(values, 25))} to ${format(percentile(values, 75))}`;
