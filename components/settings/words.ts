import { i18n } from '#i18n';

type Substitutions = Readonly<Record<string, string>>;

// Keys made from codes: the generated key types cannot follow, tests/unit/policy/words.test.ts holds them.
const t = i18n.t as (key: string, ...more: readonly (number | Substitutions)[]) => string;

const keyPart = (code: string) => code.replaceAll('-', '_');

/** Where a value comes from. */
export const sourceText = (source: string) => t(`policy.source_${keyPart(source)}`);
/** What is wrong with a value of the policy. */
export const problemText = (problem: string) => t(`policy.problem_${keyPart(problem)}`);
/** What was expected instead. */
export const expectedText = (code: string) => t(`policy.expected_${keyPart(code)}`);
/** What is in force instead of a security value that cannot be read. */
export const closedText = (code: string) => t(`policy.closed_${keyPart(code)}`);
/** Name of a keyboard command; null for one of the browser's own. */
export function commandText(command: string): string | null {
  const known = ['open-palette', 'open-panel', 'repeat-last-action'].includes(command);
  return known ? t(`options.shortcuts.${keyPart(command)}`) : null;
}
/** A number of days; at least one. */
export const dayCount = (count: number) =>
  t('options.history.days', count, { count: count.toLocaleString() });
/** How many models a server offers; at least one. */
export const modelCount = (count: number) =>
  t('options.model.test_models', count, { count: count.toLocaleString() });
