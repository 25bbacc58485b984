import { describe, expect, it } from 'vitest';
import { readCatalogue, withCatalogue, writeCatalogue } from '../../../lib/actions/catalogue.ts';
import { custom } from '../../../lib/actions/custom.ts';
import { actionItem } from '../../../lib/actions/labels.ts';
import { settledOptions, withLanguages } from '../../../lib/actions/offered-languages.ts';
import { translate } from '../../../lib/actions/translate.ts';
import type { Action } from '../../../lib/actions/types.ts';
import { offeredIn } from '../../../lib/policy/offered.ts';
import { speak } from '../locale.ts';
import { NO_POLICY } from '../policy/fakes.ts';

const NOTE = {
  id: 'note',
  label: 'Note de présentation',
  instruction: 'Rédigez une note.',
  kind: 'answer',
  owner: 'Secrétariat général',
  reviewedOn: '2026-10-01',
} as const;
const TONE = { id: 'tutoyer', label: 'Tutoyer', instruction: 'Tutoyez le lecteur.', kind: 'edit' } as const;
const target = (scope: 'selection' | 'page', characters = 10) => ({ scope, editable: false, characters });

describe('an administration’s own action', () => {
  it('is shown under its label, with who answers for it and since when', () => {
    speak('en');
    expect(actionItem(custom(NOTE))).toEqual({
      id: 'note',
      kind: 'answer',
      label: 'Note de présentation',
      owner: 'Secrétariat général',
      reviewedOn: '2026-10-01',
      options: [],
    });
  });

  it('works on what its kind works on, and says what its kind says of AI', () => {
    expect(custom(NOTE).appliesTo(target('page'))).toBe(true);
    expect(custom(TONE).appliesTo(target('page'))).toBe(false);
    expect(custom(TONE).appliesTo(target('selection'))).toBe(true);
    expect(custom(TONE).appliesTo(target('selection', 0))).toBe(false);
    expect([custom(NOTE).mention, custom(TONE).mention]).toEqual(['required', 'none']);
    expect(custom({ ...TONE, mention: 'required' }).mention).toBe('required');
  });

  it('finds nothing to change when the text comes back', () => {
    const input = {
      text: 'Tu viens.',
      format: 'plain',
      options: {},
      delimiter: 'd',
      uiLanguage: 'fr',
    } as const;
    expect(custom(TONE).cleanOutput('Tu viens.', input)).toEqual({ outcome: 'nothing-to-change' });
    expect(custom(NOTE).cleanOutput('Tu viens.', input)).toEqual({ outcome: 'proposal', text: 'Tu viens.' });
  });
});

describe('where actions are offered', () => {
  const settings = {
    ...NO_POLICY,
    actionsCustom: [NOTE, { ...TONE, sites: ['https://rh.test/*'] }],
    actionsDisabled: ['explain'],
    profiles: [{ sites: ['https://*.mail.test/*'], actions: ['note', 'reply', 'absent'] }],
  };
  const ids = (...addresses: string[]) => offeredIn(settings, addresses).map(({ id }) => id);

  it('built-in ones come first, then the administration’s, without those that are off', () => {
    expect(ids().slice(0, 2)).toEqual(['rephrase', 'plain-language']);
    expect(ids().at(-1)).toBe('note');
    expect(ids()).not.toContain('explain');
  });

  it('those limited to sites only there, in its frames too', () => {
    expect(ids('https://a.test/')).not.toContain('tutoyer');
    expect(ids('https://rh.test/x')).toContain('tutoyer');
    expect(ids('https://cadre.test/', 'https://rh.test/')).toContain('tutoyer');
  });

  it('those of the site’s profile before all others, in its order', () => {
    expect(ids('https://a.mail.test/').slice(0, 3)).toEqual(['note', 'reply', 'rephrase']);
  });
});

describe('the languages offered', () => {
  const values = (languages: string[], first: string | null) =>
    withLanguages(translate, languages, first).options.map((option) => [option.default, option.values]);

  it('are the administration’s, with its default', () => {
    expect(withLanguages(translate, [], null)).toBe(translate);
    expect(values(['de', 'uk'], null)).toEqual([['de', ['de', 'uk']]]);
    expect(values(['de', 'uk'], 'uk')).toEqual([['uk', ['de', 'uk']]]);
    expect(values(['de'], 'oc')).toEqual([['oc', ['oc', 'de']]]);
    expect(values(['fr', 'en'], null)).toEqual([['auto', ['auto', 'fr', 'en']]]);
    expect(values([], 'ar')).toEqual([['ar', translate.options[0].values]]);
  });

  it('have names, also those that only the administration offers', () => {
    speak('fr');
    const [option] = actionItem(withLanguages(translate, ['de', 'oc'], null)).options;
    expect(option?.values.map(({ label }) => label !== '' && label !== 'oc')).toEqual([true, true]);
  });

  it('are the only ones that count', () => {
    const action: Action = withLanguages(translate, ['de', 'uk'], 'uk');
    expect(settledOptions(action, { language: 'de' })).toEqual({ language: 'de' });
    expect(settledOptions(action, { language: 'it', tone: 'x' })).toEqual({ language: 'uk' });
    expect(settledOptions(action, {})).toEqual({ language: 'uk' });
  });
});

describe('a catalogue', () => {
  it('comes back as it was written', () => {
    expect(readCatalogue(writeCatalogue([NOTE, TONE]))).toEqual({ actions: [NOTE, TONE], issues: [] });
    expect(readCatalogue(`\uFEFF${JSON.stringify({ actionsCustom: [NOTE] })}`).actions).toEqual([NOTE]);
    expect(readCatalogue('[]')).toEqual({ actions: [], issues: [] });
  });

  it('says what is wrong where, and keeps the others', () => {
    const { actions, issues } = readCatalogue(JSON.stringify([NOTE, { ...TONE, kind: 'x' }, NOTE]));
    expect(actions).toEqual([NOTE]);
    expect(issues.map(({ path, expected }) => [path, expected])).toEqual([
      ['actionsCustom[1].kind', 'action_kind'],
      ['actionsCustom[2].id', 'unique'],
    ]);
  });

  it.each([
    ['{', 'json'],
    ['', 'json'],
    ['3', 'catalogue'],
    ['{"actions": []}', 'catalogue'],
  ])('is not %j', (text, expected) => {
    expect(readCatalogue(text)).toEqual({
      actions: [],
      issues: [{ path: '', problem: 'wrong-type', expected }],
    });
  });

  it('replaces what is there under the same name, and adds the rest', () => {
    const newer = { ...NOTE, label: 'Note' };
    expect(withCatalogue([NOTE, TONE], { actions: [newer], issues: [] })).toEqual([newer, TONE]);
    expect(withCatalogue([TONE], { actions: [newer], issues: [] })).toEqual([TONE, newer]);
  });
});
