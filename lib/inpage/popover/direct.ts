/** What is said of a proposal that was put in place without being shown first. */
import { findingCount } from '../../finding-text.ts';
import type { OpenPopover } from '../../messaging/shown.ts';
import { loadPart } from '../parts/registry.ts';
import { countFindings } from './review/findings.ts';

/** « 2 points à vérifier », or nothing when there is nothing to look at. */
export async function findingsSaid(
  { action, target, options, instruction = '', surroundings = '' }: OpenPopover,
  proposal: string,
): Promise<string> {
  const language = options.language && options.language !== 'auto' ? options.language : target.language;
  const given = `${instruction}\n${surroundings}`;
  const texts = { original: target.text, proposal, format: target.format };
  const count = countFindings(texts, { action: action.id, language, given }, await loadPart('facts'));
  return count > 0 ? findingCount(count) : '';
}
