import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LeftOut, PageText } from '../../lib/messaging/shown.ts';
import { HIDDEN_IN_CASE_FILE, VISIBLE_IN_CASE_FILE } from '../sandbox/intranet/canaries.ts';
import { type Intranet, startIntranet } from '../sandbox/intranet/server.ts';
import { call, LAB_BROWSERS, type Lab, openLab, type Tab } from './fixtures/editors/lab.ts';
import type { ExtensionBrowser } from './harness/index.ts';

const leftOut = ({ leftOut }: PageText, why: LeftOut['reason']) =>
  leftOut.find(({ reason }) => reason === why)?.characters ?? 0;

let lab: Lab;
let intranet: Intranet;
beforeAll(async () => {
  [lab, intranet] = await Promise.all([openLab(), startIntranet()]);
});
afterAll(async () => {
  await lab?.close();
  await intranet?.close();
});

describe.each(LAB_BROWSERS)('in $name', ({ launch }) => {
  let browser: ExtensionBrowser;
  let tab: Tab;
  beforeAll(async () => {
    browser = await launch(lab);
    tab = await browser.open(`${lab.url}/reading.html`);
  });
  afterAll(() => browser?.close());

  const visible = Array.from({ length: 28 }, (_, n) => `visible ${n + 1}`);
  const numbersIn = (text: string, word: string) =>
    [...text.matchAll(new RegExp(`${word} (\\d+)`, 'g'))]
      .map(([, number]) => Number(number))
      .toSorted((a, b) => a - b);

  /** A page of its own, read. */
  const readAs = async (html: string) => {
    const page = await browser.open(`${lab.url}/reading.html`);
    await page.evaluate(async (html) => {
      document.body.innerHTML = html;
      const frames = Array.from(Element.prototype.querySelectorAll.call(document.body, 'iframe'));
      await Promise.all(frames.map((frame) => new Promise((done) => frame.addEventListener('load', done))));
    }, html);
    const read = await call(page, 'read', {});
    await page.close();
    return read;
  };

  test('a page gives all that is seen and nothing that is not', async () => {
    const page = await call(tab, 'read', {});
    expect(numbersIn(page.text, 'caché')).toEqual([]);
    expect(numbersIn(page.text, 'visible')).toEqual(visible.map((_, n) => n + 1));
    expect(leftOut(page, 'hidden')).toBeGreaterThan(100);
    expect(page.text).not.toContain('exemple.fr');
    expect(page).toMatchObject({ title: 'Lecture' });
    expect(leftOut(page, 'too-long')).toBe(0);
  });

  test('nothing that is hidden by any trick is read, and nothing that merely looks like one is lost', async () => {
    const page = await browser.open(`${lab.url}/hiding.html`);
    const source = await readFile(join(import.meta.dirname, 'fixtures/editors/hiding.html'), 'utf8');
    const marked = (text: string, word: string) =>
      [...new Set([...text.matchAll(new RegExp(`${word}-[a-z-]+`, 'g'))].map(([found]) => found))].toSorted();
    const read = await call(page, 'read', {});
    const { text } = read;
    expect(marked(text, 'caché')).toEqual([]);
    expect(marked(text, 'visible')).toEqual(marked(source, 'visible'));
    expect(leftOut(read, 'hidden')).toBeGreaterThan(500);

    await page.evaluate(() => document.getSelection()?.selectAllChildren(document.body));
    const selected = (await call(page, 'capture', { allowPage: false }))?.text ?? '';
    expect(marked(selected, 'caché')).toEqual([]);
    await page.close();
  });

  test('text under something that scrolls away is read wherever the page stands', async () => {
    const page = await browser.open(`${lab.url}/hiding.html`);
    await page.evaluate(() => window.scrollTo(0, 700));
    const { text } = await call(page, 'read', {});
    expect(text).toContain('visible-oklch');
    expect(text).toContain('visible-gradient');
    expect(text).toContain('visible-small');
    await page.close();
  });

  test('a page keeps its structure', async () => {
    const { text } = await call(tab, 'read', {});
    expect(text).toContain(
      '# Titre visible 1\n\nTexte **gras visible 2** et *italique*, lien visible 3.\nAutre ligne.',
    );
    expect(text).toContain('- visible 4\n  1. visible 5');
    expect(text).toContain('| Colonne visible 6 | B |\n| --- | --- |\n| cellule visible 7 | 12 € |');
    expect(text).toContain('- Nom visible 8\u00a0: valeur visible 9\n- Mot de passe\u00a0:\n');
    expect(text).toContain('[x] case visible 12');
  });

  test('tables have one head and say in each row what spans it; columns that are not shown are none', async () => {
    const { text } = await readAs(`<main>
      <table><thead><tr><th rowspan="2">Poste</th><th colspan="2">Montant</th><th style="display: none">Clé</th></tr>
      <tr><th>HT</th><th>TTC</th></tr></thead>
      <tbody><tr><th rowspan="2">Voirie</th><td>10 €</td><td>12 €</td><td style="display: none">caché</td></tr>
      <tr><td>20 €</td><td>24 €</td></tr><tr><th colspan="2">Total</th><td>36 €</td></tr></tbody></table>
      <table><tr><td></td><th>Lundi</th></tr><tr><th>Matin</th><td><ul><li>un</li><li>deux</li></ul></td></tr></table>
      <table><tr><td colspan="1000000">Seul</td></tr><tr><td rowspan="65000">r</td><td>s</td></tr></table></main>`);
    expect(text).toContain(
      '| Poste | Montant HT | Montant TTC |\n| --- | --- | --- |\n| Voirie | 10 € | 12 € |\n| Voirie | 20 € | 24 € |\n| Total |  | 36 € |',
    );
    expect(text).toContain('|  | Lundi |\n| --- | --- |\n| Matin | - un - deux |');
    expect(text).toContain('| r | s |');
    expect(text).not.toContain('caché');
  });

  test('what is struck through is marked, what an empty field suggests is no value, what a style writes is read', async () => {
    const { text } = await readAs(`<style>
      .must::after { content: ' *'; color: #c00 } .euros::after { content: '\\202f€' } .gone::after { content: 'caché'; color: #fff }
      .named::before { content: attr(data-name) ' : ' } .away::before { content: 'caché'; position: absolute; left: -9999px }
      .tip::after { content: 'caché'; opacity: 0 } .icon::before { content: '→' } .old { text-decoration: line-through }
      .write::before { content: 'Écrivez ici'; color: #666 } .floats::placeholder { color: transparent }
      </style><main>
      <p><label class="must" for="name">Nom</label> <input id="name" placeholder="ex. Durand" /></p>
      <p><label for="day">Date</label> <input id="day" placeholder="JJ/MM/AAAA" value="12/03/2026" /></p>
      <p><label for="town">Commune</label> <input id="town" class="floats" placeholder="caché" /></p>
      <input placeholder="Rechercher" />
      <p>Prix <b class="euros">12</b></p><p class="named" data-name="Montant">30</p><p class="icon">Suite</p>
      <p class="gone">un</p><p class="away">deux</p><p class="tip">trois</p>
      <p>Délai <del>30 jours</del> <ins>15 jours</ins>, <span class="old">sans <b>frais</b></span>.</p>
      <ul><li class="old">Article 4 <span style="float: right">abrogé</span></li><li>Article 5</li></ul>
      <div contenteditable="true"><p class="write"><br /></p><p>déjà <s>écrit</s></p></div></main>`);
    expect(text).toContain('- Nom *\u00a0: [indication\u00a0: ex. Durand]\n- Date\u00a0: 12/03/2026\n');
    expect(text).toContain('[indication\u00a0: Rechercher]');
    expect(text).toMatch(/Prix \*\*12\u202f€?\*\*/);
    expect(text).toContain('Montant : 30\n\nSuite\n');
    expect(text).toContain('Délai ~~30 jours~~ 15 jours, ~~sans~~ ~~**frais**~~.');
    expect(text).toContain('- ~~Article 4~~\n  abrogé\n- Article 5');
    expect(text).toContain('[indication\u00a0: Écrivez ici]\n\ndéjà ~~écrit~~');
    expect(text).not.toContain('caché');
  });

  test('a frame that cannot be looked into is named, one that nobody sees is not', async () => {
    const elsewhere = lab.url.replace('intranet.test', 'app.intranet.test');
    const frame = (title: string, style: string) =>
      `<iframe src="${elsewhere}/reading.html" title="${title}" style="border: 0; ${style}"></iframe>`;
    const read = await readAs(`<main><p>Avant</p>${frame('Plan d’accès', 'width: 320px; height: 120px')}
      ${frame('caché', 'visibility: hidden')}${frame('caché', 'width: 1px; height: 1px')}
      <iframe sandbox srcdoc="<p>message" title="Message reçu" style="border: 0; width: 300px; height: 80px"></iframe>
      <iframe srcdoc="<p>du même site" width="200" height="60"></iframe></main>`);
    expect(read.text).toContain('du même site');
    expect(read.leftOut.filter(({ reason }) => reason === 'frame').map(({ name }) => name)).toEqual([
      `${new URL(elsewhere).host} · Plan d’accès · 320\u202f×\u202f120`,
      'Message reçu · 300\u202f×\u202f80',
    ]);
  });

  test('a page of a quarter of a million elements is read to the end, and what did not fit is counted', async () => {
    const page = await browser.open(`${lab.url}/reading.html`);
    const all = await page.evaluate(() => {
      const rows = Array.from({ length: 20_000 }, (_, n) => `<tr><td>${n}</td><td>n° ${n}</td></tr>`);
      const lines = Array.from({ length: 100_000 }, (_, n) => `<p>mot <span>${n}</span></p>`);
      document.body.innerHTML = `<main>${lines.join('')}<table>${rows.join('')}</table></main>`;
      return (document.body.textContent ?? '').replace(/\s+/g, '').length;
    });
    const read = await call(page, 'read', { limit: 50_000 });
    const own = read.text.replace(/\s/g, '').length;
    expect(own + leftOut(read, 'too-long')).toBe(all);
    expect(leftOut(read, 'hidden')).toBe(0);
    await page.close();
  });

  test('passwords and codes are not read, whatever kind of field shows them', async () => {
    const fields = [
      'type="password"',
      'name="newPassword"',
      'id="mot_de_passe"',
      'name="user[password]" type="text"',
      'autocomplete="billing CC-NUMBER"',
      'autocomplete="one-time-code"',
      'name="cvv2"',
      'type="hidden"',
      'style="-webkit-text-security: disc"',
    ];
    const { text } = await readAs(
      `<main>${fields.map((field, at) => `<label>Champ ${at} <input ${field} value="SECRET" /></label>`).join('')}
      <label>Service <input name="compass" value="Voirie" /></label></main>`,
    );
    expect(text).not.toContain('SECRET');
    expect(text).toContain('- Service\u00a0: Voirie');
  });

  test('a form and pictures named like what is asked of a page hide nothing and show nothing', async () => {
    const names =
      'assignedSlot nodeType localName ownerDocument getAttribute matches closest contains parentElement getRootNode getBoundingClientRect checkVisibility shadowRoot openOrClosedShadowRoot textContent compareDocumentPosition';
    const fields = names.split(' ').map((name) => `<input name="${name}" />`);
    const pictures =
      'createRange querySelectorAll elementsFromPoint elementFromPoint title URL scrollingElement';
    const { text } = await readAs(
      `<main>${pictures.split(' ').map((name) => `<img name="${name}" alt="" />`)}
      <form>${fields.join('')}vu 1<p>vu 2</p></form>
      <form style="display: none">${fields.join('')}caché<p>caché</p></form>
      <form style="opacity: 0">${fields.join('')}<p>caché</p></form><p>vu 3</p></main>`,
    );
    expect(numbersIn(text, 'vu')).toEqual([1, 2, 3]);
    expect(text).not.toContain('caché');
  });

  test('who wrote and when stays with each message, where pages write it in headers and footers', async () => {
    const message = (who: string, when: string, what: string) =>
      `<div class="message"><header><a href="#">${who}</a> <span>${when}</span> <button>Répondre</button></header>
      <div>${what}</div><footer><span>Reçu le ${when}</span> <a href="#">Répondre</a> <a href="#">Suivre</a></footer></div>`;
    const { text } = await readAs(
      `<header><a href="/">Portail</a> <a href="/a">Aide</a> <button>Menu</button></header>
      ${message('Lise Aubertin', '12 mars 2026 14:30', 'La réunion est déplacée. '.repeat(20))}
      ${message('Paul Esnault', '13/03/2026 9 h 02', 'Entendu. '.repeat(20))}
      <footer><a href="/m">Mentions</a> <a href="/p">Plan du site</a> <a href="/c">Contact</a></footer>`,
    );
    const places = [
      'Lise Aubertin',
      '12 mars 2026 14:30',
      'La réunion',
      'Paul Esnault',
      '13/03/2026',
      'Entendu',
    ].map((words) => text.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
    expect(text).not.toMatch(/Portail|Mentions/);
  });

  test('a dialog in a shadow root and what was called up over the page come first', async () => {
    const page = await browser.open(`${lab.url}/reading.html`);
    await page.evaluate(() => {
      document.body.innerHTML =
        '<main><h1>Page</h1></main><x-box></x-box><div popover id="up" style="inset: 0 auto auto 0">Surgi</div>';
      const root = document.querySelector('x-box')?.attachShadow({ mode: 'open' });
      if (root)
        root.innerHTML =
          '<div role="dialog" style="position: fixed; inset: 40% 30%; background: #ffd">Confirmer ?</div>';
      document.getElementById('up')?.showPopover();
    });
    const { text } = await call(page, 'read', {});
    expect(text.indexOf('# Page')).toBeGreaterThan(
      Math.max(text.indexOf('Confirmer'), text.indexOf('Surgi')),
    );
    expect(text.match(/Confirmer|Surgi/g)).toHaveLength(2);
    await page.close();
  });

  test('everything selected gives no more than what is seen', async () => {
    await tab.evaluate(() => document.getSelection()?.selectAllChildren(document.body));
    const target = await call(tab, 'capture', { allowPage: false });
    expect(target).toMatchObject({ kind: 'static', scope: 'selection', editable: false, format: 'markdown' });
    expect(numbersIn(target?.text ?? '', 'caché')).toEqual([]);
    expect(numbersIn(target?.text ?? '', 'visible').filter((it) => it !== 19)).toEqual(
      visible.map((_, n) => n + 1).filter((it) => it !== 19),
    );
  });

  test('a selection over formatted text keeps what it says by its form', async () => {
    const select = (from: string, to: string) =>
      tab.evaluate(
        ({ from, to }) => {
          const [start, end] = [document.querySelector(from), document.querySelector(to)] as [
            Element,
            Element,
          ];
          document.getSelection()?.setBaseAndExtent(start, 0, end, end.childNodes.length);
        },
        { from, to },
      );
    await select('h1', 'form ~ .dark');
    const whole = await call(tab, 'capture', { allowPage: false });
    expect(whole?.text).toContain(
      '# Titre visible 1\n\nTexte **gras visible 2** et *italique*, [lien visible 3](https://exemple.fr/cache-dans-adresse).',
    );
    await select('ol > li', 'ol > li');
    expect((await call(tab, 'capture', { allowPage: false }))?.text).toBe('visible 5');
    await select('ul', 'ul');
    expect((await call(tab, 'capture', { allowPage: false }))?.text).toBe('- visible 4\n  1. visible 5');
  });

  test('text selected inside a shadow root is found', async () => {
    await tab.evaluate(() => {
      const text = document.getElementById('shadow')?.shadowRoot?.querySelector('p')?.firstChild as Text;
      document.getSelection()?.setBaseAndExtent(text, 0, text, 5);
    });
    expect(await call(tab, 'capture', { allowPage: false })).toMatchObject({ kind: 'static', text: 'ombre' });
  });

  test('with nothing selected only the page is left', async () => {
    await tab.evaluate(() => document.getSelection()?.removeAllRanges());
    expect(await call(tab, 'capture', { allowPage: false })).toBeNull();
    expect(await call(tab, 'capture', { allowPage: true })).toMatchObject({
      scope: 'page',
      language: 'fr',
      box: null,
    });
  });

  test('what the administration protects is read nowhere, is counted, and is said', async () => {
    const page = await browser.open(`${lab.url}/hiding.html`);
    await page.evaluate(() => {
      document.body.innerHTML = `
        <h1>Fiche</h1>
        <label>Numéro <input class="nir" value="SECRET-1"></label>
        <label for="iban">Compte</label><input id="iban" class="nir" value="SECRET-2">
        <div class="nir"><label for="nom">SECRET-3</label></div><input id="nom" value="libre-1">
        <table><tr><th>A</th><th>B</th></tr><tr class="nir"><td>SECRET-4</td><td>SECRET-5</td></tr>
          <tr><td>libre-2</td><td class="nir">SECRET-6</td></tr></table>
        <dl><div class="nir"><dt>SECRET-7</dt><dd>SECRET-8</dd></div><div><dt>Service</dt><dd>libre-3</dd></div></dl>
        <article><div class="nir"><address>SECRET-9</address><time>12 mars 2026</time></div><p>Message libre-4.</p></article>
        <div role="grid"><div role="row" class="nir"><span role="gridcell">SECRET-10</span><span role="gridcell">c</span></div>
          <div role="row"><span role="gridcell">libre-5</span><span role="gridcell">d</span></div></div>
        <div id="host"></div>
        <iframe id="inner" srcdoc="<p class=nir>SECRET-11</p><p>libre-6</p>"></iframe>
        <iframe id="barred" src="/reading.html"></iframe>
        <p id="line">avant <span class="nir">SECRET-12</span> libre-7</p>
        <label>Choix <select class="nir"><option>SECRET-13</option></select></label>
        <div id="editor" contenteditable="true"><p>libre-8</p><p>puis <b class="nir">SECRET-14</b></p></div>`;
      const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = '<p class="nir">SECRET-15</p><p>libre-9</p>';
      return Promise.all(
        Array.from(
          document.querySelectorAll('iframe'),
          (frame) => new Promise((done) => frame.addEventListener('load', done)),
        ),
      );
    });
    const protectedSelectors = ['.nir'];
    const found = (text = '', word: string) =>
      [...text.matchAll(new RegExp(`${word}-\\d+`, 'g'))].map(([it]) => it).toSorted();
    const free = Array.from({ length: 9 }, (_, n) => `libre-${n + 1}`);
    const read = await call(page, 'read', { protectedSelectors, barredFrames: [`${lab.url}/reading.html`] });
    expect(found(read.text, 'SECRET')).toEqual([]);
    expect(found(read.text, 'libre')).toEqual(free);
    expect(read.text).not.toContain('Titre visible');
    expect(leftOut(read, 'protected')).toBeGreaterThan(15 * 'SECRET'.length);
    expect(await call(page, 'read', {})).toMatchObject({
      text: expect.stringMatching(/SECRET-1[\s\S]*Titre visible/),
    });

    const capture = (select: string) =>
      page
        .evaluate((selector) => {
          const element = document.querySelector<HTMLElement>(selector);
          (document.activeElement as HTMLElement | null)?.blur();
          if (!element) return;
          if (element.matches('input')) element.focus();
          else document.getSelection()?.selectAllChildren(element);
        }, select)
        .then(() => call(page, 'capture', { allowPage: false, protectedSelectors }));
    const line = await capture('#line');
    expect(line).toMatchObject({ text: 'avant libre-7', barred: 'SECRET-12'.length });
    expect(found((await capture('body'))?.text, 'SECRET')).toEqual([]);
    expect((await capture('#editor p'))?.text).toBe('libre-8');
    for (const inside of ['#line .nir', '#iban', 'label .nir', '#editor p:last-child', '#editor .nir']) {
      await expect(capture(inside)).rejects.toThrow('protected');
    }
    // What no browser understands may have been meant for anything.
    const unknown = await call(page, 'read', { protectedSelectors: ['a:no-such-thing'] });
    expect(unknown.text).toBe('');
    await page.close();
  });

  test('what a dialog shows comes first', async () => {
    await tab.evaluate(() => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.id = 'over';
      dialog.textContent = 'Question posée';
      dialog.showModal();
    });
    const { text } = await call(tab, 'read', {});
    expect(text.startsWith('Question posée\n\n')).toBe(true);
    expect(text.match(/Question posée/g)).toHaveLength(1);
    await tab.evaluate(() => document.getElementById('over')?.remove());
  });

  test('a long page is cut at the limit and says so', async () => {
    const page = await call(tab, 'read', { limit: 60 });
    expect(leftOut(page, 'too-long')).toBeGreaterThan(0);
    expect(page.text.length).toBeLessThanOrEqual(60);
  });

  test('the demo case file is read whole, without its hidden parts', async () => {
    const file = await browser.open(`http://intranet.test:${intranet.port}/dossiers/`);
    const { text } = await call(file, 'read', {});
    for (const words of Object.values(VISIBLE_IN_CASE_FILE)) expect(text).toContain(words);
    for (const words of HIDDEN_IN_CASE_FILE) expect(text).not.toContain(words);
    await file.close();
  });

  test('20,000 nodes are read and selected while the page goes on working', async () => {
    const big = await browser.open(`${lab.url}/editors.html`);
    await big.evaluate(() => {
      for (let n = 0; n < 6000; n++) {
        const row = document.body.appendChild(document.createElement('div'));
        row.append(document.createElement('span'), 'texte ', document.createElement('b'));
        for (const child of row.children) child.textContent = `mot ${n}`;
      }
      // The first layout of so many rows is the page's own cost.
      void document.body.offsetHeight;
      return new Promise((done) => setTimeout(done, 300));
    });
    // How often the page's own timer runs before the answer: a reading in one go would leave it no turn.
    const turnsDuring = async (name: 'read' | 'capture') => {
      const { turns, text } = await big.evaluate(
        (call) =>
          new Promise<{ turns: number; text: string }>((resolve) => {
            let turns = 0;
            const timer = setInterval(() => {
              turns += 1;
            }, 1);
            const onAnswer = (event: Event) => {
              clearInterval(timer);
              const { text } = JSON.parse((event as CustomEvent<string>).detail).value;
              resolve({ turns, text });
            };
            document.addEventListener('renfort-lab-answer-turns', onAnswer, { once: true });
            const detail = JSON.stringify({ call, parameter: { allowPage: false }, ticket: 'turns' });
            document.dispatchEvent(new CustomEvent('renfort-lab-call', { detail }));
          }),
        name,
      );
      expect(text).toContain('mot 5999');
      return turns;
    };
    expect(await turnsDuring('read')).toBeGreaterThan(4);
    await big.evaluate(() => document.getSelection()?.selectAllChildren(document.body));
    expect(await turnsDuring('capture')).toBeGreaterThan(4);
    await big.close();
  });
});
