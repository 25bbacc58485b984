/** The database of the history. Apart from the settings': nothing that happens to it touches a key or a choice. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Body, Head } from './record.ts';
import type { Searchable } from './search.ts';

/** What is being typed in a conversation. */
export interface Draft {
  readonly id: string;
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly updated: number;
}

export interface HistorySchema extends DBSchema {
  heads: { key: string; value: Head; indexes: { updated: number } };
  bodies: { key: string; value: Body };
  texts: { key: string; value: Searchable };
  drafts: { key: string; value: Draft };
}

export type HistoryDatabase = IDBPDatabase<HistorySchema>;

/** Every part of a conversation, under its id in each. */
export const PARTS = ['heads', 'bodies', 'texts', 'drafts'] as const;

/** The stores' layout; what stands in a record has a number of its own (record.ts). */
const LAYOUT = 1;

/** A database that a newer Renfort laid out: it is not opened, nothing in it is touched. */
export class NewerLayout extends Error {
  override readonly name = 'NewerLayout';
}

/** Opens the database; `closed` is called when the browser closes it, or a newer Renfort or a wipe needs it closed. */
export async function openHistory(closed: () => void, name = 'renfort-history'): Promise<HistoryDatabase> {
  try {
    const database = await openDB<HistorySchema>(name, LAYOUT, {
      upgrade(created, from) {
        if (from < 1) {
          created.createObjectStore('heads', { keyPath: 'id' }).createIndex('updated', 'updated');
          created.createObjectStore('bodies', { keyPath: 'id' });
          created.createObjectStore('texts', { keyPath: 'id' });
          created.createObjectStore('drafts', { keyPath: 'id' });
        }
      },
      blocking: () => {
        database.close();
        closed();
      },
      terminated: closed,
    });
    return database;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'VersionError') throw new NewerLayout();
    throw error;
  }
}
