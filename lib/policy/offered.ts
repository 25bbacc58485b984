/** Which actions there are, and which are offered where: the built-in ones and the administration's own. Pure. */
import { custom } from '../actions/custom.ts';
import { ACTIONS } from '../actions/index.ts';
import { withLanguages } from '../actions/offered-languages.ts';
import type { Action } from '../actions/types.ts';
import { profilesOn } from './profiles.ts';
import type { Settings } from './settings.ts';
import { matchesAny } from './sites.ts';

export type ActionSettings = Pick<
  Settings,
  'actionsDisabled' | 'actionsCustom' | 'profiles' | 'languages' | 'defaultLanguage'
>;

/** Every action there is, offered or not, in the order of menus. */
export function actionsIn({ actionsCustom, languages, defaultLanguage }: ActionSettings): readonly Action[] {
  const own: readonly Action[] = ACTIONS;
  return [
    ...own.map((action) => withLanguages(action, languages, defaultLanguage)),
    ...actionsCustom.map(custom),
  ];
}

/** The action of an id, undefined when there is none. It may not be offered: see {@link offeredIn}. */
export function actionIn(settings: ActionSettings, id: string): Action | undefined {
  return actionsIn(settings).find((action) => action.id === id);
}

/** The actions offered somewhere: all but those that are off. */
export function enabledIn(settings: ActionSettings): readonly Action[] {
  return actionsIn(settings).filter(({ id }) => !settings.actionsDisabled.includes(id));
}

/**
 * The actions offered for a text of these addresses (a frame's and its tab's), those of their profiles first. An
 * action that is limited to sites is offered nowhere else, nor where the address is not known.
 */
export function offeredIn(settings: ActionSettings, addresses: readonly string[]): readonly Action[] {
  const { actionsCustom, profiles } = settings;
  const elsewhere = actionsCustom.flatMap(({ id, sites }) =>
    sites && !addresses.some((address) => matchesAny(sites, address, false)) ? [id] : [],
  );
  const offered = enabledIn(settings).filter(({ id }) => !elsewhere.includes(id));
  const first = profilesOn(profiles, addresses).flatMap(({ actions = [] }) => actions);
  const rank = ({ id }: Action): number => (first.includes(id) ? first.indexOf(id) : first.length);
  return [...offered].sort((one, other) => rank(one) - rank(other));
}
