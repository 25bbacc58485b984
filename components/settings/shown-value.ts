/** Values as the Diagnostic page and its report show them: of a length one reads, and without what hides a secret. */
import { i18n } from '#i18n';

const LONGEST_TEXT = 200;
const MOST_ITEMS = 50;
/** A part of a path that looks like a key and not like a name: some relays take theirs there. */
const KEY_LIKE = /^(?=.*\d)(?=.*[A-Za-z])[\w.~-]{20,}$/;

/** Settings that limit nothing while they have no value: an empty list of theirs limits everything. */
const LIMITS = new Set(['sitesAllowed']);

/** The value of a setting in one line, by its key. */
export function settingText(key: string, value: unknown): string {
  return value === null && LIMITS.has(key) ? i18n.t('policy.no_limit') : valueText(value);
}

/** A value in one line. Long texts and lists end with what was left out; a picture is named, not shown. */
export function valueText(value: unknown): string {
  if (value === null || value === undefined) return i18n.t('policy.none');
  if (Array.isArray(value)) {
    if (value.length === 0) return i18n.t('policy.none');
    const shown = value.slice(0, MOST_ITEMS).map((item) => (isNamed(item) ? item.id : valueText(item)));
    return [...shown, ...left(value)].join(', ');
  }
  if (typeof value === 'object' && Object.keys(value).length === 0) return i18n.t('policy.none');
  return typeof value === 'string' ? short(value) : JSON.stringify(value, inside);
}

/** An address without a user, a query or a part of its path that may be a key; other texts as they are. */
export function addressText(address: string): string {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return address;
  const { protocol, host, pathname, search } = new URL(address);
  const path = pathname.split('/').map((part) => (KEY_LIKE.test(part) ? `…${part.slice(-4)}` : part));
  return `${protocol}//${host}${path.join('/')}${search && '?…'}`;
}

function inside(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return [...value.slice(0, MOST_ITEMS), ...left(value)];
  if (typeof value !== 'string') return value;
  return /url$/i.test(name) ? short(addressText(value)) : short(value);
}

function left(list: readonly unknown[]): readonly string[] {
  return list.length > MOST_ITEMS ? [`… (${list.length})`] : [];
}

function short(text: string): string {
  const [, picture] = /^data:([\w/+.-]{1,40})[;,]/.exec(text) ?? [];
  if (picture) return `${picture} (${text.length.toLocaleString()})`;
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT)}…` : text;
}

function isNamed(value: unknown): value is { readonly id: string } {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';
}
