import { i18n } from '#i18n';
import type { ErrorCode, ErrorDetail, Quota, SerializedError } from './errors.ts';

/** What the agent can do next; each has its own button label. */
export type Remedy = 'retry' | 'open-options' | 'copy' | 'open-panel' | 'reload-page';

export interface ErrorText {
  readonly sentence: string;
  readonly remedy?: Remedy;
  /** The verb on the button; present with `remedy`. */
  readonly remedyLabel?: string;
  /** The agent can do nothing alone: the administration's support address helps, where there is one. */
  readonly support?: true;
}

interface Row {
  readonly remedy?: Remedy;
  readonly support?: true;
  /** The verb on the button, where the remedy's own says too little: `errors.remedy.<label>`. */
  readonly label?: string;
  /** Details that make the sentence more precise: when all are known, `errors.<code>_precise` is said. */
  readonly precise?: readonly (keyof ErrorDetail)[];
  /** The agent's text was being worked on and is certainly as it was: say so. */
  readonly unchanged?: true;
}

const TABLE: Readonly<Record<ErrorCode, Row>> = {
  'not-configured': { remedy: 'open-options' },
  'key-missing': { remedy: 'open-options', precise: ['subject'] },
  'policy-pending': { remedy: 'retry' },
  'policy-unreadable': { support: true },
  'action-disabled': {},
  'feature-disabled': {},
  'site-blocked': { precise: ['host'], support: true },
  'charter-needed': { remedy: 'open-options', label: 'charter' },
  'sensitivity-exceeded': { precise: ['host', 'subject'], support: true },
  'model-conflict': {},
  'masking-unavailable': { support: true },
  'endpoint-insecure': { remedy: 'open-options', precise: ['host'] },
  'endpoint-refused': { remedy: 'open-options', precise: ['host'] },
  'host-permission-missing': { remedy: 'open-options', precise: ['host'] },
  'input-empty': {},
  'input-too-large': { precise: ['size', 'limit'] },
  offline: { remedy: 'retry', unchanged: true },
  unreachable: { remedy: 'retry', precise: ['host'], unchanged: true },
  redirected: { remedy: 'retry', precise: ['host'], unchanged: true },
  unauthorized: { remedy: 'open-options', precise: ['host'] },
  forbidden: { remedy: 'open-options', precise: ['host'] },
  'model-unknown': { remedy: 'open-options', precise: ['subject'] },
  'bad-request': { precise: ['status'], unchanged: true },
  'payload-too-large': {},
  'quota-exceeded': { unchanged: true },
  'rate-limited': { remedy: 'retry', precise: ['seconds'], unchanged: true },
  'server-error': { remedy: 'retry', precise: ['status'], unchanged: true },
  'server-busy': { remedy: 'retry', precise: ['seconds'], unchanged: true },
  'not-an-api': { remedy: 'open-options', precise: ['host'] },
  'first-text-timeout': { remedy: 'retry', precise: ['seconds'], unchanged: true },
  'idle-timeout': { remedy: 'retry', precise: ['seconds'], unchanged: true },
  'total-timeout': { remedy: 'retry', precise: ['seconds'], unchanged: true },
  'stream-error': { remedy: 'retry', unchanged: true },
  'stream-malformed': { remedy: 'retry', unchanged: true },
  'answer-empty': { remedy: 'retry', unchanged: true },
  'answer-refused': { unchanged: true },
  interrupted: { remedy: 'retry', unchanged: true },
  'page-unreachable': { remedy: 'open-panel' },
  'nothing-selected': {},
  protected: { support: true },
  'surface-refused': { remedy: 'open-panel' },
  'target-changed': { remedy: 'copy' },
  'target-gone': { remedy: 'copy' },
  'target-read-only': { remedy: 'copy' },
  'target-too-short': { remedy: 'copy', precise: ['limit'] },
  'write-failed': { remedy: 'copy' },
  'clipboard-refused': {},
  'extension-updated': { remedy: 'reload-page' },
  'sender-refused': {},
  'message-invalid': {},
  'storage-full': { remedy: 'retry' },
  unexpected: { remedy: 'retry' },
};

// Keys are made from codes, so the generated key types cannot follow; tests/unit/error-text.test.ts holds them.
const t = i18n.t as (key: string, substitutions?: Readonly<Record<string, string>>) => string;
const say = (name: string, substitutions?: Readonly<Record<string, string>>) =>
  t(`errors.${name.replaceAll('-', '_')}`, substitutions);

/**
 * The sentence and the next step for an error, in the language of the browser. `about` is what was at work:
 * the agent's text in a page (then the sentence says that it has not changed), or something else, such as a
 * conversation or a connection test.
 */
export function errorText(
  { code: told, detail = {} }: SerializedError,
  about: 'text' | 'other' = 'text',
): ErrorText {
  const code = Object.hasOwn(TABLE, told) ? told : 'unexpected';
  const { remedy, label, precise, unchanged, support } = TABLE[code];
  const { quota, seconds } = detail;
  const name = quota ? `quota.${quota}` : code;
  const parts = (quota ? (['allowed'] as const) : precise)?.map((key) => [key, shown(detail[key])] as const);
  const known = parts?.every(([, value]) => value !== undefined) === true;
  const given = {
    ...(Object.fromEntries(parts ?? []) as Record<string, string>),
    wait: waitText(seconds ?? 0),
  };
  const sentences = [known ? say(`${name}_precise`, given) : say(name)];
  if (quota) sentences.push(whenAgain(quota, seconds));
  if (unchanged && about === 'text') sentences.push(say('text_unchanged'));
  return {
    sentence: sentences.join(' '),
    ...(support && { support }),
    ...(remedy && { remedy, remedyLabel: say(`remedy.${label ?? remedy}`) }),
  };
}

/** When asking again is useful, after a quota was reached. */
function whenAgain(quota: Quota, seconds: number | undefined): string {
  if (seconds === undefined) return say(quota.endsWith('day') ? 'quota.tomorrow' : 'quota.in_a_minute');
  return say('quota.in', { wait: waitText(seconds) });
}

/** A wait in the unit one thinks in; never shorter than it is. */
function waitText(seconds: number): string {
  if (seconds <= 90) return `${Math.ceil(seconds)}\u00a0s`;
  return seconds <= 5_400 ? `${Math.ceil(seconds / 60)}\u00a0min` : `${Math.ceil(seconds / 3_600)}\u00a0h`;
}

/** Numbers as the browser's language writes them; a wait is never shown as less than it is. */
function shown(value: string | number | undefined): string | undefined {
  return typeof value === 'number' ? Math.ceil(value).toLocaleString() : value;
}
