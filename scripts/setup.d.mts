/** Types of setup.mjs, which must stay plain JavaScript. */
export const root: string;
export function giveUp(sentence: string): never;
export function ensureInstalled(): void;
export function withCurrentNode(): Promise<void>;
export function ensureGenerated(): Promise<void>;
export function ensureChromium(): string;
export function ensureFirefox(): string;
export function ensureDesktopTools(): void;
export function findChromium(): string | null;
export function findFirefox(): string | null;
export function run(
  program: string,
  words?: readonly string[],
  options?: { environment?: Record<string, string>; quiet?: boolean },
): Promise<number>;
