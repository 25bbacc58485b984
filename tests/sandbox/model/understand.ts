import { type Blocks, labelled, readBlocks } from './blocks.ts';
import { messageText, type WireMessage } from './recorded.ts';

export type Task =
  | 'rephrase'
  | 'plain-language'
  | 'correct'
  | 'summarize'
  | 'translate'
  | 'expand'
  | 'reply'
  | 'explain'
  | 'extract'
  | 'feedback'
  | 'answer';

/** What the messages ask, as far as rules can tell. */
export interface Understood {
  readonly task: Task;
  /** System messages: rules, never text of a page. */
  readonly rules: string;
  /** What the agent asks in so many words. */
  readonly question: string;
  /** The text to work on. */
  readonly data: string;
  /** The message around the text, where it was given. */
  readonly message: string;
  /** A proposal to change and the wish about it, when the agent refines one. */
  readonly proposal: string | null;
  readonly wish: string;
}

/** Words that name a task, the more precise first. */
const TASKS: readonly (readonly [Task, RegExp])[] = [
  ['feedback', /analyse\w* (?:des|les|ces) (?:avis|retours)|analy[sz]e (?:the )?(?:reviews|feedback)/i],
  ['extract', /extrai(?:re|s|t)\b|\bextract\b/i],
  ['expand', /développe\w* (?:des|les|ces|mes) notes|expand (?:these|my) notes/i],
  ['reply', /répon\w+ à (?:un|ce|cet) (?:message|mail|courriel|ticket)|draft (?:a|an) (?:reply|answer)/i],
  ['explain', /^expliqu|^explain/i],
  ['plain-language', /langage clair|facile à lire|\bFALC\b|plain language/i],
  ['summarize', /résum|synthèse|synthétis|summari[sz]e|points clés/i],
  ['translate', /tradui|traduct|translat/i],
  ['correct', /corrig|proofread/i],
  ['rephrase', /reformul|réécri|rephrase|rewrite/i],
];

/** Reads the messages of a chat request: which task, on which text. */
export function understand(messages: readonly WireMessage[]): Understood {
  const rules = messages
    .filter(({ role }) => role === 'system' || role === 'developer')
    .map(messageText)
    .join('\n');
  const last = readBlocks(messageText(messages.findLast(({ role }) => role === 'user')));
  const question = labelled(last.outside, 'Demande de l’agent') ?? last.outside.trim();
  const task = taskOf(rules, question);
  return {
    task,
    rules,
    question,
    message: last.blocks.get('MESSAGE') ?? '',
    data: dataOf(last) || earlierData(messages) || (task === 'answer' ? '' : quoted(question)),
    proposal: last.blocks.get('PROPOSITION') ?? null,
    wish: labelled(last.outside, 'Souhait de l’agent') ?? '',
  };
}

/** "Traduis en anglais : …" brings its own text. */
function quoted(question: string): string {
  return /^[^\n:]{3,80}:\s*([\s\S]+)$/.exec(question)?.[1]?.trim() ?? '';
}

function dataOf({ blocks }: Blocks): string {
  return [blocks.get('TEXTE'), blocks.get('DOCUMENT')].filter((text) => text !== undefined).join('\n\n');
}

/** In a conversation what was attached to an earlier message still counts. */
function earlierData(messages: readonly WireMessage[]): string {
  return messages
    .filter(({ role }) => role === 'user')
    .map((message) => dataOf(readBlocks(messageText(message))))
    .filter((text) => text !== '')
    .join('\n\n');
}

/** The line `Tâche : …` names the task; a free request or a conversation names it in its own words, or none. */
function taskOf(rules: string, question: string): Task {
  const line = /^Tâche\s*:\s*(.+)$/m.exec(rules)?.[1];
  const named = line === undefined ? null : taskNamed(line);
  return named ?? taskNamed(question) ?? 'answer';
}

function taskNamed(text: string): Task | null {
  return TASKS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** The value of a line `name : value` of the rules, in lower case; empty when there is none. */
export function choice(rules: string, name: string): string {
  const line = new RegExp(`^${name}\\s*:\\s*(.+)$`, 'im').exec(rules);
  return line?.[1]?.trim().toLowerCase() ?? '';
}
