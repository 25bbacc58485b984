import type { Action, ActionOption } from './types.ts';

const AUTO = 'auto';

/**
 * An action whose option `language` offers the administration's languages; itself when the administration says nothing.
 * Left to the text (`auto`) means French, or English for a French text: that stays a choice where both are offered.
 */
export function withLanguages(
  action: Action,
  languages: readonly string[],
  defaultLanguage: string | null,
): Action {
  const says = languages.length > 0 || defaultLanguage !== null;
  if (!says || !action.options.some(({ id }) => id === 'language')) return action;
  const options = action.options.map((option): ActionOption => {
    if (option.id !== 'language') return option;
    const auto = ['fr', 'en'].every((code) => languages.includes(code)) ? [AUTO] : [];
    const listed = languages.length > 0 ? [...auto, ...languages] : option.values;
    const first = defaultLanguage ?? listed[0] ?? option.default;
    return {
      ...option,
      values: [...new Set(listed.includes(first) ? listed : [first, ...listed])],
      default: first,
    };
  });
  return { ...action, options };
}

/** Of what was chosen before, what is still offered. */
export function offeredOptions(
  { options }: Pick<Action, 'options'>,
  chosen: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const offered = (id: string, value: string) =>
    options.some((it) => it.id === id && it.values.includes(value));
  return Object.fromEntries(Object.entries(chosen).filter(([id, value]) => offered(id, value)));
}

/** Every option of an action with its value: the one chosen where it is offered, else the default. */
export function settledOptions(
  { options }: Pick<Action, 'options'>,
  chosen: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    options.map(({ id, values, default: first }) => {
      const value = Object.hasOwn(chosen, id) ? chosen[id] : undefined;
      return [id, value !== undefined && values.includes(value) ? value : first];
    }),
  );
}
