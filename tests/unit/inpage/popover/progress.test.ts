import { describe, expect, it } from 'vitest';
import { offerFor } from '../../../../lib/inpage/popover/offer.ts';
import {
  advance,
  isAcceptable,
  type Progress,
  stop,
  WAITING,
} from '../../../../lib/inpage/popover/progress.ts';
import type { StreamServerMessage } from '../../../../lib/messaging/stream-messages.ts';

const ORIGINAL = 'Le texte d’origine.';
const brought = (...messages: StreamServerMessage[]): Progress =>
  messages.reduce((progress, message) => advance(progress, message, ORIGINAL, 0), WAITING);
const delta = (text: string): StreamServerMessage => ({ type: 'delta', text });
const done = (outcome: 'complete' | 'cut' | 'nothing-to-change', text?: string): StreamServerMessage => ({
  type: 'done',
  outcome,
  model: 'essai',
  ...(text !== undefined && { text }),
});

describe('what a stream brings', () => {
  it('is written as it comes and done when it says so', () => {
    expect(brought(delta('Bon'), delta('jour'))).toMatchObject({ phase: 'streaming', text: 'Bonjour' });
    expect(brought(delta('Bonjour'), done('complete'))).toMatchObject({ phase: 'done', text: 'Bonjour' });
  });

  it('is the cleaned text when cleaning changed it', () => {
    expect(brought(delta('Voici : Bonjour'), done('complete', 'Bonjour')).text).toBe('Bonjour');
  });

  it('brings the mention that has to be added, and the part of a long text it is at', () => {
    const mention = { text: 'Avec une IA.', removable: false };
    expect(brought(delta('Oui'), { ...done('complete'), mention } as StreamServerMessage).mention).toEqual(
      mention,
    );
    const inParts = brought({ type: 'part', part: 2, parts: 5 }, delta('Un'));
    expect(inParts).toMatchObject({ phase: 'streaming', part: { number: 2, of: 5 } });
  });

  it('can be accepted only when it is whole and not empty', () => {
    expect(isAcceptable(brought(delta('Bonjour'), done('complete')))).toBe(true);
    expect(isAcceptable(brought(delta('Bonjour')))).toBe(false);
    expect(isAcceptable(brought(delta('Bonjour'), done('cut')))).toBe(false);
    expect(isAcceptable(brought(done('complete')))).toBe(false);
    expect(isAcceptable(stop(brought(delta('Bonjour'))))).toBe(false);
  });

  it('replaces nothing when nothing is to change, said or given back as it was', () => {
    for (const end of [done('nothing-to-change'), done('complete', `${ORIGINAL}\n`)]) {
      const progress = brought(delta(ORIGINAL), end);
      expect(progress).toMatchObject({ phase: 'done', nothing: true, text: '' });
      expect(isAcceptable(progress)).toBe(false);
    }
  });

  it('keeps what was received when it fails', () => {
    const failed = brought(delta('Bonj'), { type: 'error', error: { code: 'idle-timeout' } });
    expect(failed).toMatchObject({ phase: 'error', text: 'Bonj', error: { code: 'idle-timeout' } });
  });

  it('is an error when it ends with no text', () => {
    expect(brought(done('complete', '  '))).toMatchObject({
      phase: 'error',
      error: { code: 'answer-empty' },
    });
  });

  it('says why one waits until text comes', () => {
    expect(brought({ type: 'queued', place: 3 }).wait).toEqual({ for: 'queue', place: 3 });
    expect(brought({ type: 'retrying', seconds: 4, reason: 'rate' }).wait).toMatchObject({ until: 4000 });
    expect(brought({ type: 'queued', place: 3 }, delta('B')).wait).toBeUndefined();
  });
});

