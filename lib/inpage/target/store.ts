/** The targets captured in this frame. */
import type { Target } from './target.ts';
import type { Unread } from './unread.ts';

/** A target, with its text or before it is read. */
export type Captured = Target | Unread;

/** How many targets a frame remembers: the agent may come back to an earlier proposal, not to all of them. */
const REMEMBERED = 20;
const targets = new Map<string, Captured>();

/** Remembers a target, in place of the one that had its id. */
export function keepTarget<Kind extends Captured>(target: Kind): Kind {
  targets.set(target.summary.id, target);
  const [oldest] = targets.keys();
  if (targets.size > REMEMBERED && oldest !== undefined) targets.delete(oldest);
  return target;
}

/** The target captured in this frame under that id, until it is released. */
export function findTarget(id: string): Captured | undefined {
  return targets.get(id);
}

/** Forgets a target. */
export function releaseTarget(id: string): void {
  targets.delete(id);
}
