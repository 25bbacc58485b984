import type { Administration } from './administration.ts';

/** What an action is asked on, without the text's way back (that stays in the page). */
export interface TargetFacts {
  /** Where the text comes from: what was selected, the whole field, or the page's visible text. */
  readonly scope: 'selection' | 'field' | 'page';
  /** True when a proposal can be written back. */
  readonly editable: boolean;
  /** UTF-16 length of the text. */
  readonly characters: number;
}

/** One choice an action offers, such as the tone. Values are ids: `actions.<action>.<option>.<value>` names them. */
export interface ActionOption {
  readonly id: string;
  readonly values: readonly string[];
  readonly default: string;
}

/** Everything a prompt is made of. Pure data: randomness and language come in from the caller. */
export interface ActionInput {
  readonly text: string;
  /** `markdown` when the text comes from formatted content, `plain` when from a field or a code editor. */
  readonly format: 'plain' | 'markdown';
  /** Chosen option values by option id; a missing one means its default. */
  readonly options: Readonly<Record<string, string>>;
  /** The agent's own request, for `ask`. */
  readonly instruction?: string;
  /** A proposal to change, and how: *Affiner*. */
  readonly refinement?: { readonly proposal: string; readonly instruction: string };
  /** The message, ticket or article the text stands in, for actions that want it. */
  readonly surroundings?: string;
  /** Set when the text is one part of a longer one: `previous` is the end of what was made of the part before. */
  readonly part?: { readonly number: number; readonly of: number; readonly previous: string };
  /** What the administration adds to the rules. */
  readonly administration?: Administration;
  /** Random text, different for each request, that delimits the data in the user message. */
  readonly delimiter: string;
  /** Language of the agent's browser (BCP 47), for answers that are not in the language of the text. */
  readonly uiLanguage: string;
}

export interface ModelMessage {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

/** A shape the answer is asked in, where the server can hold a model to it. */
export interface StructuredOutput {
  /** Letters, digits, `_`. */
  readonly name: string;
  /** A JSON schema. */
  readonly schema: Readonly<Record<string, unknown>>;
}

/** What the model wrote, cleaned. */
export type CleanOutput =
  /** `cut`: it broke off, although the server may have called it whole. */
  | { readonly outcome: 'proposal'; readonly text: string; readonly cut?: true }
  /** The model says that the text needs no change. */
  | { readonly outcome: 'nothing-to-change' };

/** What an agent can ask: data and pure functions, one file each. */
export interface Action {
  readonly id: string;
  /** Its name, who answers for it and when they looked at it last (YYYY-MM-DD), for an administration's own. */
  readonly label?: string;
  readonly owner?: string;
  readonly reviewedOn?: string;
  /** `edit` proposes another form of the same text; `answer` writes something else about it. */
  readonly kind: 'edit' | 'answer';
  readonly options: readonly ActionOption[];
  readonly appliesTo: (target: TargetFacts) => boolean;
  /** Where the answer about a whole page is read, when it is not in the popover: it may be as long as the page. */
  readonly onPage?: 'panel';
  /** Set when differences with the original say little: every word of a translation is another. */
  readonly opensOn?: 'proposal';
  /** True when it does what the agent's own words ask: without them it cannot start, nor be repeated. */
  readonly needsRequest?: true;
  /** It is about the message, ticket or article around the text as well. */
  readonly wantsSurroundings?: true;
  /** How readable the text is, before and after, is worth showing. */
  readonly readability?: true;
  /** Values of options whose proposals the agent has to check, by `option.value`: number of sentences in the locale. */
  readonly checklists?: Readonly<Record<string, number>>;
  /** Answers that are data: the shape asked for, and what can be read of it so far (text that only grows). */
  readonly structured?: StructuredOutput;
  readonly present?: (output: string, input: ActionInput) => string;
  /** Options that depend on the text, decided on the whole: the parts of a long text must not differ. */
  readonly settleOptions?: (input: ActionInput) => ActionInput['options'];
  /** Its answer about a text that is longer than the model reads says which part each line comes from. */
  readonly keepsSources?: true;
  readonly buildMessages: (input: ActionInput) => readonly ModelMessage[];
  readonly cleanOutput: (text: string, input: ActionInput) => CleanOutput;
  /** Must text made by this action carry a mention of AI use (guide d’usage, DINUM): not for one's own text reworked. */
  readonly mention: 'none' | 'required';
}
