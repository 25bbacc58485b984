import { describe, expect, it } from 'vitest';
import { createCitationReader } from '../../../lib/chat/citations.ts';
import { buildChatMessages } from '../../../lib/chat/prompt.ts';
import { quoteBook } from '../../../lib/chat/quotes.ts';
import { reply } from '../../sandbox/model/reply.ts';
import type { Citing } from '../../sandbox/model/transform/citing.ts';

const PAGE = [
  '# Dossier DOS-2026-0412',
  'La demande a été reçue le 12 mars 2026 par le service instructeur.',
  'Le montant dû s’élève à 1\u202F250,00 € pour l’année en cours.',
  '- La demandeuse doit nous renvoyer une copie de sa pièce d’identité avant le 30 avril 2026.',
].join('\n\n');

const ask = (question: string, citing?: Citing) => {
  const request = {
    conversationId: 'c',
    turns: [{ role: 'user', text: question } as const],
    context: [{ kind: 'page', title: 'Dossier', text: PAGE } as const],
  };
  const answer = reply(buildChatMessages(request, 'k3yk3yk3yk3y', 'fr'), false, citing);
  const reader = createCitationReader(quoteBook([PAGE]));
  const shown = reader.append(answer) + reader.end();
  return { answer, shown, states: reader.citations().map(({ state }) => state) };
};

describe('the demo model asked about an attached page', () => {
  it.each([
    'Quel est le montant dû ?',
    'Avant quelle date faut-il répondre ?',
    'Résumez ce dossier.',
    'Extraire les dates',
  ])('cites passages that stand in it: %s', (question) => {
    const { states } = ask(question);
    expect(states.length).toBeGreaterThan(0);
    expect(new Set(states)).toEqual(new Set(['verified']));
  });
  it.each(['end', 'footnotes'] as const)('cites in another form: %s', (citing) => {
    const { shown, states } = ask('Quel est le montant dû ?', citing);
    expect(new Set(states)).toEqual(new Set(['verified']));
    expect(shown).not.toContain('«');
  });
  it('invents a passage when told to', () => {
    expect(ask('Quel est le montant dû ?', 'invented').states).toContain('unverified');
  });
  it('gets a figure wrong when told to', () => {
    const { answer } = ask('Quel est le montant dû ?', 'wrong-figure');
    expect(answer.replace(/\[«[^\]]*\]/gu, '')).not.toContain('1\u202F250,00');
  });
});
