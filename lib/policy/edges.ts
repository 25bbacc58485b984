import type { ModelEndpoint } from '../llm/types.ts';
import type { SettingsStore } from './store.ts';

/** The managed storage area. */
export interface ManagedArea {
  /** Everything the administration sent. Pending for seconds at browser start; Firefox rejects when nothing is there. */
  read(): Promise<unknown>;
  /** Calls `listener` when a value changed; `removed` when at least one value went away. */
  onChanged(listener: (change: { removed: boolean }) => void): void;
  /** Firefox: an absent policy is a rejected read, and a change is seen at the next browser start only. */
  readonly rejectsWhenAbsent: boolean;
}

/** The browser session: its start, which outlives the background worker. */
export interface BrowserSession {
  /** Different for each browser start. */
  readonly id: string;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves after `milliseconds`, or rejects with an AbortError. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}

export interface HostPermissions {
  contains(pattern: string): Promise<boolean>;
  all(): Promise<readonly { readonly name: string; readonly granted: boolean }[]>;
  onChanged(listener: () => void): void;
}

/** What *Tester la connexion* asks of the model client; without a model, only its list. Throws a RenfortError. */
export type Probe = (
  endpoint: ModelEndpoint,
  model: string | undefined,
  signal: AbortSignal,
) => Promise<{ readonly models: readonly string[]; readonly firstByteMs: number }>;

/** Everything settings need from outside; tests bring their own. */
export interface Edges {
  readonly managed: ManagedArea;
  readonly session: () => Promise<BrowserSession>;
  readonly store: SettingsStore;
  readonly clock: Clock;
  readonly permissions: HostPermissions;
  readonly shortcuts: () => Promise<readonly { readonly command: string; readonly keys: string }[]>;
  readonly probe: Probe;
  /** Tells open extension pages that settings changed. */
  readonly announce: () => void;
  /**
   * Must somebody be told what data leave and agree? Firefox asks at installation, except for an extension that an
   * administration forces, unless the administration says that it has consented (`firefoxConsent`).
   */
  readonly mustDisclose: () => Promise<boolean>;
  readonly version: string;
  readonly browserName: () => Promise<string>;
  /** Values of a profile build, in the vocabulary of the policy. */
  readonly builtIn: Readonly<Record<string, unknown>>;
  /** Ends timers and listeners. */
  readonly signal: AbortSignal;
}
