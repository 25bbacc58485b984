import { readFileSync } from 'node:fs';
import { fakeBrowser } from 'wxt/testing/fake-browser';

type Messages = { readonly [key: string]: string | Messages };

/** The messages of a locale file as the browser knows them: one flat name each, parts joined by `_`. */
export function messagesOf(locale: 'fr' | 'en'): Map<string, string> {
  const flat = new Map<string, string>();
  const add = (messages: Messages, path: readonly string[]): void => {
    for (const [key, value] of Object.entries(messages)) {
      if (typeof value === 'string') flat.set([...path, key].join('_'), value);
      else add(value, [...path, key]);
    }
  };
  add(JSON.parse(readFileSync(`assets/locales/${locale}.json`, 'utf8')) as Messages, []);
  return flat;
}

/** Makes `i18n.t` speak a language in a unit test: the fake browser has no messages of its own. */
export function speak(locale: 'fr' | 'en'): void {
  const messages = messagesOf(locale);
  fakeBrowser.i18n.getMessage = ((name: string) =>
    messages.get(name) ?? '') as typeof fakeBrowser.i18n.getMessage;
}
