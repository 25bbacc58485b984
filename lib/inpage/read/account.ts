import type { LeftOut } from '../../messaging/shown.ts';
import { weigh } from './measure.ts';

/** Frames named in one reading. */
const MOST_FRAMES = 8;

/** What a reading left out, by reason; characters, spaces apart. */
export class Account {
  private readonly counts = new Map<LeftOut['reason'], number>();

  /** Frames that cannot be read, by what they are called. */
  readonly frames = new Set<string>();

  /** Notes so many characters, or those of a text. */
  add(reason: LeftOut['reason'], what: number | string): void {
    const characters = typeof what === 'number' ? what : weigh(what);
    if (characters > 0) this.counts.set(reason, this.of(reason) + characters);
  }

  of(reason: LeftOut['reason']): number {
    return this.counts.get(reason) ?? 0;
  }

  /** One entry for each reason there was, and for each frame. */
  entries(): LeftOut[] {
    return [
      ...Array.from(this.counts, ([reason, characters]) => ({ reason, characters })),
      ...Array.from(this.frames, (name) => ({ reason: 'frame' as const, characters: 0, name })).slice(
        0,
        MOST_FRAMES,
      ),
    ];
  }
}
