import { expect, it } from 'vitest';
import { matching } from '../../../../lib/inpage/palette/match.ts';
import type { ActionItem } from '../../../../lib/messaging/protocol.ts';

const actions: ActionItem[] = [
  'Reformuler',
  'Langage clair',
  'Résumer',
  'Traduire',
  'Développer des notes',
].map((label) => ({ id: label, label, kind: 'edit', options: [] }));
const found = (typed: string): string[] => matching(actions, typed).map(({ label }) => label);

it('lists everything, in the order given, when nothing is typed', () => {
  expect(found('  ')).toEqual(actions.map(({ label }) => label));
});

it('finds without accents and without case', () => {
  expect(found('resu')).toEqual(['Résumer']);
  expect(found('DEVELOPPER')).toEqual(['Développer des notes']);
});

it('finds by any word, and by several in any order', () => {
  expect(found('clair')).toEqual(['Langage clair']);
  expect(found('notes dev')).toEqual(['Développer des notes']);
});

it('finds nothing in the middle of a word', () => {
  expect(found('mer')).toEqual([]);
});
