/**
 * Parts of our script in a frame. What a gesture needs is injected at once; a part is injected when it is first
 * needed, into the same isolated world, where it registers what it offers. The page does not share that world.
 */

import { RenfortError } from '../../errors.ts';
import type { PartName } from '../../messaging/protocol.ts';
import { askBackground } from '../../messaging/request.ts';
import { extensionLives } from '../running.ts';
import type { Check } from './check.ts';
import type { Drawn } from './drawn.ts';
import type { Facts } from './facts.ts';
import type { PagePart } from './page.ts';
import type { OpenPalettePart } from './palette.ts';
import type { OpenPopoverPart } from './popover.ts';
import type { Read } from './read.ts';
import type { ReadabilityPart } from './readability.ts';
import type { Write } from './write.ts';

/** What each part offers. */
export interface Parts {
  readonly read: Read;
  readonly page: PagePart;
  readonly drawn: Drawn;
  readonly write: Write;
  readonly popover: OpenPopoverPart;
  readonly palette: OpenPalettePart;
  readonly check: Check;
  readonly facts: Facts;
  readonly readability: ReadabilityPart;
}

interface Registered<Part> {
  readonly part: Part;
  /** False once the extension was updated under the part: it may not fit those that ask for it now. */
  readonly isAlive: () => boolean;
}

type World = Record<symbol, Registered<unknown> | undefined>;
const world = globalThis as unknown as World;
const keyOf = (name: PartName): symbol => Symbol.for(`renfort.part.${name}`);
const loading = new Map<PartName, Promise<unknown>>();

/** Registers a part in this frame; one that is there already stays, with what it remembers. */
export function providePart<Name extends PartName>(name: Name, part: Parts[Name]): void {
  if (!partHere(name)) world[keyOf(name)] = { part, isAlive: extensionLives() };
}

/** A part, when it is in this frame already. */
export function partHere<Name extends PartName>(name: Name): Parts[Name] | null {
  const found = world[keyOf(name)] as Registered<Parts[Name]> | undefined;
  return found?.isAlive() ? found.part : null;
}

/**
 * A part, injected into this frame first when it is not there. Throws what {@link askBackground} throws
 * (`extension-updated` among it), `page-unreachable` when the browser did not let it in.
 */
export async function loadPart<Name extends PartName>(name: Name): Promise<Parts[Name]> {
  const here = partHere(name);
  if (here) return here;
  const asked = loading.get(name) ?? askBackground('part.load', { part: name });
  loading.set(name, asked);
  try {
    await asked;
  } finally {
    loading.delete(name);
  }
  const loaded = partHere(name);
  if (!loaded) throw new RenfortError('page-unreachable');
  return loaded;
}
