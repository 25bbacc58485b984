import type { Target } from '../target/target.ts';
import type { UndoOutcome, WriteMode, WriteOutcome } from '../target/types.ts';
import { undoField, writeField } from './native-field.ts';
import { undoRich, writeRich } from './rich.ts';

/**
 * Puts a proposal where the target stands and reads it back; after any outcome but `written` the original stands
 * there. Throws an AbortError when the signal ends it before anything was tried.
 */
export async function write(
  target: Target,
  text: string,
  mode: WriteMode,
  signal: AbortSignal,
): Promise<WriteOutcome> {
  signal.throwIfAborted();
  if (target.kind === 'static') return { outcome: 'read-only' };
  // An empty proposal would delete the agent's text.
  if (text.trim() === '') return { outcome: 'failed' };
  return target.kind === 'field'
    ? writeField(target, text, mode, signal)
    : writeRich(target, text, mode, signal);
}

/** Brings the original back after a write, formatting included, or hands it over when that is not possible. */
export async function undo(target: Target): Promise<UndoOutcome> {
  if (target.kind === 'field') return undoField(target);
  if (target.kind === 'rich') return undoRich(target);
  return { outcome: 'not-possible', original: target.summary.text };
}
