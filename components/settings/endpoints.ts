/** What the page does with endpoints: everything goes through the background, which decides. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { RenfortError } from '../../lib/errors.ts';
import { askBackground } from '../../lib/messaging/request.ts';
import { checkEndpointUrl, permissionPattern } from '../../lib/policy/endpoint-url.ts';
import type { EndpointView, SettingsView } from '../../lib/policy/view.ts';
import { listOf, sentenceOf } from './use-settings.ts';

/** What the agent types for a server of their own. */
export interface EndpointDraft {
  /** Null for a new one. */
  readonly id: string | null;
  readonly label: string;
  readonly url: string;
  readonly key: string;
  readonly model: string;
  /** Tokens that the model reads at once; null when nobody knows. */
  readonly contextTokens: number | null;
}

/**
 * The match pattern to ask the browser for, or why the background would refuse the address: the agent is not asked
 * for a host that could not be used.
 */
export function patternOf(
  url: string,
  view: SettingsView,
): { readonly pattern: string } | { readonly wrong: string } {
  const checked = checkEndpointUrl(url, listOf(view, 'allowHttpHosts'));
  if (checked.ok) return { pattern: permissionPattern(checked.url) };
  if (checked.problem === 'insecure') return { wrong: sentenceOf(new RenfortError('endpoint-insecure')) };
  return { wrong: i18n.t('options.model.url_wrong') };
}

/** Asks the browser for a host. Must be called in the click itself, before any `await`. */
export function requestHost(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] }).catch(() => false);
}

/** True for characters that a key may hold (a header cannot carry others). */
export function isKey(text: string): boolean {
  return /^[\x21-\x7e]{1,4096}$/.test(text.trim());
}

/** Saves a draft, its key apart: a key is never part of a setting. Gives the id and the settings after it. */
export async function saveEndpoint(
  draft: EndpointDraft,
  view: SettingsView,
): Promise<{ readonly id: string; readonly view: SettingsView }> {
  const before = view.endpoints.find(({ id }) => id === draft.id);
  const id = draft.id ?? `agent-${crypto.randomUUID().slice(0, 8)}`;
  const url = draft.url.trim();
  const model = draft.model.trim();
  const kept = before?.models ?? [];
  const { contextTokens: _, ...known } = kept.find((other) => other.id === model) ?? { id: model };
  const chosen = { ...known, ...(draft.contextTokens !== null && { contextTokens: draft.contextTokens }) };
  // A key stays with the address it was given for; at another one, no key means that none is needed.
  const keeps = before?.hasKey === true && new URL(before.url).origin === new URL(url).origin;
  const next = {
    id,
    label: draft.label.trim() || new URL(url).host,
    url,
    auth: draft.key.trim() || keeps ? 'user-key' : 'none',
    models: model ? [chosen, ...kept.filter((other) => other.id !== model)] : kept,
  };
  const own = view.endpoints.filter(({ locked }) => !locked).map(choiceOf);
  const others = own.filter((endpoint) => endpoint.id !== id);
  const value = before ? own.map((endpoint) => (endpoint.id === id ? next : endpoint)) : [...others, next];
  let after = await askBackground('settings.choose', { key: 'endpoints', value });
  if (draft.key.trim()) after = await askBackground('key.set', { endpointId: id, key: draft.key.trim() });
  if (model) after = await chooseModel(after, id, model);
  return { id, view: after };
}

/** Takes one of the agent's servers away, with its key. */
export async function removeEndpoint(id: string, view: SettingsView): Promise<SettingsView> {
  await askBackground('key.remove', { endpointId: id });
  const rest = view.endpoints.filter((endpoint) => !endpoint.locked && endpoint.id !== id).map(choiceOf);
  return rest.length === 0
    ? askBackground('settings.clear', { key: 'endpoints' })
    : askBackground('settings.choose', { key: 'endpoints', value: rest });
}

/** Keeps a model that the server listed, for a server that had none. */
export function keepModel(id: string, model: string, view: SettingsView): Promise<SettingsView> {
  const endpoint = view.endpoints.find((other) => other.id === id);
  const { label = '', url = '' } = endpoint ?? {};
  const draft = { id, label, url, key: '', model, contextTokens: null };
  return saveEndpoint(draft, view).then((saved) => saved.view);
}

// What the administration locked stays: the model then serves when the agent's server does.
function chooseModel(view: SettingsView, id: string, model: string): Promise<SettingsView> | SettingsView {
  const locked = view.settings.some((setting) => setting.key === 'defaultModel' && setting.locked);
  return locked ? view : askBackground('settings.choose', { key: 'defaultModel', value: `${id}/${model}` });
}

function choiceOf({ id, label, url, auth, models }: EndpointView) {
  return { id, label, url, auth, models };
}
