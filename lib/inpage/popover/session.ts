/** The requests of one popover: one at a time, each ends the one before. */

import { serializeError } from '../../errors.ts';
import { askBackground } from '../../messaging/request.ts';
import type { TextOfTarget } from '../../messaging/shown.ts';
import { openStream } from '../../messaging/stream.ts';
import type { ActionRequest, StreamServerMessage } from '../../messaging/stream-messages.ts';
import type { Opening } from './kit.ts';
import { advance, fromKept, isAcceptable, isRunning, type Progress, stop, WAITING } from './progress.ts';

export interface Session {
  readonly progress: () => Progress;
  /** Milliseconds since the request under way began. */
  readonly waited: () => number;
  /** Asks the model again, with the options and the refinement as they are now. */
  readonly run: () => void;
  readonly choose: (option: string, value: string) => Readonly<Record<string, string>>;
  /** Asks for a change to the proposal, as it stands. */
  readonly refine: (instruction: string, proposal: string) => void;
  /** Keeps the proposal, as it stands, where the page cannot reach it. */
  readonly keep: (proposal: string) => void;
  /** Ends the request; what was received stays, marked as cut. */
  readonly stop: () => void;
  /** What the agent asked to be changed of the proposal so far, in order. */
  readonly wishes: () => readonly string[];
  /** What is asked, as it would be sent; of a text that is still to be read only after `ready`. */
  readonly request: () => ActionRequest;
  /** Resolves once everything that is sent is there. Throws what reading it throws. */
  readonly ready: () => Promise<void>;
}

/**
 * Makes a session, which begins with `run` or shows a kept proposal again. `changed` is told of every message, and when
 * the opening has its text: one that was `pending` gets it then.
 */
export function createSession(opening: Opening, changed: () => void, signal: AbortSignal): Session {
  const { action, address, instruction, kept, version } = opening;
  let { options } = opening;
  let asked: Promise<TextOfTarget> | null = null;
  let refinement: ActionRequest['refinement'];
  let wishes: readonly string[] = [];
  let progress: Progress = kept ? fromKept(kept) : WAITING;
  let began = performance.now();
  let current = new AbortController();
  const original = (): string => kept?.original ?? opening.target.text;
  const format = kept?.format ?? opening.target.format;

  const ready = async (): Promise<void> => {
    if (!opening.pending) return;
    asked ??= askBackground('target.text', { address, actionId: action.id });
    try {
      Object.assign(opening, await asked, { pending: undefined });
    } finally {
      asked = null;
    }
  };

  const request = (): ActionRequest => ({
    action: action.id,
    text: original(),
    format,
    scope: opening.target.scope,
    options,
    ...(instruction !== undefined && { instruction }),
    ...(refinement && { refinement }),
    ...(opening.surroundings !== undefined && { surroundings: opening.surroundings }),
    ...(opening.frameUrl !== undefined && { url: opening.frameUrl }),
    ...(opening.origins && { origins: opening.origins }),
  });

  /** The page may take our surface with it. */
  const keep = (proposal: string): void => {
    if (!isAcceptable(progress) || version) return;
    const { mention } = progress;
    askBackground('proposal.keep', {
      actionId: action.id,
      original: original(),
      proposal,
      format,
      ...(mention && { mention }),
      at: Date.now(),
    }).catch(() => undefined);
  };

  const run = (): void => {
    current.abort();
    current = new AbortController();
    progress = WAITING;
    began = performance.now();
    const ended = AbortSignal.any([current.signal, signal]);
    const hear = (message: StreamServerMessage): void => {
      if (ended.aborted) return;
      progress = advance(progress, message, original(), Date.now());
      if (message.type === 'done') keep(progress.text);
      changed();
    };
    const start = (): void => {
      if (ended.aborted) return;
      openStream({ kind: 'action', request: request() }, hear, ended);
      changed();
    };
    if (opening.pending)
      ready().then(start, (error) => hear({ type: 'error', error: serializeError(error) }));
    else start();
    changed();
  };

  return {
    progress: () => progress,
    waited: () => performance.now() - began,
    run,
    choose: (option, value) => {
      options = { ...options, [option]: value };
      refinement = undefined;
      wishes = [];
      run();
      return options;
    },
    refine: (wish, proposal) => {
      refinement = { proposal, instruction: wish };
      wishes = [...wishes, wish];
      run();
    },
    stop: () => {
      if (!isRunning(progress)) return;
      current.abort();
      progress = stop(progress);
      changed();
    },
    wishes: () => wishes,
    request,
    ready,
    keep,
  };
}
