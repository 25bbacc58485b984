import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTIONS, actionById } from '../../../lib/actions/index.ts';
import { actionItem } from '../../../lib/actions/labels.ts';
import { messagesOf, speak } from '../locale.ts';

it('lists the actions in the order agents see them', () => {
  expect(ACTIONS.map(({ id }) => id)).toEqual([
    'rephrase',
    'plain-language',
    'correct',
    'summarize',
    'translate',
    'ask',
  ]);
});

it('finds an action by its id and nothing else', () => {
  expect(actionById('correct')?.id).toBe('correct');
  expect(actionById('__proto__')).toBeUndefined();
  expect(actionById('')).toBeUndefined();
});

it('keeps each action in the file that bears its id', () => {
  const files = readdirSync('lib/actions');
  for (const { id } of ACTIONS) expect(files).toContain(`${id}.ts`);
});

describe.each(ACTIONS.map((action) => [action.id, action] as const))('%s', (_, action) => {
  it.each(['fr', 'en'] as const)('has every label in %s', (locale) => {
    speak(locale);
    const item = actionItem(action);
    const labels = [
      item.label,
      ...item.options.flatMap(({ label, values }) => [label, ...values.map((value) => value.label)]),
    ];
    for (const label of labels) expect(label).toMatch(/^\p{Lu}/u);
    expect(new Set(labels.slice(2)).size).toBe(Math.max(0, labels.length - 2));
  });

  it('has a default among the values of each option', () => {
    for (const option of action.options) expect(option.values).toContain(option.default);
  });

  it('applies to a selection, never to an empty text', () => {
    expect(action.appliesTo({ scope: 'selection', editable: false, characters: 12 })).toBe(true);
    expect(action.appliesTo({ scope: 'field', editable: true, characters: 0 })).toBe(false);
  });
});

it('offers on a whole page only what makes sense there', () => {
  const onPage = ACTIONS.filter((action) =>
    action.appliesTo({ scope: 'page', editable: false, characters: 4000 }),
  );
  expect(onPage.map(({ id }) => id)).toEqual(['summarize', 'translate', 'ask']);
});

it('holds no label that no action uses', () => {
  speak('fr');
  const used = new Set<string>();
  const part = (id: string) => id.replaceAll('-', '_');
  for (const action of ACTIONS) {
    used.add(`actions_${part(action.id)}_label`);
    for (const option of action.options) {
      for (const value of ['label', ...option.values]) {
        used.add(`actions_${part(action.id)}_${option.id}_${part(value)}`);
      }
    }
  }
  const keys = [...messagesOf('fr').keys()].filter((key) => key.startsWith('actions_'));
  expect(keys.filter((key) => !used.has(key))).toEqual([]);
});
