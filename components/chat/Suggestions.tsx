import { i18n } from '#i18n';
import { liveAnswer } from '../../lib/chat/conversation.ts';
import type { Source } from '../../lib/chat/reading.ts';
import type { ActionItem } from '../../lib/messaging/shown.ts';
import { Button } from '../ui/Button.tsx';
import { useChat } from './useChat.ts';

/** Actions that make sense on a whole page, the likeliest first. */
const ON_PAGE = ['summarize', 'extract', 'translate'];
/** `ask` is what the field is for. */
const NOT_HERE = ['ask'];
const MOST = 6;
/** So that each source keeps to one line of a narrow panel. */
const MOST_ON_SELECTION = 2;

interface Suggestion {
  readonly action: ActionItem;
  readonly source: Source;
}

/** Page first; what is selected in the order of the catalogue. */
function suggestionsFor(actions: readonly ActionItem[], onSelection = actions.length): Suggestion[] {
  const offered = actions.filter(({ id }) => !NOT_HERE.includes(id));
  const page = ON_PAGE.flatMap((id) => offered.filter((action) => action.id === id)).map((action) => ({
    action,
    source: 'page' as const,
  }));
  const selection = offered.map((action) => ({ action, source: 'selection' as const }));
  return [...page, ...selection.slice(0, onSelection)];
}

/** What can be done with the text on screen, while the field is empty. */
export function Suggestions() {
  const actions = useChat((state) => state.actions);
  const configured = useChat((state) => state.status?.destination != null);
  const show = useChat((state) => state.draft === '' && liveAnswer(state.conversation) === null);
  const started = useChat((state) => state.conversation.messages.length > 0);
  const kept = useChat((state) => state.lastProposal !== null);
  const showLastProposal = useChat((state) => state.showLastProposal);
  if (!show || !configured || (!started && !kept)) return null;
  const all = started ? suggestionsFor(actions, MOST_ON_SELECTION).slice(0, MOST - 1) : [];
  const groups = [
    ['page', i18n.t('panel.page_actions')],
    ['selection', i18n.t('panel.selection_actions')],
  ] as const;
  return (
    <section className="chat-suggestions" aria-label={i18n.t('panel.suggestions')}>
      {kept && (
        <Button className="ui-chip" data-ui="last-proposal" onClick={showLastProposal}>
          {i18n.t('panel.last_proposal')}
        </Button>
      )}
      {groups.map(([source, name]) => {
        const group = all.filter((suggestion) => suggestion.source === source);
        if (group.length === 0) return null;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form
          <div key={source} role="group" aria-label={name} className="chat-suggestion-group">
            <span aria-hidden="true">{name}</span>
            {group.map(({ action }) => (
              <SuggestionButton key={action.id} action={action} source={source} label={action.label} />
            ))}
          </div>
        );
      })}
    </section>
  );
}

/** Three first steps, before anything was said. */
export function FirstSteps() {
  const actions = useChat((state) => state.actions);
  const offered = suggestionsFor(actions);
  const steps = [
    ...offered.filter(({ source }) => source === 'page').slice(0, 1),
    ...offered.filter(({ source }) => source === 'selection').slice(0, 1),
    ...offered.filter(({ source, action }) => source === 'selection' && action.id === 'translate'),
  ];
  return (
    <div className="chat-first">
      {steps.map(({ action, source }) => (
        <SuggestionButton
          key={action.id}
          action={action}
          source={source}
          label={i18n.t(source === 'page' ? 'panel.on_page' : 'panel.on_selection', { action: action.label })}
        />
      ))}
    </div>
  );
}

function SuggestionButton({ action, source, label }: Suggestion & { readonly label: string }) {
  const run = useChat((state) => state.runAction);
  const reading = useChat((state) => state.reading !== null);
  return (
    <Button
      className="ui-chip"
      data-ui="suggestion"
      data-action={action.id}
      data-source={source}
      disabled={reading}
      onClick={() => {
        // The suggestions leave while the answer is written: the focus goes where one writes next.
        document.querySelector<HTMLElement>('[data-ui=composer]')?.focus();
        void run(action.id, source);
      }}
    >
      {label}
    </Button>
  );
}
