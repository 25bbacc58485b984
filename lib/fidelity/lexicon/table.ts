/** Word tables, written as text to stay small in an injected script. */

/** `'a/b c'` → a: first value, b: first value, c: second value. A dot holds the place of a value without a word. */
export function table<Value>(words: string, values: readonly Value[]): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  words.split(' ').forEach((forms, place) => {
    const value = values[place];
    if (value === undefined || forms === '.') return;
    for (const form of forms.split('/')) if (!map.has(form)) map.set(form, value);
  });
  return map;
}

/** The words of a list. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
