/** The administration's charter of use: what it says, and what the agent answered to this version of it. */
import { RenfortError } from '../errors.ts';
import type { Charter } from './shapes.ts';
import type { CharterView } from './view.ts';

/** What the agent answered last, kept on this device. */
export interface CharterAnswer {
  readonly version: string;
  readonly accepted: boolean;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Where the answer is kept among the agent's choices: no setting has this name. */
export const CHARTER_ANSWER = 'charter.answer';

/** What an answer is about: another version is asked for anew, an unreadable one counts as one of its own. */
function versionOf({ version }: Charter): string {
  return version ?? '';
}

/** The answer that was kept, undefined for anything else. */
export function readAnswer(kept: unknown): CharterAnswer | undefined {
  const { version, accepted, at } = (kept ?? {}) as Partial<CharterAnswer>;
  if (typeof version !== 'string' || typeof accepted !== 'boolean' || typeof at !== 'number')
    return undefined;
  return { version, accepted, at };
}

/** True until this version of a charter that is required was accepted. */
export function isNeeded(charter: Charter | null, answer: CharterAnswer | undefined): boolean {
  return charter?.required === true && !(answer?.accepted && answer.version === versionOf(charter));
}

/** The charter as it is read and answered; null when there is none. */
export function charterView(charter: Charter | null, answer: CharterAnswer | undefined): CharterView | null {
  if (!charter) return null;
  const version = versionOf(charter);
  const own = answer?.version === version ? answer : undefined;
  return {
    ...charter,
    version,
    ...(own && { answer: own.accepted ? 'accepted' : 'refused', answeredAt: own.at }),
  };
}

/** The answer to keep. Throws `message-invalid` when it is not about the charter in force: nobody read that one. */
export function answerTo(
  charter: Charter | null,
  version: string,
  accepted: boolean,
  at: number,
): CharterAnswer {
  if (!charter || version !== versionOf(charter)) throw new RenfortError('message-invalid');
  return { version, accepted, at };
}
