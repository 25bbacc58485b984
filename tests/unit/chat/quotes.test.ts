import { describe, expect, it } from 'vitest';
import { fold } from '../../../lib/chat/fold.ts';
import { quoteBook } from '../../../lib/chat/quotes.ts';

const TEXT = [
  '# Décision',
  '',
  'L’usager **doit** fournir, sous 30\u00A0jours, « un justificatif » de domicile – récent…',
  'Le montant s’élève à 1\u202F250,00\u00A0€ (mille deux cent cinquante euros).',
  '',
  '1. Premier point de la liste',
  '2\\. ce qui ressemble à un point',
  '- second point [voir la page](https://exemple.fr/a_(b)) du site',
  '',
  '| Service | Contact |',
  '| --- | --- |',
  '| Urbanisme et habitat | 01 99 00 12 34 |',
  '',
  'Délai : ~~trente jours~~ quinze jours, pour ~ 40 dossiers.',
  'Réf. : AB-12/2026. Le nom_de_fichier est _important_.',
].join('\n');
const book = quoteBook([TEXT]);
const standing = (quote: string): string | null => {
  const found = book.find(quote);
  return typeof found === 'string' ? null : book.slice(found.source, found.start, found.end);
};

describe('a quotation', () => {
  it.each([
    "L'usager doit fournir, sous 30 jours",
    'l’usager doit fournir',
    'sous 30 jours, "un justificatif" de domicile - récent...',
    'un justificatif de domicile — récent',
    'Le montant s’élève à 1 250,00 € (mille deux cent cinquante euros)',
    'récent… Le montant s’élève',
    'Premier point de la liste',
    '1. Premier point de la liste',
    'ce qui ressemble à un point',
    'second point voir la page du site',
    'Urbanisme et habitat 01 99 00 12 34',
    'Urbanisme et habitat | 01 99 00 12 34',
    'Délai : trente jours quinze jours',
    '~~trente jours~~ quinze jours, pour ~ 40 dossiers',
    'le nom_de_fichier est important',
    'L’usager doit fournir … un justificatif de domicile',
    'L’usager doit fournir [...] mille deux cent cinquante euros',
    '« … doit fournir, sous 30 jours … »',
    'AB-12/2026',
    '01 99 00 12 34',
    '1 250,00 €',
  ])('stands in the text: %s', (quote) => {
    expect(standing(quote)).not.toBeNull();
  });

  it.each([
    ['another figure', 'sous 45 jours, un justificatif', 'not-found'],
    ['another word', 'L’usager peut fournir un justificatif', 'not-found'],
    ['half a word', 'usager doit fourn', 'not-found'],
    ['figures joined', 'Le montant s’élève à 1250,00 €', 'not-found'],
    ['pieces in the wrong order', 'Le montant s’élève … L’usager doit fournir', 'not-found'],
    ['words joined over paragraphs left out', 'L’usager doit fournir le nom_de_fichier', 'not-found'],
    ['two words', 'un justificatif', 'too-short'],
    ['pieces of a word', 'L’usager doit fournir … domicile', 'too-short'],
    ['little words', 'de la', 'too-short'],
    ['a figure that stands twice', '12', 'too-short'],
    ['nothing', ' « … » ', 'no-quote'],
  ])('proves nothing: %s', (_, quote, doubt) => {
    expect(book.find(quote)).toBe(doubt);
  });

  it('knows where it stands, with its marks', () => {
    expect(standing('L’usager doit fournir')).toBe('L’usager **doit** fournir');
    expect(standing('1 250,00 €')).toBe('1\u202F250,00\u00A0€');
  });

  it('has pieces near each other', () => {
    const far = quoteBook([`le début de la phrase ${'mot '.repeat(2_000)} la fin de la phrase`]);
    expect(far.find('le début de la phrase … la fin de la phrase')).toBe('not-found');
    const again = quoteBook([
      `le début de la phrase ${'mot '.repeat(2_000)} le début de la phrase et la fin de la phrase`,
    ]);
    expect(typeof again.find('le début de la phrase … la fin de la phrase')).toBe('object');
  });

  it('may be written in another form of Unicode', () => {
    expect(typeof quoteBook(['la pièce est créée'.normalize('NFD')]).find('la pièce est créée')).toBe(
      'object',
    );
  });

  it.each([
    ['repetitions', 'ab '.repeat(300_000), `${'ab '.repeat(60)}c d e`],
    ['one letter', 'a'.repeat(500_000), 'a a a a aaaaaaaaaaaaa'],
    ['half links', 'mot]('.repeat(100_000), 'mot mot mot mot'],
    ['brackets', '[('.repeat(200_000), 'un deux trois quatre'],
    ['ellipses', '… '.repeat(200_000), Array(300).fill('un mot ici').join(' … ')],
    ['bars', '|'.repeat(300_000), 'un deux trois quatre'],
    ['lists', '- '.repeat(200_000), 'un deux trois quatre'],
    ['lines', '\n1. '.repeat(100_000), 'un deux trois quatre'],
  ])('is looked up at once in %s', (_, text, quote) => {
    expect(typeof quoteBook([text]).find(quote)).toBe('string');
  });
});

describe('a folded text', () => {
  it('leads back to where each character stands', () => {
    const { text, at } = fold(TEXT);
    for (let place = 0; place < text.length; place += 1) {
      const character = text.charAt(place);
      if (/[\p{L}\p{N}]/u.test(character)) expect(TEXT.charAt(at[place] ?? -1)).toBe(character);
    }
  });
});
