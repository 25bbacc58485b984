import { i18n } from '#i18n';
import { liveAnswer } from '../../lib/chat/conversation.ts';
import { Button } from '../ui/Button.tsx';
import { focusHome } from '../ui/focus.ts';
import { firstSteps, type Suggestion, suggestionsFor } from './suggesting.ts';
import { useChat } from './useChat.ts';

/** What can be done with the text on screen, while the field is empty and something was said already. */
export function Suggestions() {
  const show = useChat(({ draft, conversation }) => draft === '' && liveAnswer(conversation) === null);
  const configured = useChat((state) => state.status?.destination != null);
  const started = useChat((state) => state.conversation.messages.length > 0);
  const refining = useChat((state) => state.refining !== null);
  const kept = useChat((state) => state.lastProposal !== null);
  if (!show || !configured || (!started && !kept)) return null;
  return (
    <section className="chat-suggestions" aria-label={i18n.t('panel.suggestions')} data-region="suggestions">
      {refining ? <Wishes /> : <Fitting kept={kept} most={started ? 6 : 0} />}
    </section>
  );
}

function Fitting({ kept, most }: { readonly kept: boolean; readonly most: number }) {
  const showLastProposal = useChat((state) => state.showLastProposal);
  const fitting = useSuggestions().slice(0, kept ? Math.max(0, most - 1) : most);
  const groups = [
    ['selection', i18n.t('panel.selection_actions')],
    ['page', i18n.t('panel.page_actions')],
  ] as const;
  const several = new Set(fitting.map(({ source }) => source)).size > 1;
  return (
    <>
      {kept && (
        <Button
          className="ui-chip"
          data-ui="last-proposal"
          onClick={() => {
            focusHome();
            showLastProposal();
          }}
        >
          {i18n.t('panel.last_proposal')}
        </Button>
      )}
      {groups.map(([source, name]) => {
        const group = fitting.filter((suggestion) => suggestion.source === source);
        if (group.length === 0) return null;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form
          <div key={source} role="group" aria-label={name} className="chat-suggestion-group">
            {several && <span aria-hidden="true">{name}</span>}
            {group.map((suggestion) => (
              <SuggestionButton
                key={suggestion.action.id}
                suggestion={suggestion}
                label={suggestion.action.label}
              />
            ))}
          </div>
        );
      })}
    </>
  );
}

/** While what is typed changes the last proposal: the wishes asked for most. */
function Wishes() {
  const refine = useChat((state) => state.refine);
  return [i18n.t('popover.refine_shorter'), i18n.t('popover.refine_formal')].map((wish) => (
    <Button
      key={wish}
      className="ui-chip"
      data-ui="refine-wish"
      onClick={() => {
        focusHome();
        refine(wish);
      }}
    >
      {wish}
    </Button>
  ));
}

/** Three first steps, before anything was said. */
export function FirstSteps() {
  const steps = firstSteps(useSuggestions());
  const several = new Set(steps.map(({ source }) => source)).size > 1;
  const [first] = steps;
  return (
    <div className="chat-first">
      {first && !several && (
        <span className="chat-meta">
          {i18n.t(first.source === 'page' ? 'palette.on_page' : 'palette.on_selection')}
        </span>
      )}
      {steps.map((suggestion) => {
        const { action, source } = suggestion;
        return (
          <SuggestionButton
            key={action.id}
            suggestion={suggestion}
            label={
              several
                ? i18n.t(source === 'page' ? 'panel.on_page' : 'panel.on_selection', { action: action.label })
                : action.label
            }
          />
        );
      })}
    </div>
  );
}

function useSuggestions(): readonly Suggestion[] {
  const actions = useChat((state) => state.actions);
  const look = useChat((state) => state.look);
  return suggestionsFor(actions, look);
}

function SuggestionButton({
  suggestion: { action, source },
  label,
}: {
  readonly suggestion: Suggestion;
  readonly label: string;
}) {
  const run = useChat((state) => state.runAction);
  const reading = useChat((state) => state.reading !== null);
  return (
    <Button
      className="ui-chip"
      data-ui="suggestion"
      data-action={action.id}
      data-source={source}
      aria-disabled={reading}
      onClick={() => {
        if (reading) return;
        // The suggestions leave while the answer is written: the focus goes where one writes next.
        focusHome();
        void run(action.id, source);
      }}
    >
      {label}
    </Button>
  );
}
