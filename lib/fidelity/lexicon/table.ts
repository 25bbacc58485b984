/** Word tables, written as text to stay small in an injected script. */

/**
 * `'a/b c'` → a: first value, b: first value, c: second value; `a*` stands for `a` and `as`. A dot holds the place of
 * a value without a word.
 */
export function table<Value>(words: string, values: readonly Value[]): ReadonlyMap<string, Value> {
  const map = new Map<string, Value>();
  words.split(' ').forEach((forms, place) => {
    const value = values[place];
    if (value === undefined || forms === '.') return;
    for (const form of spread(forms.split('/'))) if (!map.has(form)) map.set(form, value);
  });
  return map;
}

/** The words of a list. */
export function words(list: string): ReadonlySet<string> {
  return new Set(spread(list.split(' ')));
}

const spread = (forms: readonly string[]): readonly string[] =>
  forms.flatMap((form) => (/.\*$/.test(form) ? [form.slice(0, -1), `${form.slice(0, -1)}s`] : [form]));
