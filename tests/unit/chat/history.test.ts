import { beforeAll, describe, expect, it } from 'vitest';
import { exportOf } from '../../../lib/chat/history/export.ts';
import { merge } from '../../../lib/chat/history/merge.ts';
import { FORM, headOf, readStored, titleOf } from '../../../lib/chat/history/record.ts';
import { excerptOf, fold, matches, searchableText, wordsOf } from '../../../lib/chat/history/search.ts';
import { inert } from '../../../lib/chat/inert.ts';
import type { Answer, Conversation, Message } from '../../../lib/chat/types.ts';
import { speak } from '../locale.ts';
import version1 from './fixtures/conversation-1.json' with { type: 'json' };
import version2 from './fixtures/conversation-2.json' with { type: 'json' };
import newer from './fixtures/conversation-newer.json' with { type: 'json' };

const answer = (change: Partial<Answer> = {}): Answer => ({
  id: 'a',
  role: 'assistant',
  state: 'done',
  text: 'Deux pièces manquent.',
  asked: 'chat',
  since: 1,
  ...change,
});
const conversation = (...messages: Message[]): Conversation => ({
  id: 'c',
  messages: messages.length > 0 ? messages : [{ id: 'q', role: 'user', text: 'Que manque-t-il ?' }, answer()],
  context: [],
});

beforeAll(() => speak('fr'));

describe('a stored conversation', () => {
  it('is read in every form it ever had', () => {
    for (const stored of [version1, version2]) {
      expect(readStored(stored)).toMatchObject({
        kind: 'conversation',
        conversation: {
          id: '6f1c',
          messages: [{ role: 'user' }, { role: 'assistant', state: 'done' }],
          context: [{ kind: 'page', title: 'Dossier 2026-0412' }],
        },
      });
    }
  });

  it('of a newer Renfort is left alone, and nothing is made of what cannot be read', () => {
    expect(newer.version).toBeGreaterThan(FORM);
    expect(readStored(newer)).toEqual({ kind: 'newer' });
    const broken = [
      null,
      'x',
      [],
      {},
      { version: '2' },
      { version: 0 },
      { version: -1 },
      { version: 1.5 },
      { version: 1 },
      { version: 2, conversation: { id: 'c', messages: [{ id: 'm' }], context: [] } },
      { version: 2, conversation: { id: 'c', messages: {}, context: [] } },
    ];
    for (const stored of broken)
      expect(readStored(stored), JSON.stringify(stored)).toEqual({ kind: 'unreadable' });
  });

  it('is called by its first question, and by the page where an action was asked of it', () => {
    expect(titleOf(conversation())).toBe('Que manque-t-il ?');
    const action = conversation({ id: 'q', role: 'user', text: 'Résumer', quote: 'Un texte' }, answer());
    const context = [{ id: 'i', kind: 'page', title: 'Dossier 2026-0412', text: 'Un texte' }] as const;
    expect(titleOf({ ...action, context })).toBe('Résumer · Dossier 2026-0412');
    expect(titleOf(conversation({ id: 'q', role: 'user', text: `${'long '.repeat(40)}\nfin` }))).toHaveLength(
      80,
    );
  });

  it('has a title that turns nothing around, however long it is', () => {
    expect(titleOf(conversation({ id: 'q', role: 'user', text: '\u202Eeugnol\u2066 question' }))).toBe(
      'eugnol question',
    );
    expect(titleOf(conversation({ id: 'q', role: 'user', text: `${' '.repeat(3_000_000)}fin` }))).toBe('fin');
  });

  it('keeps the name, the pin and the beginning it had', () => {
    const before = { ...headOf(conversation(), undefined, 5), title: 'Mon titre', named: true, pinned: true };
    expect(headOf(conversation(), before, 9)).toMatchObject({
      title: 'Mon titre',
      pinned: true,
      created: 5,
      updated: 9,
      messages: 2,
      live: false,
    });
  });
});

describe('two panels in one conversation', () => {
  const question: Message = { id: 'q', role: 'user', text: 'Un ?' };

  it('lose nothing of what either of them has', () => {
    const theirs = conversation(question, answer({ id: 'a1' }), { id: 'q2', role: 'user', text: 'Deux ?' });
    const ours = conversation(question, answer({ id: 'a1' }), { id: 'q3', role: 'user', text: 'Trois ?' });
    const both = merge(theirs, ours);
    expect(both.messages.map(({ id }) => id)).toEqual(['q', 'a1', 'q2', 'q3']);
    expect(merge(both, ours)).toEqual(both);
    expect(merge(both, both)).toEqual(both);
  });

  it('keep of one answer what came further, and what was asked again last', () => {
    const growing = conversation(question, answer({ state: 'streaming', text: 'Deux' }));
    const whole = conversation(question, answer());
    const again = conversation(question, answer({ state: 'waiting', text: '', since: 2 }));
    expect(merge(growing, whole)).toEqual(whole);
    expect(merge(whole, growing)).toEqual(whole);
    expect(merge(whole, again)).toEqual(again);
    expect(merge(again, whole)).toEqual(again);
  });

  it('leave no answer waiting for ever that is no longer the last', () => {
    const theirs = conversation(question, answer({ state: 'streaming', text: 'De' }));
    const ours = conversation(question, { id: 'q2', role: 'user', text: 'Deux ?' }, answer({ id: 'a2' }));
    expect(merge(theirs, ours).messages).toMatchObject([
      {},
      { state: 'error', text: 'De', error: { code: 'interrupted' } },
      {},
      {},
    ]);
  });
});

