import { i18n } from '#i18n';
import type { ActionItem } from '../messaging/shown.ts';
import { LANGUAGE_NAMES } from './languages.ts';
import type { Action } from './types.ts';

// Keys are made from ids, so the generated key types cannot follow; tests/unit/locales.test.ts holds them instead.
const t = i18n.t as (key: string) => string;

/** Browser message keys allow no hyphen. */
const keyPart = (id: string): string => id.replaceAll('-', '_');

/** The name of a built-in action in the language of the browser. */
export function actionLabel(id: string): string {
  return t(`actions.${keyPart(id)}.label`);
}

/** The name of an action: the administration's own have one. */
export const labelOf = ({ id, label }: Pick<Action, 'id' | 'label'>): string => label ?? actionLabel(id);

/** A language that only the administration offers is named by the browser. */
function languageName(code: string): string | undefined {
  if (code === 'auto' || Object.hasOwn(LANGUAGE_NAMES, code)) return undefined;
  try {
    return new Intl.DisplayNames(undefined, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** An action as menus, palette, popover and panel show it. */
export function actionItem(action: Action): ActionItem {
  const {
    id,
    kind,
    options,
    needsRequest,
    opensOn,
    wantsSurroundings,
    readability,
    checklists = {},
    owner,
    reviewedOn,
  } = action;
  const path = `actions.${keyPart(id)}`;
  const checklist = (option: string, value: string) => {
    const count = checklists[`${option}.${value}`] ?? 0;
    const key = `${path}.${keyPart(option)}.${keyPart(value)}_check_`;
    return count === 0 ? {} : { checklist: Array.from({ length: count }, (_, at) => t(`${key}${at + 1}`)) };
  };
  return {
    id,
    kind,
    label: labelOf(action),
    ...(owner !== undefined && { owner }),
    ...(reviewedOn !== undefined && { reviewedOn }),
    ...(needsRequest && { needsRequest }),
    ...(opensOn && { opensOn }),
    ...(wantsSurroundings && { wantsSurroundings }),
    ...(readability && { readability }),
    options: options.map((option) => ({
      id: option.id,
      default: option.default,
      label: t(`${path}.${keyPart(option.id)}.label`),
      values: option.values.map((value) => ({
        id: value,
        label:
          (option.id === 'language' && languageName(value)) ||
          t(`${path}.${keyPart(option.id)}.${keyPart(value)}`),
        ...checklist(option.id, value),
      })),
    })),
  };
}
