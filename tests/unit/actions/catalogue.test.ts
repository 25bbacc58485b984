import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTIONS, actionById } from '../../../lib/actions/index.ts';
import { actionItem } from '../../../lib/actions/labels.ts';
import type { Action } from '../../../lib/actions/types.ts';
import { messagesOf, speak } from '../locale.ts';

it('lists the actions in the order agents see them', () => {
  expect(ACTIONS.map(({ id }) => id)).toEqual([
    'rephrase',
    'plain-language',
    'correct',
    'translate',
    'expand',
    'summarize',
    'reply',
    'explain',
    'extract',
    'analyze-feedback',
    'ask',
  ]);
});

it('shows what rewrites a text before what writes about it', () => {
  const kinds = ACTIONS.map(({ kind }) => kind);
  expect(kinds.lastIndexOf('edit')).toBeLessThan(kinds.indexOf('answer'));
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

  it('applies to a selection, and to an empty field only when the message around it is enough', () => {
    const wantsSurroundings = (action as Action).wantsSurroundings === true;
    expect(action.appliesTo({ scope: 'selection', editable: false, characters: 12 })).toBe(true);
    expect(action.appliesTo({ scope: 'field', editable: true, characters: 0 })).toBe(wantsSurroundings);
    expect(action.appliesTo({ scope: 'field', editable: false, characters: 0 })).toBe(false);
    expect(action.appliesTo({ scope: 'page', editable: false, characters: 0 })).toBe(false);
  });

  it('requires a mention of AI unless it reworks the agent’s own text', () => {
    const own = ['rephrase', 'plain-language', 'correct', 'translate'];
    expect(action.mention).toBe(own.includes(action.id) ? 'none' : 'required');
  });

  it.each(['fr', 'en'] as const)('says in its own words that nothing is to be done, in %s', (locale) => {
    const said = messagesOf(locale).get(`actions_${action.id.replaceAll('-', '_')}_nothing`);
    if (action.kind === 'edit') expect(said).toMatch(/^\p{Lu}.{5,60}\.$/u);
    else expect(said).toBeUndefined();
  });
});

it('offers on a whole page only what makes sense there', () => {
  const onPage = ACTIONS.filter((action) =>
    action.appliesTo({ scope: 'page', editable: false, characters: 4000 }),
  );
  expect(onPage.map(({ id }) => id)).toEqual([
    'translate',
    'summarize',
    'extract',
    'analyze-feedback',
    'ask',
  ]);
});

describe('easy to read (FALC)', () => {
  it.each(['fr', 'en'] as const)('comes with a list to check, and the reminder last, in %s', (locale) => {
    speak(locale);
    const level = actionItem(actionById('plain-language') as Action).options.find(({ id }) => id === 'level');
    const [plain, falc] = level?.values ?? [];
    expect(plain).not.toHaveProperty('checklist');
    const checks = falc?.checklist ?? [];
    expect(checks).toHaveLength(8);
    for (const check of checks) expect(check).toMatch(/^\p{Lu}.{20,}\.$/u);
    expect(checks.at(-1)).toMatch(/handicap intellectuel.*logo européen|intellectual disability.*European/);
  });
});

it('asks for the message around the text, and for readability, where the catalogue says so', () => {
  const items = ACTIONS.map(actionItem);
  const having = (key: 'wantsSurroundings' | 'readability') =>
    items.filter((item) => item[key]).map(({ id }) => id);
  expect(having('wantsSurroundings')).toEqual(['reply']);
  expect(having('readability')).toEqual(['plain-language']);
});

describe.each(
  (ACTIONS as readonly Action[]).flatMap(({ id, structured }) =>
    structured ? [[id, structured] as const] : [],
  ),
)('the shape that %s is asked in', (_, { name, schema }) => {
  it('is one that strict servers take: every object closed, every field required', () => {
    expect(name).toMatch(/^\w{1,64}$/);
    const objects: Record<string, unknown>[] = [];
    JSON.stringify(schema, (_key, value) => {
      if (value?.type === 'object') objects.push(value);
      return value;
    });
    expect(objects.length).toBeGreaterThan(1);
    for (const { properties, required, additionalProperties } of objects) {
      expect(required).toEqual(Object.keys(properties as object));
      expect(additionalProperties).toBe(false);
    }
  });
});

it('holds no label that no action uses', () => {
  speak('fr');
  const used = new Set<string>();
  const part = (id: string) => id.replaceAll('-', '_');
  for (const action of ACTIONS) {
    const { checklists = {} }: Action = action;
    used.add(`actions_${part(action.id)}_label`);
    if (action.kind === 'edit') used.add(`actions_${part(action.id)}_nothing`);
    for (const [value, count] of Object.entries(checklists)) {
      const path = `actions_${part(action.id)}_${part(value.replace('.', '_'))}`;
      for (let check = 1; check <= count; check += 1) used.add(`${path}_check_${check}`);
    }
    for (const option of action.options) {
      for (const value of ['label', ...option.values]) {
        used.add(`actions_${part(action.id)}_${option.id}_${part(value)}`);
      }
    }
  }
  const keys = [...messagesOf('fr').keys()].filter((key) => key.startsWith('actions_'));
  expect(keys.filter((key) => !used.has(key))).toEqual([]);
});
