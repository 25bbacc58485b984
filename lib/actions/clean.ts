import type { ActionInput, CleanOutput } from './types.ts';

export function cleanEdit(text: string, _input: ActionInput): CleanOutput {
  return { outcome: 'proposal', text: text.trim() };
}

export function cleanAnswer(text: string, _input: ActionInput): CleanOutput {
  return { outcome: 'proposal', text: text.trim() };
}
