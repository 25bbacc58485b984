import type { Edges, Probe } from './edges.ts';
import type { SettingsService } from './settings.ts';

export type { Probe } from './edges.ts';
export type { ModelChoice, Settings, SettingsHandlers, SettingsService } from './settings.ts';

/**
 * The settings of the running extension: registers its listeners at once, reads nothing before it returns.
 * `probe` is lib/llm's connection test, handed over by the gateway's owner.
 */
export function createSettings(edges: { readonly probe: Probe } & Partial<Edges>): SettingsService {
  throw new Error(`in the making: ${Object.keys(edges).length}`);
}
