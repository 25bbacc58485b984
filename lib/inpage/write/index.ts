import { withoutMarks } from '../target/islands.ts';
import type { RichTarget, Target } from '../target/target.ts';
import type { UndoOutcome, WriteMode, WriteOutcome } from '../target/types.ts';
import { insertedAtCaret } from './at-caret.ts';
import { isWrittenAround, undoAround, writeAround } from './islands.ts';
import { undoField, writeField } from './native-field.ts';
import { saidWhere } from './refind.ts';
import { undoRich, writeRich } from './rich.ts';

/** What was written over for an insertion at a caret, to take it back. */
const inserted = new WeakMap<RichTarget, RichTarget>();

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
  const outcome = saidWhere(target, await writeInto(target, text, mode, signal));
  if (outcome.outcome !== 'written' || mode !== 'replace') return outcome;
  const { text: was, format } = target.summary;
  return { ...outcome, was: { text: was, format } };
}

async function writeInto(
  target: Target,
  text: string,
  mode: WriteMode,
  signal: AbortSignal,
): Promise<WriteOutcome> {
  if (target.kind === 'static') return { outcome: 'read-only' };
  // An empty proposal would delete the agent's text.
  if (text.trim() === '') return { outcome: 'failed' };
  if (target.kind === 'field') return writeField(target, text, mode, signal);
  if (target.islands.length > 0 && mode === 'replace') return writeAround(target, text, signal);
  if (target.caret && mode === 'replace') {
    const insertion = insertedAtCaret(target, text);
    inserted.set(target, insertion.target);
    return writeRich(insertion.target, insertion.text, insertion.mode, signal);
  }
  return writeRich(target, withoutMarks(text, target.islands), mode, signal);
}

/** Brings the original back after a write, formatting included, or hands it over when that is not possible. */
export async function undo(target: Target): Promise<UndoOutcome> {
  if (target.kind === 'field') return undoField(target);
  if (target.kind === 'rich') {
    return isWrittenAround(target) ? undoAround(target) : undoRich(inserted.get(target) ?? target);
  }
  return { outcome: 'not-possible', original: target.summary.text };
}
