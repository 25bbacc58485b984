import { describe, expect, it } from 'vitest';
import { firstSteps, sourceFor, suggestionsFor } from '../../../components/chat/suggesting.ts';
import { triggerAt, withoutTrigger } from '../../../components/chat/trigger.ts';
import type { ActionItem, PageKind } from '../../../lib/messaging/shown.ts';

const IDS = [
  'rephrase',
  'plain-language',
  'correct',
  'summarize',
  'translate',
  'expand',
  'reply',
  'explain',
  'extract',
  'analyze-feedback',
];
const action = (id: string, change: Partial<ActionItem> = {}): ActionItem => ({
  id,
  label: id,
  kind: 'answer',
  options: [],
  ...change,
});
const all = IDS.map((id) => action(id));
const look = (kind: PageKind, selection = false, editable = false) => ({ kind, selection, editable });
const named = (suggestions: ReturnType<typeof suggestionsFor>): string[] =>
  suggestions.map(({ action: { id }, source }) => `${id}/${source}`);

describe('suggestions', () => {
  it.each([
    ['mail', 'reply/page'],
    ['ticket', 'summarize/page'],
    ['table', 'extract/page'],
    ['article', 'summarize/page'],
    ['form', 'summarize/page'],
  ] as const)('begin, in a %s, with %s', (kind, first) => {
    expect(named(suggestionsFor(all, look(kind)))[0]).toBe(first);
  });

  it('are about the selection first, by whether it can be written', () => {
    expect(named(suggestionsFor(all, look('ticket', true, true))).slice(0, 2)).toEqual([
      'rephrase/selection',
      'correct/selection',
    ]);
    expect(named(suggestionsFor(all, look('ticket', true)))[0]).toBe('explain/selection');
    expect(named(suggestionsFor(all, look('ticket'))).some((name) => name.endsWith('selection'))).toBe(false);
  });

  it('begin with those that the administration puts first on the site, its own too', () => {
    const first = [action('note', { first: true }), action('extract', { first: true })];
    const offered = [...first, ...all.filter(({ id }) => id !== 'extract')];
    expect(named(suggestionsFor(offered, look('mail', true))).slice(0, 2)).toEqual([
      'note/selection',
      'extract/selection',
    ]);
  });

  it('are never more than six, each once, of what is offered only, and three to begin with', () => {
    const many = [...IDS, 'a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => action(id, { first: true }));
    for (const kind of ['mail', 'ticket', 'table', 'article', 'form', 'other'] as const) {
      for (const selection of [true, false]) {
        for (const offered of [many, all, all.slice(0, 2), []]) {
          const found = named(suggestionsFor(offered, look(kind, selection)));
          expect(found.length).toBeLessThanOrEqual(6);
          expect(new Set(found).size).toBe(found.length);
          expect(found.every((name) => offered.some(({ id }) => name.startsWith(`${id}/`)))).toBe(true);
        }
      }
    }
    expect(named(suggestionsFor(all, null)).length).toBeLessThanOrEqual(6);
    expect(firstSteps(suggestionsFor(all, null))).toHaveLength(3);
    expect(sourceFor('explain', look('mail'))).toBe('selection');
  });
});

describe('what is called up while writing', () => {
  const at = (text: string) => triggerAt(text, text.length);

  it('is a list of actions after a stroke at the beginning, and of texts after a sign before a word', () => {
    expect(at('/')).toMatchObject({ kind: 'action', typed: '' });
    expect(at('/résu')).toMatchObject({ kind: 'action', typed: 'résu' });
    expect(at('Comparez avec @')).toMatchObject({ kind: 'context', typed: '', from: 14 });
    expect(at('Comparez avec @mes dos')).toMatchObject({ kind: 'context', typed: 'mes dos' });
  });

  it.each(['ou/et', 'Un /', 'prenom.nom@exemple.fr', 'a @ b', '@\n', '/deux\nlignes', `/${'x'.repeat(60)}`])(
    'is nothing in « %s »',
    (text) => {
      expect(at(text)).toBeNull();
    },
  );

  it('goes from the text without what stands around it', () => {
    const text = 'Avant @pa après';
    const trigger = triggerAt(text, 9);
    expect(trigger && withoutTrigger(text, trigger)).toBe('Avant  après');
  });

  it('is found at once in a text without end', () => {
    expect(at('@'.repeat(1_000_000))).toBeNull();
    expect(at(' '.repeat(1_000_000))).toBeNull();
  });
});
