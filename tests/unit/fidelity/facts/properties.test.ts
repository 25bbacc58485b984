import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFacts } from '../../../../lib/fidelity/find.ts';
import { checkFidelity } from '../../../../lib/fidelity/index.ts';

const SPACES = [' ', '\u00A0', '\u202F', '\u2009', ''];
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
  ' ',
);
const ENGLISH = 'January February March April May June July August September October November December'.split(
  ' ',
);

const grouped = (digits: string, separator: string): string =>
  digits.replace(/\B(?=(?:\d{3})+$)/g, separator);
const value = (text: string, language?: string): string | undefined =>
  findFacts(text, language).facts[0]?.value;

const cents = fc.integer({ min: 100, max: 999_999_999 });
const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });

describe('a value is read back from every usual form', () => {
  test('amounts', () => {
    fc.assert(
      fc.property(
        cents,
        fc.constantFrom(...SPACES),
        fc.constantFrom(...SPACES),
        fc.boolean(),
        (n, group, gap, isNamed) => {
          const text = `${grouped(String(Math.floor(n / 100)), group)},${String(n % 100).padStart(2, '0')}${isNamed ? `${gap || ' '}euros` : `${gap}€`}`;
          expect(value(`Le montant est de ${text}.`)).toBe(`${n / 100} EUR`);
        },
      ),
    );
  });

  test('amounts in English', () => {
    fc.assert(
      fc.property(cents, (n) => {
        const text = `€${grouped(String(Math.floor(n / 100)), ',')}.${String(n % 100).padStart(2, '0')}`;
        expect(value(`The amount of the order is ${text}.`, 'en')).toBe(`${n / 100} EUR`);
      }),
    );
  });

  test('dates', () => {
    fc.assert(
      fc.property(day, fc.nat({ max: 7 }), (at, form) => {
        const iso = at.toISOString().slice(0, 10);
        const [y = '', m = '', d = ''] = iso.split('-');
        const [month = '', english = ''] = [MONTHS[Number(m) - 1], ENGLISH[Number(m) - 1]];
        const text = [
          `${d}/${m}/${y}`,
          `${Number(d)}/${Number(m)}/${y}`,
          `${d}.${m}.${y}`,
          `${d}-${m}-${y}`,
          iso,
          `${Number(d)}${d === '01' ? 'er' : ''} ${month} ${y}`,
          `${Number(d)} ${month.toUpperCase()} ${y}`.normalize('NFD'),
          `${at.toLocaleDateString('fr', { weekday: 'long', timeZone: 'UTC' })} ${Number(d)}\u00A0${month} ${y}`,
        ][form];
        expect(value(`Réunion prévue pour ${text}.`)).toBe(iso);
        expect(value(`The meeting is on ${english} ${Number(d)}, ${y}.`, 'en')).toBe(iso);
      }),
    );
  });

  test('times', () => {
    fc.assert(
      fc.property(fc.nat({ max: 23 }), fc.nat({ max: 59 }), fc.nat({ max: 4 }), (hour, minute, form) => {
        const [h, m] = [String(hour).padStart(2, '0'), String(minute).padStart(2, '0')];
        const text = [
          `${hour}h${m}`,
          `${hour} h ${m}`,
          `${h}:${m}`,
          `${hour} heures ${m}`,
          `${h}\u202Fh\u202F${m}`,
        ][form];
        expect(value(`La séance ouvre à ${text}.`)).toBe(`${h}:${m}`);
      }),
    );
  });

  test('phone numbers', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.nat({ max: 99_999_999 }),
        fc.constantFrom(' ', '.', '-', '', '\u00A0'),
        (area, rest, gap) => {
          const pairs = String(rest).padStart(8, '0').match(/../g) ?? [];
          const wanted = `+33${area}${pairs.join('')}`;
          expect(value(`Appelez ce numéro : ${[`0${area}`, ...pairs].join(gap)}.`)).toBe(wanted);
          expect(value(`Appelez ce numéro : +33${gap}${[area, ...pairs].join(gap)}.`)).toBe(wanted);
        },
      ),
    );
  });
});

const FACTS = [
  '1 284,50 €',
  '12 mars 2026',
  '14 h 35',
  '45 jours ouvrés',
  'n° 2026-0412',
  'l’article L. 311-3-1',
  'la loi n° 78-753',
  '01 44 55 66 77',
  'jean12@exemple.fr',
  'https://exemple.fr/p/18',
  '17,5 %',
  '23 agents',
  'le dossier INC-00123',
  'FR76 3000 6000 0112 3456 7890 189',
] as const;

test('one digit changed is always found', () => {
  fc.assert(
    fc.property(
      fc.subarray([...FACTS], { minLength: 1 }),
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
      (facts, where, more) => {
        const source = `Voici ce qui compte : ${facts.join(' ; ')}.`;
        const digits = [...source.matchAll(/\d/g)];
        const at = digits[where % digits.length]?.index ?? 0;
        const digit = String((Number(source[at]) + more) % 10);
        const proposal = `${source.slice(0, at)}${digit}${source.slice(at + 1)}`;
        // 14 h 35 made 14 h 95 is another time, but 00 jours and 0,5 are still figures.
        expect(checkFidelity(source, proposal, { action: 'rephrase' }), proposal).not.toEqual([]);
      },
    ),
    { numRuns: 300 },
  );
});

test('whatever the texts are, offsets say where the words of a finding stand', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...FACTS,
      '😀',
      'e\u0301',
      '\u00A0',
      '**',
      '\n\n',
      '| ',
      '1. ',
      '(',
      '«',
      'deux',
      'un mois',
      '&nbsp;',
      '\u200B',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(' '));
  fc.assert(
    fc.property(text, text, (source, proposal) => {
      for (const finding of checkFidelity(source, proposal, { action: 'rephrase', language: 'fr' })) {
        const { kind, source: gone, proposal: fresh } = finding;
        expect([gone !== undefined, fresh !== undefined]).toEqual([kind !== 'new', kind !== 'missing']);
        if (gone) expect(source.slice(gone.start, gone.end)).toBe(gone.text);
        if (fresh) expect(proposal.slice(fresh.start, fresh.end)).toBe(fresh.text);
      }
      expect(checkFidelity(source, source, { action: 'rephrase' })).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a text kept as it is in other spaces and marks has no finding', () => {
  fc.assert(
    fc.property(
      fc.subarray([...FACTS], { minLength: 1 }),
      fc.constantFrom('\u00A0', '\u202F', ' '),
      fc.boolean(),
      (facts, gap, isBold) => {
        const source = `Voici ce qui compte : ${facts.join(' ; ')}.`;
        const proposal = facts
          .map((fact) => `- ${isBold ? `**${fact}**` : fact}`.replaceAll(' ', gap))
          .join('\n');
        expect(checkFidelity(source, proposal, { action: 'rephrase' })).toEqual([]);
      },
    ),
  );
});
