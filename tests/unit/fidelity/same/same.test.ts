import { describe, expect, it } from 'vitest';
import { checkFidelity } from '../../../../lib/fidelity/index.ts';
import { FRENCH } from './french.ts';
import { TRANSLATED } from './translated.ts';

const inFrench = { action: 'rephrase', language: 'fr' };

describe.each(Object.entries(FRENCH))('%s in French', (_name, { frames, things }) => {
  const findings = (frame: string, one: string, other: string): number =>
    checkFidelity(frame.replace('{}', one), frame.replace('{}', other), inFrench).length;

  it('said otherwise are the same', () => {
    const told = frames.flatMap((frame) =>
      things.flatMap((forms) =>
        forms.flatMap((one) =>
          forms.filter((other) => findings(frame, one, other) > 0).map((it) => `${one} → ${it}`),
        ),
      ),
    );
    expect(told).toEqual([]);
  });

  it('are never taken for the next ones', () => {
    const missed = frames.flatMap((frame) =>
      things
        .slice(1)
        .flatMap((next, at) =>
          (things[at] ?? []).flatMap((one) =>
            next.filter((other) => findings(frame, one, other) === 0).map((other) => `${one} → ${other}`),
          ),
        ),
    );
    expect(missed).toEqual([]);
  });
});

describe.each(Object.entries(TRANSLATED))('%s in other languages', (_name, { frames, things }) => {
  const { fr, ...others } = frames;
  const cases = Object.entries(others).flatMap(([language, frame]) =>
    things.flatMap((forms, at) =>
      forms.fr.map((one) => ({ language, frame, one, forms, next: things[at + 1] })),
    ),
  );
  const findings = (one: string, frame: string, other: string, language: string): number =>
    checkFidelity(fr.replace('{}', one), frame.replace('{}', other), { action: 'translate', language })
      .length;

  it('are the same', () => {
    const told = cases.flatMap(({ language, frame, one, forms }) =>
      (forms[language as keyof typeof forms] ?? [])
        .filter((other) => findings(one, frame, other, language) > 0)
        .map((other) => `${one} → ${other}`),
    );
    expect(told).toEqual([]);
  });

  it('are never taken for the next ones', () => {
    const missed = cases.flatMap(({ language, frame, one, next }) =>
      (next?.[language as keyof typeof next] ?? [])
        .filter((other) => findings(one, frame, other, language) === 0)
        .map((other) => `${one} → ${other}`),
    );
    expect(missed).toEqual([]);
  });
});
