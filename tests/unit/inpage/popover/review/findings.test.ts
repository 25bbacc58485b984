import { describe, expect, it } from 'vitest';
import { checkFidelity } from '../../../../../lib/fidelity/index.ts';
import { inOneGo } from '../../../../../lib/fidelity/shortest-edit.ts';
import { compare } from '../../../../../lib/inpage/popover/review/comparison.ts';
import { cutsOf } from '../../../../../lib/inpage/popover/review/cuts.ts';
import { documentOf } from '../../../../../lib/inpage/popover/review/document.ts';
import { countFindings, locate } from '../../../../../lib/inpage/popover/review/findings.ts';
import { checkable } from '../../../../../lib/inpage/popover/review/ranks.ts';

const facts = { checkFidelity };
const circumstances = { action: 'rephrase', language: 'fr', given: '' };
const made = (text: string) => checkable(documentOf(text, 'plain'));

function found(original: string, proposal: string, given = '') {
  const { pieces } = inOneGo(compare(original, proposal, 'plain'));
  const cuts = cutsOf(pieces, new Set());
  const located = inOneGo(locate(made(original), made(proposal), { ...circumstances, given }, facts, cuts));
  return located?.map(({ finding, source, proposal: range }) => ({ ...finding, ranges: { source, range } }));
}

describe('what must be looked at', () => {
  it('is where its words are, in both texts', () => {
    const [date] = found('Venez avant le 30 avril 2026.', 'Venez avant le 30 mai 2026.') ?? [];
    expect(date).toMatchObject({ kind: 'changed', type: 'date' });
    expect(date?.ranges).toEqual({ source: { start: 12, end: 23 }, range: { start: 12, end: 21 } });
  });

  it('is not what the agent gave in their own words', () => {
    expect(found('Merci de venir.', 'Merci de venir le 12 mai 2026.')).toHaveLength(1);
    expect(found('Merci de venir.', 'Merci de venir le 12 mai 2026.', 'propose le 12 mai 2026')).toEqual([]);
  });

  it('is what an action makes that decides whether something may be left out, also for an administration’s own', () => {
    const [original, proposal] = ['Le dossier du 3 mars 2026 coûte 12 €.', 'Coût : 12 €.'];
    const of = (kind: 'edit' | 'answer') =>
      inOneGo(locate(made(original), made(proposal), { action: 'note', kind, given: '' }, facts))?.length;
    expect(of('edit')).toBe(1);
    expect(of('answer')).toBe(0);
  });

  it('is counted for what is put in place at once', () => {
    const texts = { original: 'Il reste 12 €.', proposal: 'Il reste 21 €.', format: 'plain' as const };
    expect(countFindings(texts, circumstances, facts)).toBe(1);
  });
});

describe('a text of many pages', () => {
  const paragraphs = Array.from(
    { length: 500 },
    (_, n) =>
      `Le dossier numéro ${n + 10} compte une facture de ${n * 7 + 100} euros pour des fournitures diverses.\n`,
  );
  const original = paragraphs.join('');

  it('is checked part by part, and finds what a look at the whole finds', () => {
    const proposal = original.replace(' 1500 euros', ' 1600 euros');
    const findings = found(original, proposal) ?? [];
    expect(findings.map(({ kind, type }) => `${kind} ${type}`)).toEqual(['changed amount']);
    expect(findings[0]?.proposal?.text).toContain('1600');
  });

  it('finds nothing in what only moved', () => {
    const moved = [...paragraphs.slice(20), ...paragraphs.slice(0, 20)].join('');
    expect(found(original, moved)).toEqual([]);
  });

  it('is said to be too long when nothing cuts it', () => {
    const line = original.repeat(3).replaceAll('\n', ' ');
    expect(found(line, line.replaceAll('facture', 'note'))).toBeUndefined();
  });
});
