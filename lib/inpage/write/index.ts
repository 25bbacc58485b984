import type { Target } from '../target/target.ts';
import type { UndoOutcome, WriteMode, WriteOutcome } from '../target/types.ts';

/** Puts a proposal where the target stands, verified; after any outcome but `written` the original stands there. */
export async function write(
  _target: Target,
  _text: string,
  _mode: WriteMode,
  signal: AbortSignal,
): Promise<WriteOutcome> {
  signal.throwIfAborted();
  return { outcome: 'failed' };
}

/** Brings the original back after a write, formatting included, or hands it over when that is not possible. */
export async function undo(target: Target): Promise<UndoOutcome> {
  return { outcome: 'not-possible', original: target.summary.text };
}
