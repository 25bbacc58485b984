import { analyzeFeedback } from './analyze-feedback.ts';
import { ask } from './ask.ts';
import { correct } from './correct.ts';
import { expand } from './expand.ts';
import { explain } from './explain.ts';
import { extract } from './extract.ts';
import { plainLanguage } from './plain-language.ts';
import { rephrase } from './rephrase.ts';
import { reply } from './reply.ts';
import { summarize } from './summarize.ts';
import { translate } from './translate.ts';
import type { Action } from './types.ts';

/** What an agent can ask, in the order menus show it. Adding one is one file and one line here. */
export const ACTIONS = [
  rephrase,
  plainLanguage,
  correct,
  translate,
  expand,
  summarize,
  reply,
  explain,
  extract,
  analyzeFeedback,
  ask,
] as const;

export type ActionId = (typeof ACTIONS)[number]['id'];

/** The action of an id, undefined when there is none: ids come from messages and from policy. */
export function actionById(id: string): Action | undefined {
  return ACTIONS.find((action) => action.id === id);
}
