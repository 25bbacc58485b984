import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Read } from '../../../lib/inpage/parts/read.ts';
import { loadPart, partHere, providePart } from '../../../lib/inpage/parts/registry.ts';

const read = { name: 'read' } as unknown as Read;
const later = { name: 'later' } as unknown as Read;
const key = Symbol.for('renfort.part.read');

beforeEach(() => {
  delete (globalThis as unknown as Record<symbol, unknown>)[key];
});

describe('a part of the script in a page', () => {
  test('is used at once when it is there, and stays when it is injected again', async () => {
    providePart('read', read);
    providePart('read', later);
    expect(partHere('read')).toBe(read);
    expect(await loadPart('read')).toBe(read);
  });

  test('is asked for once, however many need it', async () => {
    const asked = vi.fn(async () => {
      providePart('read', read);
      return { ok: true, value: null };
    });
    fakeBrowser.runtime.sendMessage = asked as never;
    expect(await Promise.all([loadPart('read'), loadPart('read')])).toEqual([read, read]);
    expect(asked.mock.calls.map(([message]: unknown[]) => message)).toEqual([
      { renfort: 'part.load', payload: { part: 'read' } },
    ]);
  });

  test('that the browser does not let in is an error, and is asked for again the next time', async () => {
    let lets = false;
    fakeBrowser.runtime.sendMessage = (async () => {
      if (lets) providePart('read', read);
      return { ok: true, value: null };
    }) as never;
    await expect(loadPart('read')).rejects.toThrow('page-unreachable');
    lets = true;
    expect(await loadPart('read')).toBe(read);
  });

  test('of an extension that was updated meanwhile makes room for the new one', () => {
    const id = fakeBrowser.runtime.id;
    providePart('read', read);
    fakeBrowser.runtime.id = 'gone';
    expect(partHere('read')).toBeNull();
    providePart('read', later);
    expect(partHere('read')).toBe(later);
    fakeBrowser.runtime.id = id;
  });
});