describe('searching', () => {
  const text = searchableText('Titre', conversation());
  it('finds words without their accents, capitals and ends, all of them, and phrases between quotation marks', () => {
    expect(matches(text, wordsOf('PIECES manq'))).toBe(true);
    expect(matches(text, wordsOf('pièces absentes'))).toBe(false);
    expect(matches(text, wordsOf('« deux pièces »'))).toBe(true);
    expect(matches(text, wordsOf('"pièces deux"'))).toBe(false);
    expect(matches(text, wordsOf('"pièces deux'))).toBe(true);
    expect(matches(text, wordsOf('titre'))).toBe(true);
    expect(wordsOf('   ')).toEqual([]);
  });

  it('shows the place as it is written', () => {
    expect(excerptOf(conversation(), wordsOf('pieces'))).toEqual({
      before: 'Deux ',
      match: 'pièces',
      after: ' manquent.',
    });
    const long = conversation(answer({ text: `${'é '.repeat(200)}l’œuvre   citée${' fin'.repeat(60)}` }));
    expect(excerptOf(long, wordsOf('oeuvre'))?.match).toBe('œuvre');
    expect(excerptOf(long, wordsOf('"oeuvre citee"'))?.match).toBe('œuvre   citée');
    expect(excerptOf(long, wordsOf('absent'))).toBeNull();
  });

  it('folds what looks alike to one sign', () => {
    expect(fold('L’Œuvre — Où\u00a0?')).toBe("l'oeuvre - ou ?");
  });
});

describe('an export', () => {
  const head = headOf(conversation(), undefined, Date.UTC(2026, 2, 12));
  const read = readStored({ version: 2, id: 'c', revision: 1, conversation: conversation() });

  it('can be read', () => {
    const { name, type, text } = exportOf([{ head, read, body: null }], 'markdown', Date.UTC(2026, 2, 13));
    expect(name).toBe('Que-manque-t-il-2026-03-13.md');
    expect(type).toBe('text/markdown');
    expect(text).toContain('# Que manque-t-il ?');
    expect(text).toContain('Deux pièces manquent.');
  });

  it('fetches nothing and runs nothing where it is opened, and leaves code as it is', () => {
    const text =
      '![a](https://mal.exemple/?q=1) <img src=//mal.exemple>\n\n```html\n<img src=x>\n```\n<script>1</script>';
    const hostile = conversation({ id: 'q', role: 'user', text: '<svg onload=1> ![b](c)' }, answer({ text }));
    const context = [
      { id: 'i', kind: 'page', title: '![c](https://mal.exemple)', text: 'Un texte' },
    ] as const;
    const stored = readStored({ version: 2, id: 'c', revision: 1, conversation: { ...hostile, context } });
    const one = { head: headOf(hostile, undefined, 0), read: stored, body: null };
    const { text: file } = exportOf([one], 'markdown', 0);
    const code = '```html\n<img src=x>\n```';
    expect(file).toContain(code);
    expect(file.replace(code, '')).not.toMatch(/!\[|<[a-z/]/u);
    const tricks = [
      '`![x](u)``',
      '\\`![x](u)`',
      '` a `` b `![x](u)`',
      '``` a`b\n![x](u)',
      '- a\n  ```\n![x](u)',
      '\\![x](u)',
    ];
    for (const trick of tricks) expect(inert(trick), trick).toContain('!\\[x]');
    expect(inert('~~~\n~~~\n<img>')).toContain('&lt;img>');
    expect(inert('Coût < 100 €, fini ! [1]')).toBe('Coût < 100 €, fini ! [1]');
  });

  it('can be taken elsewhere, what a newer Renfort wrote as it is stored', () => {
    const other = { head: { ...head, id: 'n', title: 'Nouveau' }, read: readStored(newer), body: newer };
    const { text } = exportOf([{ head, read, body: null }, other], 'json', 0);
    const { format, conversations } = JSON.parse(text) as {
      format: string;
      conversations: { id: string; messages?: unknown[]; stored?: unknown }[];
    };
    expect(format).toBe('renfort-conversations');
    expect(conversations.map(({ id }) => id)).toEqual(['c', 'n']);
    expect(conversations[0]?.messages).toHaveLength(2);
    expect(conversations[1]?.stored).toEqual(newer);
  });
});
