import type { LeftOut } from '../../messaging/shown.ts';
import { weigh } from './measure.ts';

/** What a reading left out, by reason; characters, spaces apart. */
export class Account {
  private readonly counts = new Map<LeftOut['reason'], number>();

  /** Notes so many characters, or those of a text. */
  add(reason: LeftOut['reason'], what: number | string): void {
    const characters = typeof what === 'number' ? what : weigh(what);
    if (characters > 0) this.counts.set(reason, this.of(reason) + characters);
  }

  of(reason: LeftOut['reason']): number {
    return this.counts.get(reason) ?? 0;
  }

  /** One entry for each reason there was. */
  entries(): LeftOut[] {
    return Array.from(this.counts, ([reason, characters]) => ({ reason, characters }));
  }
}
