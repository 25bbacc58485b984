/**
 * What stood in a tab before each write of ours, kept in session memory until the tab closes. Shown only on the site
 * it comes from: the tab may have gone elsewhere since.
 */
import type { TargetSummary } from '../inpage/target/types.ts';
import type { VersionItem } from '../messaging/shown.ts';
import { recall, remember } from './tab-memory.ts';

export interface Version {
  readonly id: string;
  readonly actionId: string;
  readonly text: string;
  readonly format: TargetSummary['format'];
  /** What was put in its place. */
  readonly written: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly origin: string;
}

const MOST = 20;
/** Characters of one tab in all: session memory holds 10 MB for every tab and more. */
const MOST_CHARACTERS = 500_000;
/** Characters that tell one version from another in a list. */
const BEGINNING = 80;

/** Keeps what stood in a tab's page before a write; nothing when there was no text or the page has no site. */
export async function noteVersion(
  tabId: number,
  url: string | undefined,
  version: Omit<Version, 'id' | 'origin'>,
): Promise<void> {
  const origin = originOf(url);
  if (origin === null || version.text.trim() === '') return;
  const earlier = (await recall(tabId, 'versions')) ?? [];
  await remember(tabId, 'versions', bounded([{ ...version, id: crypto.randomUUID(), origin }, ...earlier]));
}

/** The versions of a tab that the page there may see, the last one first. */
export async function versionsOf(tabId: number, url: string | undefined): Promise<readonly Version[]> {
  const origin = originOf(url);
  const kept = (await recall(tabId, 'versions')) ?? [];
  return kept.filter((version) => version.origin === origin);
}

/** A version as the palette lists it, with the name of its action. */
export function versionItem({ id, text, at }: Version, action: string): VersionItem {
  const beginning = text
    .slice(0, 2 * BEGINNING)
    // Signs that turn a line around, and others that nobody sees.
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    id,
    action,
    beginning: beginning.length > BEGINNING ? `${beginning.slice(0, BEGINNING)}…` : beginning,
    at,
  };
}

function bounded(versions: readonly Version[]): readonly Version[] {
  let characters = 0;
  return versions.slice(0, MOST).filter(({ text, written }) => {
    characters += text.length + written.length;
    return characters <= MOST_CHARACTERS;
  });
}

function originOf(url: string | undefined): string | null {
  if (!url || !URL.canParse(url)) return null;
  const { origin } = new URL(url);
  return origin === 'null' ? null : origin;
}