describe('the buttons offered', () => {
  const offer = (progress: Progress, editable = true, remedy?: 'retry' | 'open-options') =>
    offerFor(progress, { editable, replaces: true, kind: 'edit', empty: false, busy: false, remedy });

  it('are Replace first when a whole proposal can be put in place', () => {
    const whole = brought(delta('Bonjour'), done('complete'));
    expect(offer(whole)).toMatchObject({
      row: ['replace', 'insert-after', 'copy'],
      primary: true,
      disabled: [],
    });
    expect(offer(whole, false)).toMatchObject({ row: ['copy', 'to-panel'], primary: true });
  });

  it('do not replace a field that holds more than the text a proposal brought back was made for', () => {
    const whole = brought(delta('Bonjour'), done('complete'));
    const { row, menu } = offerFor(whole, {
      editable: true,
      replaces: false,
      kind: 'edit',
      empty: false,
      busy: false,
    });
    expect(row).toEqual(['insert-after', 'copy']);
    expect(menu).not.toContain('replace');
  });

  it('put an answer after the text first: Enter alone must not erase a draft', () => {
    const whole = brought(delta('Oui'), done('complete'));
    const { row, primary } = offerFor(whole, {
      editable: true,
      replaces: true,
      kind: 'answer',
      empty: false,
      busy: false,
    });
    expect(row).toEqual(['insert-after', 'replace', 'copy']);
    expect(primary).toBe(true);
  });

  it('put an answer right into an empty field: there is nothing to take the place of', () => {
    const whole = brought(delta('Oui'), done('complete'));
    const offered = offerFor(whole, {
      editable: true,
      replaces: true,
      kind: 'answer',
      empty: true,
      busy: false,
    });
    expect(offered).toMatchObject({ row: ['replace', 'copy'], primary: true });
  });

  it('never let a text that is not whole replace anything', () => {
    for (const progress of [WAITING, brought(delta('Bon'))]) {
      expect(offer(progress).disabled).toContain('replace');
      expect(offer(progress).primary).toBe(false);
      expect(offer(progress).row).toContain('stop');
    }
    const notWhole = [
      brought(delta('Bon'), done('cut')),
      brought(delta('Bon'), { type: 'error', error: { code: 'interrupted' } }),
      brought(done('nothing-to-change')),
    ];
    for (const progress of notWhole) expect(offer(progress).row).not.toContain('replace');
  });

  it('lead to the settings when that is the way out', () => {
    const failed = brought({ type: 'error', error: { code: 'not-configured' } });
    expect(offer(failed, true, 'open-options').row[0]).toBe('settings');
    expect(offer(failed, true, 'retry').row[0]).toBe('retry');
  });

  const edit = { editable: true, replaces: true, kind: 'edit', empty: false, busy: false } as const;
  const whole = brought(delta('Bonjour'), done('complete'));

  it('put it after the text first for those who chose so, but right into an empty field', () => {
    expect(offerFor(whole, { ...edit, after: true }).row).toEqual(['insert-after', 'replace', 'copy']);
    expect(offerFor(whole, { ...edit, after: true, empty: true }).row[0]).toBe('replace');
  });

  it('offer to find a text that has moved, else to copy first', () => {
    expect(offerFor(whole, { ...edit, lost: 'found' })).toMatchObject({
      row: ['find-again', 'copy'],
      primary: true,
    });
    expect(offerFor(whole, { ...edit, lost: 'gone' }).row[0]).toBe('copy');
  });

  it('ask no model about what stood there before, and lead back from what was put in at once', () => {
    expect(offerFor(whole, { ...edit, standing: 'version' })).toMatchObject({
      row: ['replace', 'insert-after', 'copy'],
      menu: [],
    });
    expect(offerFor(whole, { ...edit, standing: 'version', editable: false }).row).toEqual(['copy']);
    expect(offerFor(whole, { ...edit, standing: 'placed' })).toMatchObject({
      row: ['replace', 'undo', 'copy'],
      menu: [],
    });
  });
});

it('keeps what the server says an answer cost, and nothing where it says nothing', () => {
  const done = (usage?: { kgCO2eq?: number }) =>
    advance(
      WAITING,
      { type: 'done', outcome: 'complete', model: 'm', text: 'b', ...(usage && { usage }) },
      'a',
      0,
    );
  expect(done({ kgCO2eq: 0.002 }).carbon).toBe(0.002);
  expect(done({}).carbon).toBeUndefined();
  expect(done().carbon).toBeUndefined();
});
