import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseMarkdown, safeHref, toHtml, toPlain, toText } from '../../../../lib/markdown/inline.ts';

const html = (text: string) => toHtml(parseMarkdown(text));

describe('what is understood', () => {
  it.each([
    ['Un.\n\nDeux.', '<p>Un.</p><p>Deux.</p>'],
    ['Un\ndeux', '<p>Un<br>deux</p>'],
    ['Un\r\n\r\nDeux', '<p>Un</p><p>Deux</p>'],
    ['## Titre', '<h2>Titre</h2>'],
    ['Un **gras** et un *italique*.', '<p>Un <strong>gras</strong> et un <em>italique</em>.</p>'],
    ['__gras__ et _italique_', '<p><strong>gras</strong> et <em>italique</em></p>'],
    ['***les deux***', '<p><strong><em>les deux</em></strong></p>'],
    ['**gras *et* plus**', '<p><strong>gras </strong><strong><em>et</em></strong><strong> plus</strong></p>'],
    ['[le site](https://exemple.fr/a_b)', '<p><a href="https://exemple.fr/a_b">le site</a></p>'],
    ['[nous](mailto:a@mairie.example)', '<p><a href="mailto:a@mairie.example">nous</a></p>'],
    ['- un\n- deux', '<ul><li>un</li><li>deux</li></ul>'],
    ['3. un\n4. deux', '<ol start="3"><li>un</li><li>deux</li></ol>'],
    ['Voici :\n- un', '<p>Voici :</p><ul><li>un</li></ul>'],
    ['- un\n  - deux\n- trois', '<ul><li>un<ul><li>deux</li></ul></li><li>trois</li></ul>'],
    ['- un\n  suite', '<ul><li>un<br>suite</li></ul>'],
    ['- un\n\nAprès', '<ul><li>un</li></ul><p>Après</p>'],
  ])('%j', (text, expected) => {
    expect(html(text)).toBe(expected);
  });
});

describe('what stays text', () => {
  it.each([
    ['<b>gras</b> & <script>', '<p>&lt;b&gt;gras&lt;/b&gt; &amp; &lt;script&gt;</p>'],
    ['2 * 3 * 4 et 2*3*4', '<p>2 * 3 * 4 et 2*3*4</p>'],
    ['un_nom_de_fichier', '<p>un_nom_de_fichier</p>'],
    ['2024. Année faste', '<p>2024. Année faste</p>'],
    ['\\*pas gras\\*', '<p>*pas gras*</p>'],
    ['1\\. Pas une liste', '<p>1. Pas une liste</p>'],
    ['\\- Pas une liste', '<p>- Pas une liste</p>'],
    ['\\\\serveur\\partage', '<p>\\\\serveur\\partage</p>'],
    ['`**code**`', '<p>`**code**`</p>'],
    ['| a | b |', '<p>| a | b |</p>'],
    ['Prix\u00a0: 12\u202f€', '<p>Prix\u00a0: 12\u202f€</p>'],
    ['[clic](javascript:alert(1))', '<p>[clic](javascript:alert(1))</p>'],
    ['[clic](data:text/html,x)', '<p>[clic](data:text/html,x)</p>'],
    ['[clic](https://banque.example@autre.example/)', '<p>[clic](https://banque.example@autre.example/)</p>'],
    ['[clic](https://exemple.fr/\u202etxt)', '<p>[clic](https://exemple.fr/\u202etxt)</p>'],
    ['[clic](/relatif)', '<p>[clic](/relatif)</p>'],
  ])('%j', (text, expected) => {
    expect(html(text)).toBe(expected);
  });

  it('shows the host of an address in look-alike letters as the network knows it', () => {
    expect(safeHref('https://ехеmple.fr/')).toMatch(/^https:\/\/xn--/);
  });
});

describe('plain forms', () => {
  const tree = parseMarkdown('Voir [le site](https://exemple.fr/).\n\n1. un\n2. **deux**\n   - trois');

  it('keeps list markers and addresses for people', () => {
    expect(toPlain(tree)).toBe('Voir le site (https://exemple.fr/).\n\n1. un\n2. deux\n   - trois');
  });

  it('keeps the words alone for comparing', () => {
    expect(toText(tree)).toBe('Voir le site.\nun\ndeux\ntrois');
  });
});

test('no word is lost, whatever the marks', () => {
  const words = fc.array(
    fc.constantFrom('mot', 'été', '**', '*', '_', '`', '[', ']', '# ', '- ', '1. ', '\n', '\n\n', ' '),
  );
  fc.assert(
    fc.property(words, (parts) => {
      const count = (text: string) => text.match(/mot|été/g)?.length ?? 0;
      const text = parts.join('');
      const tree = parseMarkdown(text);
      expect(count(toPlain(tree))).toBe(count(text));
      expect(count(toText(tree))).toBe(count(text));
      expect(count(toHtml(tree))).toBe(count(text));
    }),
    { numRuns: 500 },
  );
});

test('any text gives HTML of the allow-list only', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const bare = html(text).replace(
        /<\/?(?:p|h[1-6]|ul|ol|li|strong|em|br)>|<ol start="\d+">|<a href="[^"<>]*">|<\/a>/g,
        '',
      );
      expect(bare).not.toMatch(/[<>]/);
    }),
    { numRuns: 500 },
  );
});

test.each([
  '*',
  '[',
  '](',
  '**a ',
  '_a',
  '`',
  '- ',
  '[a](https://',
  '\n',
  '> ',
  '#',
  '\\*',
  ' ',
  '[](((',
  '*a_',
  '\n- a\n  ',
  // Anything quadratic would run into the time-out; how fast it is on a loaded machine says nothing.
])('a megabyte of %j does not hang', (part) => {
  toHtml(parseMarkdown(part.repeat(1_000_000 / part.length)));
});
