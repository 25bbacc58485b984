/** What extension pages may see of settings and policy: values and sources, never a secret. */
import type { SerializedError } from '../errors.ts';

/** Where an effective value comes from. `agent` is the agent's own choice, `default` includes a profile build. */
export type Source = 'policy' | 'recommended' | 'agent' | 'default';

/** One setting as shown: `locked` means the agent cannot change it. Secrets are replaced by `…` and four characters. */
export interface SettingView {
  readonly key: string;
  readonly value: unknown;
  readonly source: Source;
  readonly locked: boolean;
  /** Checked and shown, but without effect in this version. */
  readonly notYet?: true;
}

export interface EndpointView {
  readonly id: string;
  readonly label: string;
  readonly url: string;
  readonly auth: 'none' | 'key' | 'user-key';
  /** What data it is for, where the administration says so. */
  readonly sensitivity?: 'public' | 'interne' | 'personnel' | 'sensible';
  readonly models: readonly {
    readonly id: string;
    readonly label?: string;
    readonly contextTokens?: number;
  }[];
  /** True when a key is stored for it (policy's or the agent's). The key itself never leaves the background. */
  readonly hasKey: boolean;
  readonly locked: boolean;
  /** Match pattern to ask the browser for, null when its host is already granted. */
  readonly missingPermission: string | null;
}

export interface SettingsView {
  readonly settings: readonly SettingView[];
  readonly endpoints: readonly EndpointView[];
  readonly allowUserEndpoints: boolean;
}

/** The charter of use in force, and the agent's answer to this version of it; without one it was not answered yet. */
export interface CharterView {
  /** Empty when it could not be read. */
  readonly version: string;
  readonly title?: string;
  readonly text?: string;
  readonly url?: string;
  /** Actions and chat are refused until it is accepted; otherwise it is shown once. */
  readonly required: boolean;
  readonly answer?: 'accepted' | 'refused';
  /** Milliseconds since the epoch. */
  readonly answeredAt?: number;
}

/** One value that policy sent and that is not in force, and why. Paths are like `endpoints[0].url`. */
export interface PolicyIssue {
  readonly path: string;
  readonly problem: 'wrong-type' | 'wrong-value' | 'unknown-key' | 'dropped-by-browser' | 'not-yet-in-effect';
  readonly expected?: string;
  /** What was found, secrets shortened. */
  readonly found?: string;
  /** What is in force instead, when the key is a security key that fails closed. */
  readonly failsClosed?: string;
}

export interface Diagnostic extends SettingsView {
  readonly version: string;
  readonly browser: string;
  readonly policy: {
    readonly state: 'none' | 'in-force' | 'last-known' | 'pending';
    /** Milliseconds since the epoch, when state is `last-known`: since when it could not be read. */
    readonly since?: number;
    /** True when the policy lacks the reserved key `keys`, so that dropped values cannot be told. */
    readonly withoutKeys: boolean;
    readonly issues: readonly PolicyIssue[];
  };
  readonly permissions: readonly { readonly name: string; readonly granted: boolean }[];
  readonly shortcuts: readonly { readonly command: string; readonly keys: string }[];
}

/** Result of *Tester la connexion*: what was found out, step by step. */
export type EndpointTest =
  | { readonly ok: true; readonly models: readonly string[]; readonly firstByteMs: number }
  | { readonly ok: false; readonly error: SerializedError; readonly openUrl?: string };
