import { i18n } from '#i18n';
import type { ActionItem } from '../messaging/protocol.ts';
import type { Action } from './types.ts';

// Keys are made from ids, so the generated key types cannot follow; tests/unit/locales.test.ts holds them instead.
const t = i18n.t as (key: string) => string;

/** Browser message keys allow no hyphen. */
const keyPart = (id: string): string => id.replaceAll('-', '_');

/** The name of an action in the language of the browser. */
export function actionLabel(id: string): string {
  return t(`actions.${keyPart(id)}.label`);
}

/** An action as menus, palette, popover and panel show it. */
export function actionItem({ id, kind, options, needsRequest, opensOn }: Action): ActionItem {
  const path = `actions.${keyPart(id)}`;
  return {
    id,
    kind,
    label: actionLabel(id),
    ...(needsRequest && { needsRequest }),
    ...(opensOn && { opensOn }),
    options: options.map((option) => ({
      id: option.id,
      default: option.default,
      label: t(`${path}.${keyPart(option.id)}.label`),
      values: option.values.map((value) => ({
        id: value,
        label: t(`${path}.${keyPart(option.id)}.${keyPart(value)}`),
      })),
    })),
  };
}
