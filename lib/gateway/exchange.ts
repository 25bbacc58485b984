import type { Action, ActionInput, ModelMessage } from '../actions/types.ts';
import type { ChatEvent, ChatRequest } from '../llm/types.ts';
import type { TrustedSender } from '../messaging/answer.ts';
import type { ActionRequest, ChatMessageRequest } from '../messaging/stream-messages.ts';
import type { ModelChoice, Settings, SettingsService } from '../policy/settings.ts';
import type { AskContext } from './context.ts';

/** What can be asked of the gateway: an action on a text, or a chat message. */
export type Asked =
  | { readonly kind: 'action'; readonly request: ActionRequest }
  | { readonly kind: 'chat'; readonly request: ChatMessageRequest };

/** What the gateway needs of settings and policy. */
export type GatewaySettings = Pick<
  SettingsService,
  'ready' | 'current' | 'endpointFor' | 'siteAllowed' | 'onChange'
>;

/** One request on its way: each step reads what the earlier ones found and adds its own. */
export interface Exchange {
  readonly asked: Asked;
  readonly sender: TrustedSender;
  readonly signal: AbortSignal;
  /** Addresses whose site rules apply: the page that asks, and the pages whose text is attached. */
  readonly sites: readonly string[];
  readonly settings?: Settings;
  /** The action asked for; null for the chat. */
  readonly action?: Action | null;
  readonly route?: ModelChoice;
  readonly characters?: number;
  readonly work?: Work;
}

/** What the model is to do: answer messages, or an action on a text, which may need several requests. */
export type Work =
  | { readonly kind: 'chat'; readonly messages: readonly ModelMessage[] }
  | { readonly kind: 'action'; readonly action: Action; readonly input: ActionInput };

/** What the steps need from outside. */
export interface GatewayEdges {
  readonly settings: GatewaySettings;
  /** Addresses of frames that the background gave texts of to the page that speaks; without it a page is believed. */
  readonly vouchedFor?: (sender: TrustedSender) => Promise<readonly string[]>;
  /** The address of the page in a tab, where it has rules. */
  readonly besideTab?: (tabId: number) => Promise<readonly string[]>;
  readonly stream: (request: ChatRequest) => AsyncIterable<ChatEvent>;
  /** A delimiter nobody can guess, new for each call. */
  readonly delimiter: () => string;
  /** Asks a server how much its model reads at once; without it only policy says so. */
  readonly contextTokens?: AskContext;
  /** BCP 47. */
  readonly uiLanguage: () => string;
}

/** A step of the way before the network. Throws a RenfortError to refuse. */
export type Step = (exchange: Exchange, edges: GatewayEdges) => Promise<Exchange> | Exchange;
