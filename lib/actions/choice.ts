/** The entry of a table that an option names, or the fallback: values come from a page, so `__proto__` names nothing. */
export function choiceOf<T>(table: Readonly<Record<string, T>>, chosen: string | undefined, fallback: T): T {
  const own = chosen !== undefined && Object.hasOwn(table, chosen) ? table[chosen] : undefined;
  return own ?? fallback;
}
