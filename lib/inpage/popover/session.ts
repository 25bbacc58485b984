/** The requests of one popover: one at a time, each ends the one before. */

import { askBackground } from '../../messaging/request.ts';
import type { OpenPopover } from '../../messaging/shown.ts';
import { openStream } from '../../messaging/stream.ts';
import type { ActionRequest, StreamServerMessage } from '../../messaging/stream-messages.ts';
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
  /** What is asked, as it would be sent. */
  readonly request: () => ActionRequest;
}

/** Makes a session, which begins with `run` or shows a kept proposal again. `changed` is told of every message. */
export function createSession(
  { action, target, options: chosen, instruction, surroundings, kept, version }: OpenPopover,
  changed: () => void,
  signal: AbortSignal,
): Session {
  let options = chosen;
  let refinement: ActionRequest['refinement'];
  let progress: Progress = kept ? fromKept(kept) : WAITING;
  let began = performance.now();
  let current = new AbortController();
  const original = kept?.original ?? target.text;

  const request = (): ActionRequest => ({
    action: action.id,
    text: original,
    format: kept?.format ?? target.format,
    scope: target.scope,
    options,
    ...(instruction !== undefined && { instruction }),
    ...(refinement && { refinement }),
    ...(surroundings !== undefined && { surroundings }),
  });

  /** The page may take our surface with it. */
  const keep = (proposal: string): void => {
    if (!isAcceptable(progress) || version) return;
    const { mention } = progress;
    const format = kept?.format ?? target.format;
    askBackground('proposal.keep', {
      actionId: action.id,
      original,
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
    const hear = (message: StreamServerMessage): void => {
      progress = advance(progress, message, original, Date.now());
      if (message.type === 'done') keep(progress.text);
      changed();
    };
    openStream({ kind: 'action', request: request() }, hear, AbortSignal.any([current.signal, signal]));
    changed();
  };

  return {
    progress: () => progress,
    waited: () => performance.now() - began,
    run,
    choose: (option, value) => {
      options = { ...options, [option]: value };
      refinement = undefined;
      run();
      return options;
    },
    refine: (wish, proposal) => {
      refinement = { proposal, instruction: wish };
      run();
    },
    stop: () => {
      if (!isRunning(progress)) return;
      current.abort();
      progress = stop(progress);
      changed();
    },
    request,
    keep,
  };
}
