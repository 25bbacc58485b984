/** What is said when a proposal could not be put in place. */
import { i18n } from '#i18n';
import type { WriteOutcome } from '../target/types.ts';

/** The sentence for a write that changed nothing; `copied` when the proposal is on the clipboard instead. */
export function outcomeText(outcome: Exclude<WriteOutcome, { outcome: 'written' }>, copied: boolean): string {
  switch (outcome.outcome) {
    case 'changed':
    case 'gone':
      return i18n.t(outcome.elsewhere ? 'popover.moved' : `popover.${outcome.outcome}`);
    case 'read-only':
      return i18n.t('popover.read_only');
    case 'refused':
      return outcome.limit === undefined
        ? i18n.t('popover.refused_by_field')
        : i18n.t('popover.refused_limit', { limit: outcome.limit.toLocaleString() });
    case 'islands-moved':
      return i18n.t('popover.islands_moved');
    case 'failed':
      return copied ? i18n.t('popover.failed_copied') : i18n.t('popover.failed');
  }
}
