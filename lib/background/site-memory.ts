/**
 * The agent's habits: the action used last on a site, each action's options there, and whether anything was ever
 * put in place. In IndexedDB, because content scripts can read `storage.local`.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

interface SiteHabits {
  readonly lastAction?: string;
  readonly options: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

interface Schema extends DBSchema {
  sites: { key: string; value: SiteHabits };
  /** What has happened on this computer once and need not be said again. */
  once: { key: 'written'; value: true };
}

let opened: Promise<IDBPDatabase<Schema>> | undefined;

function database(): Promise<IDBPDatabase<Schema>> {
  opened ??= openDB<Schema>('renfort-sites', 1, {
    upgrade: (db) => {
      db.createObjectStore('sites');
      db.createObjectStore('once');
    },
  });
  return opened;
}

/** The habits on the site of an address; none when there are none or storage fails: habits are a comfort. */
export async function habitsOf(url: string | undefined): Promise<SiteHabits> {
  try {
    return (await (await database()).get('sites', siteOf(url))) ?? { options: {} };
  } catch {
    return { options: {} };
  }
}

/** Notes the action just used on a site, and its options when the agent chose some. */
export async function noteUse(
  url: string | undefined,
  actionId: string,
  options?: Readonly<Record<string, string>>,
): Promise<void> {
  const habits = await habitsOf(url);
  const chosen = options ? { ...habits.options, [actionId]: options } : habits.options;
  try {
    await (await database()).put('sites', { lastAction: actionId, options: chosen }, siteOf(url));
  } catch {
    // Storage full or refused: the next use starts from the defaults.
  }
}

/** True until a proposal has been put in place on this computer: then one line says how to undo it, once. */
export async function neverWrote(): Promise<boolean> {
  try {
    return (await (await database()).get('once', 'written')) === undefined;
  } catch {
    return false;
  }
}

/** Notes that a proposal was put in place. */
export async function noteWritten(): Promise<void> {
  try {
    await (await database()).put('once', true, 'written');
  } catch {
    // It is said once more.
  }
}

function siteOf(url: string | undefined): string {
  try {
    return new URL(url ?? '').host || 'local';
  } catch {
    return 'local';
  }
}
