/** What the administration adds to the rules of a request. */
import { type Administration, administrationRules, termsIn } from '../actions/administration.ts';
import type { ModelMessage } from '../actions/types.ts';
import { profilesOn } from '../policy/profiles.ts';
import type { Settings } from '../policy/settings.ts';

/**
 * Instructions and terms for texts of some addresses: the profiles' own terms come first. `language` is the one that is
 * written, where the action decides it.
 */
export function administrationFor(
  settings: Settings | undefined,
  addresses: readonly string[],
  texts: string,
  language?: string,
): Administration {
  if (!settings) return { instructions: [], terms: [] };
  const profiles = profilesOn(settings.profiles, addresses);
  const glossary = [...profiles.flatMap((profile) => profile.glossary ?? []), ...settings.glossary];
  return {
    instructions: profiles.flatMap(({ instruction }) => instruction ?? []),
    terms: termsIn(glossary, texts, language),
  };
}

/** The messages of a chat with them at the end of its rules. */
export function addRules(
  messages: readonly ModelMessage[],
  administration: Administration,
): readonly ModelMessage[] {
  const rules = administrationRules(administration);
  if (rules === '') return messages;
  return messages.map((message) =>
    message.role === 'system' ? { ...message, content: `${message.content}\n\n${rules}` } : message,
  );
}
