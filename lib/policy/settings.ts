import type { ErrorCode } from '../errors.ts';
import type { ModelEndpoint } from '../llm/types.ts';
import type { BackgroundMessages } from '../messaging/protocol.ts';
import type {
  Branding,
  Charter,
  CustomAction,
  Endpoint,
  Features,
  GlossaryEntry,
  MentionValue,
  Profile,
  WriteModeSetting,
} from './shapes.ts';
import type { CharterView, Diagnostic, SettingsView } from './view.ts';

/** Resolved values: what is in force now, whoever decided it. */
export interface Settings {
  readonly endpoints: readonly Endpoint[];
  readonly allowUserEndpoints: boolean;
  /** Intranet hosts that may be spoken to without TLS, lower case. */
  readonly allowHttpHosts: readonly string[];
  /** `endpoint/model`; null means the first model of the first endpoint. */
  readonly defaultModel: string | null;
  /** `endpoint/model` by action id, or `chat`; only pairs that an endpoint lists. */
  readonly actionModels: Readonly<Record<string, string>>;
  readonly actionsDisabled: readonly string[];
  readonly actionsCustom: readonly CustomAction[];
  /** What holds on the sites of business applications; a refused one closes its sites. */
  readonly profiles: readonly Profile[];
  /** Match patterns; null when sites are not limited. */
  readonly sitesAllowed: readonly string[] | null;
  /** Match patterns; `<all_urls>` when the policy's list could not be read. */
  readonly sitesBlocked: readonly string[];
  /** Target languages offered (BCP 47); none: all. */
  readonly languages: readonly string[];
  readonly defaultLanguage: string | null;
  readonly glossary: readonly GlossaryEntry[];
  /** UTF-16 units; 0 means that nothing may be sent. */
  readonly maxInputChars: number;
  readonly features: Features & {
    readonly chat: boolean;
    readonly history: boolean;
    readonly export: boolean;
    readonly insertDirect: boolean;
  };
  /** How a proposal reaches an editor; never `direct` where policy forbids that. */
  readonly writeMode: WriteModeSetting;
  /** What the administration says of mentions of AI use; `enforced` when the agent cannot change it. */
  readonly mention: MentionValue & { readonly enforced: boolean };
  readonly branding: Branding & { readonly name: string };
  readonly charter: Charter | null;
  /** True until the agent has accepted this version of a charter that is required. */
  readonly charterNeeded: boolean;
  /** Days for which conversations are kept; 0 also where `features.history` is off: nothing is written. */
  readonly historyDays: number;
  readonly firefoxConsent: boolean;
  /** Why every request is refused, null when none is: a security rule of the policy that cannot be kept. */
  readonly refusal: Extract<ErrorCode, 'masking-unavailable' | 'policy-unreadable'> | null;
}

/** What a request needs: where it goes, key included. Stays in the background. */
export interface ModelChoice {
  readonly endpoint: ModelEndpoint;
  /** Where the text goes, as shown to the agent. */
  readonly label: string;
  readonly model: string;
  /** Tokens that the model reads at once, where the configuration says so. */
  readonly contextTokens?: number;
  /** Requests at the same time. */
  readonly maxConcurrency: number;
}

/** The kinds of messages that settings answer by themselves. */
export type SettingsKind =
  | 'settings.get'
  | 'settings.choose'
  | 'settings.clear'
  | 'key.set'
  | 'key.remove'
  | 'endpoint.test'
  | 'charter.get'
  | 'charter.accept'
  | 'charter.refuse'
  | 'diagnostic.get';

export type SettingsHandlers = {
  readonly [K in SettingsKind]: (
    payload: BackgroundMessages[K]['payload'],
  ) => Promise<BackgroundMessages[K]['answer']>;
};

/** Settings as the background uses them. */
export interface SettingsService {
  /**
   * Settings as soon as the policy is known: at once, or after at most 5 s.
   * Throws `policy-pending` or `policy-unreadable`, or an AbortError when `signal` aborts.
   */
  ready(signal?: AbortSignal): Promise<Settings>;
  /** Settings now, null while the policy is not known yet. */
  current(): Settings | null;
  /** Calls `listener` after each change (policy, agent's choice, key, host permission) until `signal` aborts. */
  onChange(listener: (settings: Settings) => void, signal: AbortSignal): void;
  /** What the options page shows; never a secret. */
  view(): Promise<SettingsView>;
  /** What the Diagnostic page shows; never a secret. */
  diagnostic(): Promise<Diagnostic>;
  /** Records the agent's choice. Throws `feature-disabled`, `endpoint-refused`, `endpoint-insecure` or `message-invalid`. */
  choose(key: string, value: unknown): Promise<void>;
  /** The charter in force with the agent's answer; null when there is none. Waits like `ready`. */
  charter(): Promise<CharterView | null>;
  /** Keeps the agent's answer. Throws `message-invalid` when `version` is not the one in force. */
  answerCharter(version: string, accepted: boolean): Promise<void>;
  /** Forgets the agent's choice. */
  clear(key: string): Promise<void>;
  /** Stores the agent's key for an endpoint; it never leaves the background again. */
  setKey(endpointId: string, key: string): Promise<void>;
  removeKey(endpointId: string): Promise<void>;
  /**
   * Where a request of an action (`use` is its id), or of the chat (`chat`), goes; `addresses` are those of the pages
   * whose texts it holds. Waits like `ready`. Throws `not-configured`, `key-missing`, `host-permission-missing`,
   * `endpoint-insecure`, `policy-unreadable`, `masking-unavailable`, `model-unknown` for an imposed model that no
   * endpoint lists, `sensitivity-exceeded` or `model-conflict`.
   */
  endpointFor(use: string, addresses?: readonly string[]): Promise<ModelChoice>;
  /** Where a text of these addresses would go for `use`, in words; null when nothing is configured or known yet. */
  destinationFor(use: string, addresses?: readonly string[]): string | null;
  /** False when policy excludes the address (of a frame: ask for the tab's address too) or nothing is known yet. */
  siteAllowed(url: string): boolean;
  readonly handlers: SettingsHandlers;
}
