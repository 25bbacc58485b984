/** The browser's side of settings. Nothing here decides. */
import { browser } from 'wxt/browser';
import { broadcast } from '../messaging/request.ts';
import type { BrowserSession, Edges } from './edges.ts';
import { indexedDbStore } from './store.ts';

const SESSION = 'browser-session';

/** The edges of the running extension, all but the probe. Closes the storage areas to content scripts. */
export function browserEdges(): Omit<Edges, 'probe'> {
  for (const area of ['local', 'session', 'managed'] as const) {
    closeStorage(area).catch(() => undefined);
  }
  return {
    managed: {
      read: () => browser.storage.managed.get(null),
      onChanged: (listener) => {
        browser.storage.onChanged.addListener((changes, area) => {
          if (area !== 'managed') return;
          listener({ removed: Object.values(changes).some(({ newValue }) => newValue === undefined) });
        });
      },
      rejectsWhenAbsent: isFirefox(),
    },
    session,
    store: indexedDbStore(),
    clock: {
      now: () => Date.now(),
      wait: (milliseconds, signal) => {
        return new Promise((done, fail) => {
          if (signal.aborted) return fail(signal.reason);
          const stop = () => {
            clearTimeout(timer);
            fail(signal.reason);
          };
          const timer = setTimeout(() => {
            signal.removeEventListener('abort', stop);
            done();
          }, milliseconds);
          signal.addEventListener('abort', stop, { once: true });
        });
      },
    },
    permissions: {
      contains: (pattern) => browser.permissions.contains({ origins: [pattern] }),
      all: async () => {
        const { permissions = [], origins = [] } = await browser.permissions.getAll();
        return [...permissions, ...origins].map((name) => ({ name, granted: true }));
      },
      onChanged: (listener) => {
        browser.permissions.onAdded.addListener(() => listener());
        browser.permissions.onRemoved.addListener(() => listener());
      },
    },
    shortcuts: async () => {
      const commands = await browser.commands.getAll();
      return commands.map(({ name = '', shortcut = '' }) => ({ command: name, keys: shortcut }));
    },
    announce: () => broadcast('settings.changed', null),
    mustDisclose: async () => isFirefox() && (await browser.management.getSelf()).installType === 'admin',
    version: __RENFORT_VERSION__,
    browserName,
    builtIn: __RENFORT_PROFILE__?.settings ?? {},
    signal: new AbortController().signal,
  };
}

/**
 * Content scripts can read the areas by default. Chromium can close them (managed since version 130 or so);
 * Firefox has no such method, which is why nothing secret is kept there.
 */
async function closeStorage(area: 'local' | 'session' | 'managed'): Promise<void> {
  const storage = browser.storage[area] as { setAccessLevel?: (level: object) => Promise<void> };
  await storage.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** This browser start: `storage.session` is emptied when the browser ends. */
async function session(): Promise<BrowserSession> {
  const found = (await browser.storage.session.get(SESSION))[SESSION] as BrowserSession | undefined;
  if (found) return found;
  const begun = { id: crypto.randomUUID(), startedAt: Date.now() };
  await browser.storage.session.set({ [SESSION]: begun });
  return begun;
}

interface BrowserInfo {
  readonly getBrowserInfo?: () => Promise<{ readonly name: string; readonly version: string }>;
}

// Only Firefox tells its own name, and only Firefox rejects the read of an absent policy.
function isFirefox(): boolean {
  return 'getBrowserInfo' in browser.runtime;
}

async function browserName(): Promise<string> {
  const info = await (browser.runtime as BrowserInfo).getBrowserInfo?.();
  if (info) return `${info.name} ${info.version}`;
  return (
    navigator.userAgent
      .match(/(?:Edg|Chrome)\/[\d.]+/g)
      ?.at(-1)
      ?.replace('/', ' ') ?? 'Chromium'
  );
}
