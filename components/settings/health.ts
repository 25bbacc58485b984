/** What a connection test says of a server, as a help desk asks for it: reachable, key, models, first byte. */
import { i18n } from '#i18n';
import { errorText } from '../../lib/error-text.ts';
import type { ErrorCode } from '../../lib/errors.ts';
import type { EndpointTest, EndpointView } from '../../lib/policy/view.ts';
import { modelCount } from './words.ts';

/** Codes that only an answer of the server can give: it was reached. */
const REACHED: ReadonlySet<ErrorCode> = new Set([
  'unauthorized',
  'forbidden',
  'model-unknown',
  'bad-request',
  'payload-too-large',
  'quota-exceeded',
  'rate-limited',
  'server-error',
  'server-busy',
  'not-an-api',
  'redirected',
  'stream-error',
  'stream-malformed',
  'answer-empty',
  'answer-refused',
]);
/** The server looked at the key before it said this. */
const KEY_READ: ReadonlySet<ErrorCode> = new Set([
  'model-unknown',
  'quota-exceeded',
  'rate-limited',
  'answer-empty',
  'answer-refused',
]);

export interface Health {
  readonly reachable: 'yes' | 'no' | 'unknown';
  readonly key: 'accepted' | 'refused' | 'unknown' | 'unneeded';
}

/** What is known of a server after a test; a test that could not leave says nothing of the server. */
export function healthOf(result: EndpointTest, { auth }: Pick<EndpointView, 'auth'>): Health {
  if (result.ok) return { reachable: 'yes', key: auth === 'none' ? 'unneeded' : 'accepted' };
  const { code } = result.error;
  const reachable = REACHED.has(code)
    ? 'yes'
    : code === 'unreachable' || code === 'offline' || code === 'first-text-timeout'
      ? 'no'
      : 'unknown';
  const refused = code === 'unauthorized' || code === 'forbidden';
  const key = refused
    ? 'refused'
    : auth === 'none'
      ? 'unneeded'
      : KEY_READ.has(code)
        ? 'accepted'
        : 'unknown';
  return { reachable, key };
}

/** The health of a server, one short line for each thing known. */
export function healthLines(result: EndpointTest, endpoint: Pick<EndpointView, 'auth'>): readonly string[] {
  const { reachable, key } = healthOf(result, endpoint);
  const lines = {
    reachable: {
      yes: i18n.t('policy.health_reachable_yes'),
      no: i18n.t('policy.health_reachable_no'),
      unknown: i18n.t('policy.health_reachable_unknown'),
    }[reachable],
    key: {
      accepted: i18n.t('policy.health_key_accepted'),
      refused: i18n.t('policy.health_key_refused'),
      unknown: i18n.t('policy.health_key_unknown'),
      unneeded: i18n.t('policy.health_key_unneeded'),
    }[key],
  };
  if (!result.ok) return [lines.reachable, lines.key, errorText(result.error, 'other').sentence];
  const milliseconds = result.firstByteMs.toLocaleString();
  return [
    lines.reachable,
    lines.key,
    ...(result.models.length > 0 ? [modelCount(result.models.length)] : []),
    i18n.t('policy.health_first_byte', { milliseconds }),
  ];
}
