/** Finding an action by typing: without accents, words in any order. Pure. */
import type { ActionItem } from '../../messaging/shown.ts';

/** Text as it is compared: lower case, no accents, one kind of apostrophe. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim();
}

/** An action with one of its options chosen. */
export interface Variant {
  readonly action: ActionItem;
  readonly options: Readonly<Record<string, string>>;
  readonly choice: string;
}

/**
 * The actions whose label has words beginning with each word typed, in the order given; those whose label begins
 * with the whole text come first, those that only have such a word among `others` (what people also call it) last.
 */
export function matching(
  actions: readonly ActionItem[],
  typed: string,
  others: (id: string) => string = () => '',
): readonly ActionItem[] {
  const wanted = folded(typed);
  if (wanted === '') return actions;
  const hits = actions.filter(({ label }) => fits(wanted, label));
  const isFirst = ({ label }: ActionItem): boolean => folded(label).startsWith(wanted);
  const also = actions.filter(
    (action) => !hits.includes(action) && fits(wanted, `${action.label} ${others(action.id)}`),
  );
  return [...hits.filter(isFirst), ...hits.filter((hit) => !isFirst(hit)), ...also];
}

/** Everything that an action can be asked for with, option by option. */
export function variantsOf(action: ActionItem): readonly Variant[] {
  return action.options.flatMap(({ id, values }) =>
    values.map((value) => ({ action, options: { [id]: value.id }, choice: value.label })),
  );
}

/** The variants whose choice is what was typed, or is named beside the action: « anglais », « reformuler formel ». */
export function matchingVariants(actions: readonly ActionItem[], typed: string): readonly Variant[] {
  const wanted = folded(typed);
  if (wanted.length < 2) return [];
  const parts = wanted.split(/\s+/);
  return actions
    .flatMap(variantsOf)
    .filter(
      ({ action, choice }) =>
        fits(wanted, `${action.label} ${choice}`) && parts.some((part) => fits(part, choice)),
    );
}

function fits(wanted: string, text: string): boolean {
  const words = folded(text).split(/[\s'()-]+/);
  return wanted.split(/\s+/).every((part) => words.some((word) => word.startsWith(part)));
}
