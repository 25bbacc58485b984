/** Texts and models that would make one gesture cost without end, or that say of a line where it does not come from. */
import { expect, it } from 'vitest';
import { actionById } from '../../../lib/actions/index.ts';
import { createContexts } from '../../../lib/gateway/context.ts';
import { createQueue } from '../../../lib/gateway/queue.ts';
import { send } from '../../../lib/gateway/send.ts';
import { marked, withSources } from '../../../lib/gateway/sources.ts';
import type { Ready } from '../../../lib/gateway/steps.ts';
import type { StreamServerMessage } from '../../../lib/messaging/stream-messages.ts';
import { speak } from '../locale.ts';

/** What came of an action on a text, with a model that reads `contextTokens` and answers as `answer` says. */
async function heard(
  action: string,
  text: string,
  contextTokens: number,
  answer: (number: number) => string,
) {
  speak('fr');
  let requests = 0;
  const told: StreamServerMessage[] = [];
  const ready = {
    route: { endpoint: { id: 'e', url: 'https://e.test' }, label: 'E', model: 'm', contextTokens },
    signal: new AbortController().signal,
    settings: { mention: { enforced: false } },
    work: {
      kind: 'action',
      action: actionById(action),
      input: { text, format: 'markdown', options: {}, delimiter: 'd', uiLanguage: 'fr' },
    },
  } as unknown as Ready;
  const stream = async function* () {
    requests += 1;
    yield { type: 'text', text: answer(requests) };
    yield { type: 'end', finish: 'complete' };
  };
  const error = await send(ready, createQueue(), createContexts(undefined), { stream } as never, (message) =>
    told.push(message),
  ).catch((thrown: unknown) => thrown);
  return { requests, last: told.at(-1), error };
}

const TEXT = 'La réunion est reportée. '.repeat(1_000);

it('sends nothing of a text that would take requests by the hundred', async () => {
  for (const [action, text] of [
    ['correct', '字'.repeat(400_000)],
    ['summarize', 'Mot. '.repeat(80_000)],
  ] as const) {
    const { requests, error } = await heard(action, text, 1, () => 'Texte.');
    expect(requests).toBe(0);
    expect(error).toMatchObject({ code: 'payload-too-large' });
  }
});

it('does not sum up for ever what a model makes longer', async () => {
  const { requests, last } = await heard('summarize', TEXT, 4_096, () => '- Un point de plus. '.repeat(400));
  expect(last).toMatchObject({ type: 'done', outcome: 'complete' });
  expect(requests).toBeLessThan(40);
});

it('ends where a model writes far more than a text has, and says that it is cut', async () => {
  for (const action of ['correct', 'summarize', 'extract']) {
    const { requests, last } = await heard(action, TEXT.repeat(4), 4_096, () => 'Un mot. '.repeat(40_000));
    expect(last).toMatchObject({ type: 'done', outcome: 'cut' });
    expect(requests).toBeLessThan(4);
  }
});

it('takes no mark of a part from the text of another', () => {
  expect(marked('- Payer 100 € [partie 1].\n- [parties 2 et 3] Rien.', 4)).toBe(
    '- Payer 100 €. [partie 4]\n- Rien. [partie 4]',
  );
});

it('shows no invisible character where it says what the parts are', () => {
  speak('fr');
  const parts = [{ lead: '', text: '# Titre\u202e caché\u{e0041}', trail: '', number: 1, of: 1 }];
  expect(withSources('- Un point [partie 1].', parts, 'plain')).not.toMatch(/[\u202e\u{e0041}]/u);
});
