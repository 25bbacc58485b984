import { expect, it } from 'vitest';
import { matching, matchingVariants } from '../../../../lib/inpage/palette/match.ts';
import type { ActionItem } from '../../../../lib/messaging/shown.ts';

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

it('finds by what people also call an action, after those whose name it is', () => {
  const others = (id: string): string => (id === 'Langage clair' ? 'résumé simplifier' : '');
  expect(matching(actions, 'resum', others).map(({ label }) => label)).toEqual(['Résumer', 'Langage clair']);
  expect(matching(actions, 'simpl', others).map(({ label }) => label)).toEqual(['Langage clair']);
});

it('finds an action by one of its choices, alone or beside its name', () => {
  const values = [
    { id: 'en', label: 'Anglais' },
    { id: 'de', label: 'Allemand' },
  ];
  const translate: ActionItem = {
    id: 'translate',
    label: 'Traduire',
    kind: 'edit',
    options: [{ id: 'language', label: 'Langue', default: 'en', values }],
  };
  const choices = (typed: string) =>
    matchingVariants([translate], typed).map(({ options }) => options.language);
  expect(choices('angl')).toEqual(['en']);
  expect(choices('traduire all')).toEqual(['de']);
  expect(choices('traduire')).toEqual([]);
  expect(choices('a')).toEqual([]);
});
