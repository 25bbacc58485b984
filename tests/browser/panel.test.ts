/** The panel as an agent uses it, opened as a tab about a page of the demo intranet. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HIDDEN_IN_CASE_FILE, VISIBLE_IN_CASE_FILE } from '../sandbox/intranet/canaries.ts';
import { configureEndpoint } from './harness/endpoint.ts';
import { BROWSERS, type ExtensionBrowser, type Tab, until } from './harness/index.ts';
import { type Services, startServices } from './harness/services.ts';
import { answer, countOf, focused, say, sentText } from './panel-driver.ts';

describe.each(BROWSERS)('the panel in $name', ({ launch }) => {
  let services: Services;
  let browser: ExtensionBrowser;
  let page: Tab;
  let panel: Tab;

  beforeAll(async () => {
    services = await startServices({ latencyMs: 20, tokensPerSecond: 300 });
    browser = await launch();
    await configureEndpoint(browser, { url: services.model.url, models: ['demo'] });
  });
  afterAll(async () => {
    await browser?.close();
    await services?.close();
  });
  beforeEach(async () => {
    services.model.faults.clear();
    services.model.tokensPerSecond = 300;
    services.model.requests.length = 0;
    page = await browser.open(services.page('/dossiers/'));
    panel = await browser.openPanel(page);
    await panel.element('[data-ui=destination]').wait();
  });
  afterEach(async () => {
    await panel?.close();
    await page?.close();
  });

  it('streams an answer to a question, and sends nothing before', async () => {
    expect(services.model.requests).toHaveLength(0);
    await say(panel, 'Bonjour, comment écrire une relance ?');
    await answer(panel).waitState('done');
    expect(await answer(panel).text()).not.toBe('');
    expect(await countOf(panel, '[data-ui=answer]')).toBe(1);
    expect(await panel.element('[data-ui=message][data-role=user]').text()).toContain('une relance');
    const [request] = services.model.requests;
    expect(sentText(request!)).toContain('comment écrire une relance');
    // Nothing of the page: the agent attached nothing.
    expect(sentText(request!)).not.toContain(VISIBLE_IN_CASE_FILE.text);
    expect(await panel.control('composer').value()).toBe('');
  });

  it('begins a line with Shift+Enter and sends with Enter', async () => {
    await panel.control('composer').click();
    await panel.type('une');
    await panel.press('Shift+Enter');
    await panel.type('deux');
    expect(await panel.control('composer').value()).toBe('une\ndeux');
    await panel.press('Enter');
    await answer(panel).waitState('done');
    expect(sentText(services.model.requests[0]!)).toContain('une\ndeux');
  });

  it('attaches the page when asked to: what is seen there, nothing that is hidden, and shows its size', async () => {
    expect(await countOf(panel, '[data-ui=context-chip]')).toBe(0);
    await panel.control('add-page').click();
    const chip = await panel.control('context-chip').wait(10_000);
    expect(await chip.text()).toMatch(/\d/u);
    await say(panel, 'Quel est le montant dû ?');
    await answer(panel).waitState('done');
    const text = sentText(services.model.requests[0]!);
    expect(text).toContain(VISIBLE_IN_CASE_FILE.text);
    for (const hidden of HIDDEN_IN_CASE_FILE) expect(text).not.toContain(hidden);
    expect(text).not.toContain('intranet.test');
    const [system] = services.model.requests[0]?.chat?.messages ?? [];
    expect(String(system?.content)).not.toContain(VISIBLE_IN_CASE_FILE.text);

    await panel.control('remove').click();
    await panel.control('context-chip').waitGone();
    await say(panel, 'Et maintenant ?');
    await until('the second request', () => services.model.requests.length === 2);
    expect(sentText(services.model.requests[1]!)).not.toContain(VISIBLE_IN_CASE_FILE.table);
  });

  it('attaches the selection, and says so when there is none', async () => {
    await panel.control('add-selection').click();
    expect(await (await panel.control('refusal').wait()).attribute('data-code')).toBe('nothing-selected');
    await page.activate();
    await page.element('#reglement p').select();
    await panel.activate();
    await panel.control('retry-reading').click();
    await panel.element('[data-ui=context-chip][data-kind=selection]').wait();
    expect(await panel.control('refusal').exists()).toBe(false);
  });

  it('shows exactly what is then sent', async () => {
    await panel.control('add-page').click();
    await panel.control('context-chip').wait(10_000);
    await panel.control('composer').click();
    await panel.type('Quelles pièces manquent ?');
    await panel.element('.chat-under [data-ui=what-is-sent]').click();
    await panel.element('[data-ui=sent][data-state=done]').wait();
    const shown = await panel.evaluate(() =>
      [...document.querySelectorAll('[data-ui=sent] pre')].map((text) => text.textContent ?? ''),
    );
    expect(services.model.requests).toHaveLength(0);
    await panel.press('Escape');
    await panel.control('sent').waitGone();
    await panel.control('composer').click();
    await panel.press('Enter');
    await answer(panel).waitState('done');
    const sent = services.model.requests[0]?.chat?.messages.map(({ content }) => String(content)) ?? [];
    // The code between which a text stands is new for each request.
    const plain = (text: string): string => text.replace(/[0-9a-f]{16,}/gu, '#');
    expect(shown.map(plain)).toEqual(sent.map(plain));
    expect(shown).not.toEqual(sent);
  });

  it('stops at the server, keeps what came, and goes on', async () => {
    services.model.tokensPerSecond = 20;
    await panel.control('add-page').click();
    await panel.control('context-chip').wait(10_000);
    await say(panel, 'Résumez ce dossier.');
    await until('some text', async () => (await answer(panel).text()) !== '');
    await panel.control('stop').click();
    const stopped = Date.now();
    await answer(panel).waitState('cut');
    const request = await services.model.requests[0]!.ended;
    expect(request.outcome).toBe('aborted');
    expect((request.endedAt ?? 0) - stopped).toBeLessThan(500);
    expect(await answer(panel).text()).not.toBe('');
    expect(await focused(panel)).toBe('composer');
    services.model.tokensPerSecond = 300;
    await panel.control('retry').click();
    await answer(panel).waitState('done');
    expect(await countOf(panel, '[data-ui=answer]')).toBe(1);
  });

  it('does not send what is typed by a press meant for Stop that comes as the answer ends', async () => {
    services.model.tokensPerSecond = 20;
    await say(panel, 'Bonjour, qui êtes-vous ?');
    await answer(panel).waitState('streaming');
    await panel.control('composer').click();
    await panel.type('à relire avant');
    await panel.evaluate(() => {
      new MutationObserver((_, observer) => {
        const send = document.querySelector<HTMLElement>('[data-ui=send]');
        if (!send) return;
        observer.disconnect();
        send.click();
        send.dataset.pressed = '';
      }).observe(document.body, { attributes: true, childList: true, subtree: true });
    });
    services.model.tokensPerSecond = 300;
    await answer(panel).waitState('done');
    await panel.element('[data-ui=send][data-pressed]').wait();
    expect(await panel.control('composer').value()).toBe('à relire avant');
    expect(services.model.requests).toHaveLength(1);
  });

  it('keeps the text of an answer that fails, says why, and tries again', async () => {
    services.model.faults.next({ kind: 'error-mid-stream', after: 6 });
    await say(panel, 'Bonjour, que savez-vous faire pour moi aujourd’hui ?');
    await answer(panel).waitState('error');
    expect(await answer(panel).attribute('data-code')).toBe('stream-error');
    expect(await answer(panel).text()).not.toBe('');
    await panel.control('retry').click();
    await answer(panel).waitState('done');
    expect(await answer(panel).attribute('data-code')).toBeNull();
  });

  it('marks an answer that the server cut', async () => {
    services.model.faults.next({ kind: 'cut', after: 5 });
    await say(panel, 'Bonjour ?');
    await answer(panel).waitState('cut');
    expect(await answer(panel).text()).not.toBe('');
  });

  it('loses nothing when it is closed in the middle of an answer: the answer goes on and is there again', async () => {
    services.model.tokensPerSecond = 30;
    await panel.control('add-page').click();
    await panel.control('context-chip').wait(10_000);
    await say(panel, 'Résumez ce dossier en détail.');
    await answer(panel).waitState('streaming');
    await panel.control('composer').click();
    await panel.type('une question à moitié');
    await until('some text', async () => (await answer(panel).text()).length > 30);
    const before = (await answer(panel).text()).slice(0, 25);
    await panel.close();
    const sent = services.model.requests[0]?.tokensSent ?? 0;
    await until(
      'more text while the panel is closed',
      () => (services.model.requests[0]?.tokensSent ?? 0) > sent + 3,
    );
    services.model.tokensPerSecond = 300;
    panel = await browser.openPanel(page);
    await answer(panel).waitState('done', 20_000);
    expect(services.model.requests).toHaveLength(1);
    expect(services.model.requests[0]?.outcome).toBe('finished');
    expect((await answer(panel).text()).startsWith(before)).toBe(true);
    expect(await panel.control('composer').value()).toBe('une question à moitié');
    expect(await countOf(panel, '[data-ui=context-chip]')).toBe(1);
  });

  it('knows nothing of the last page in a new conversation', async () => {
    await panel.control('add-page').click();
    await panel.control('context-chip').wait(10_000);
    await say(panel, 'Résumez.');
    await answer(panel).waitState('done');
    await panel.control('new-conversation').click();
    expect(await countOf(panel, '[data-ui=message], [data-ui=context-chip]')).toBe(0);
    await say(panel, 'Bonjour');
    await answer(panel).waitState('done');
    const text = sentText(services.model.requests.at(-1)!);
    expect(text).not.toContain(VISIBLE_IN_CASE_FILE.text);
    expect(text).not.toContain('Résumez.');
  });

  it('summarises the page from a suggestion, and the conversation goes on about it', async () => {
    await panel.element('[data-ui=suggestion][data-action=summarize]').click();
    await answer(panel).waitState('done', 15_000);
    expect(await countOf(panel, '[data-ui=context-chip][data-kind=page]')).toBe(1);
    await say(panel, 'Et la date limite ?');
    await answer(panel).waitState('done');
    expect(await countOf(panel, '[data-ui=answer]')).toBe(2);
    expect(sentText(services.model.requests.at(-1)!)).toContain(VISIBLE_IN_CASE_FILE.text);
  });

  it('runs what was asked in the page where a page cannot answer', async () => {
    services.model.tokensPerSecond = Number.POSITIVE_INFINITY;
    await page.activate();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await browser.chooseFromMenu(page, 'action:translate');
    await panel.activate();
    await answer(panel).waitState('done', 20_000);
    expect(await countOf(panel, '[data-ui=message]')).toBe(2);
    expect(await answer(panel).text()).not.toBe('');
  });

  it('copies what is seen', async () => {
    await panel.control('add-page').click();
    await panel.control('context-chip').wait(10_000);
    await say(panel, 'Résumez ce dossier.');
    await answer(panel).waitState('done');
    const seen = await panel.evaluate(() =>
      [...document.querySelectorAll('[data-ui=answer] p')].map((paragraph) => {
        // Citations are buttons, and no part of the text.
        const copy = paragraph.cloneNode(true) as Element;
        for (const mark of copy.querySelectorAll('button')) mark.remove();
        return (copy.textContent ?? '').replace(/[ \u202F](?=\.$)/u, '');
      }),
    );
    await panel.control('copy').click();
    await panel.element('[data-ui=copy]').wait();
    await panel.control('composer').click();
    await panel.press('Control+v');
    const pasted = await until('the pasted text', () => panel.control('composer').value());
    for (const paragraph of seen) expect(pasted).toContain(paragraph);
    expect(pasted).not.toMatch(/\n{3}/u);
  });

  it('opens a link that carries text away only after the agent has seen the whole address', async () => {
    await say(panel, 'Relisez : [service](https://exemple.fr/a?q=secret) et [page](https://exemple.fr/b)');
    await answer(panel).waitState(['done']);
    const placed = await panel.evaluate(() => {
      const link = document.createElement('a');
      link.dataset.href = 'https://exemple.fr/a?q=secret';
      link.textContent = 'service';
      document.querySelector('[data-ui=answer] .md')?.append(link);
      link.id = 'lien';
      return link.isConnected;
    });
    expect(placed).toBe(true);
    await panel.element('#lien').click();
    const check = await panel.control('link-check').wait();
    expect(await check.text()).toContain('https://exemple.fr/a?q=secret');
  });

  it('proves an answer about a page with numbered passages that lead to the page, and copies it without them', async () => {
    await panel.control('add-page').click();
    await panel.control('context-chip').wait(10_000);
    await say(panel, 'Quel est le montant dû et avant quelle date ?');
    await answer(panel).waitState('done');
    const marks = await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[data-ui=answer] [data-ui=citation]')].map((mark) => ({
        text: mark.textContent,
        state: mark.dataset.state,
        name: mark.getAttribute('aria-label') ?? '',
      })),
    );
    expect(marks.map(({ text }) => text)).toEqual(marks.map((_, at) => String(at + 1)));
    expect(marks.every(({ state }) => state === 'verified')).toBe(true);
    expect(marks[0]?.name).toMatch(/1.+\p{L}{3}/u);
    expect(await answer(panel).text()).not.toMatch(/\[«|»\]/u);
    await panel.control('copy').click();
    await panel.control('composer').click();
    await panel.press('Control+v');
    const pasted = await until('the pasted text', () => panel.control('composer').value());
    expect(pasted).toMatch(/\d{4}\./u);
    expect(pasted).not.toMatch(/\d[ \u202F]\d\.\n|«/u);

    await panel.element('[data-ui=answer] [data-ui=citation]').click();
    await panel.control('citation-shown').wait();
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
    const name = marks[0]?.name.replace(/^[^:]*: /u, '') ?? '';
    const seen = await page.evaluate(() => {
      const range = [...(CSS.highlights?.get('renfort-quote') ?? [])][0] as Range | undefined;
      const top = range?.getBoundingClientRect().top ?? -1;
      return { text: range?.toString() ?? '', inView: top >= 0 && top < innerHeight };
    });
    expect(seen.text.replace(/\s+/gu, ' ').slice(0, 20)).toBe(name.replace(/\s+/gu, ' ').slice(0, 20));
    expect(seen.inView).toBe(true);
    await panel.activate();

    // By keyboard; the page no longer has the passage.
    await page.evaluate(() => document.querySelector('main')?.replaceChildren('Autre chose'));
    await panel.evaluate(() => document.querySelector<HTMLElement>('[data-ui=citation]')?.focus());
    await panel.press('Enter');
    const note = await panel.control('citation-note').wait();
    expect(await note.attribute('data-state')).toBe('gone');
    const [passage = ''] = marks.map(({ name }) => name.replace(/^[^:]*: /u, '').slice(0, 30));
    expect((await note.text()).replace(/\s+/gu, ' ')).toContain(passage.replace(/\s+/gu, ' ').slice(0, 25));
    expect(await panel.control('citation-open').exists()).toBe(true);
    await panel.control('citation-close').click();
    expect(await focused(panel)).toBe('citation');
  });

  it('says which passages and figures of an answer stand nowhere, and why', async () => {
    await panel.control('add-page').click();
    await panel.control('context-chip').wait(10_000);
    services.model.faults.next({ kind: 'citing', as: 'invented' });
    await say(panel, 'Quel est le montant dû et avant quelle date ?');
    await answer(panel).waitState('done');
    const invented = panel.element('[data-ui=citation][data-state=unverified]');
    expect(await invented.text()).toBe('non vérifiée');
    await invented.click();
    expect(await (await panel.control('citation-note').wait()).text()).toContain('circulaire interne');
    expect(await panel.control('unverified').exists()).toBe(false);

    services.model.faults.next({ kind: 'citing', as: 'wrong-figure' });
    await say(panel, 'Avant quelle date faut-il payer ?');
    await until('two answers', async () => (await countOf(panel, '[data-ui=answer]')) === 2);
    await answer(panel).waitState('done');
    await panel.element('[data-role=assistant]:last-of-type [data-ui=unverified]').wait();
    expect(await panel.element('[data-ui=finding][data-kind=new][data-type=date]').exists()).toBe(true);
  });

  it('reads citations in the forms that models prefer, and gives a table to a spreadsheet', async () => {
    services.model.tokensPerSecond = Number.POSITIVE_INFINITY;
    await panel.control('add-page').click();
    await panel.control('context-chip').wait(10_000);
    services.model.faults.next({ kind: 'citing', as: 'end' });
    await say(panel, 'Résumez ce dossier.');
    await answer(panel).waitState('done');
    expect(await countOf(panel, '[data-ui=citation][data-state=verified]')).toBeGreaterThan(1);
    expect(await answer(panel).text()).not.toMatch(/Sources|\[\d/u);

    services.model.answerNext(
      '| Pièce | Valeur |\n|---|---|\n| Écart | -12,5 |\n| Piège | =1+1 |\n| Montant | 1 248,50 € [« une aide de 1 248,50 € pour deux mois de loyer »] |',
    );
    await say(panel, 'Un tableau ?');
    await panel.control('table-copy').click();
    await panel.control('composer').click();
    await panel.press('Control+v');
    const pasted = await until('the pasted table', () => panel.control('composer').value());
    expect(
      pasted
        .trim()
        .split('\n')
        .map((row) => row.trimEnd().replace(/[\u00A0\u202F]/gu, ' ')),
    ).toEqual([
      'Pièce\tValeur\tSources',
      'Écart\t-12,5',
      "Piège\t'=1+1",
      'Montant\t1 248,50 €\tValeur « une aide de 1 248,50 € pour deux mois de loyer »',
    ]);
  });

  it('sends of a page too long for the model what is about the question, and says which parts', async () => {
    services.model.tokensPerSecond = Number.POSITIVE_INFINITY;
    await page.evaluate(() => {
      const main = document.querySelector('main');
      for (let section = 1; section <= 260; section += 1) {
        const heading = document.createElement('h2');
        heading.textContent = `Rubrique ${section}`;
        const paragraph = document.createElement('p');
        const about = section === 199 ? 'La redevance du kiosque est fixée à 4 321 euros par an. ' : '';
        paragraph.textContent =
          `${about}Le service suit les demandes de cette rubrique selon la procédure. `.repeat(4);
        main?.append(heading, paragraph);
      }
    });
    await panel.control('add-page').click();
    await panel.control('context-chip').wait(20_000);
    await panel.control('composer').click();
    await panel.type('Quelle est la redevance du kiosque ?');
    await panel.element('.chat-under [data-ui=what-is-sent]').click();
    await panel.element('[data-ui=sent][data-state=done]').wait();
    const shown = await panel.evaluate(
      () => [...document.querySelectorAll('[data-ui=sent] [data-role=user] pre')].at(-1)?.textContent ?? '',
    );
    const said = await panel.control('sent-text').text();
    await panel.press('Escape');
    await panel.control('sent').waitGone();
    await panel.control('composer').click();
    await panel.press('Enter');
    await answer(panel).waitState('done');
    const sent = String(services.model.requests.at(-1)?.chat?.messages.at(-1)?.content);
    const plain = (text: string): string => text.replace(/[0-9a-f]{16,}/gu, '#');
    expect(plain(sent)).toBe(plain(shown));
    expect(sent).toContain('4 321 euros');
    expect(sent).toContain('## Rubrique 199');
    expect(sent).not.toContain('## Rubrique 60\n');
    await panel.control('parts-read').wait();
    const parts = await panel.control('parts-read').text();
    expect(parts).toContain('Rubrique 199');
    expect(said).toContain(parts.split('.')[0] ?? '?');
    expect(await countOf(panel, '[data-ui=citation][data-state=verified]')).toBeGreaterThan(0);
  });

  it('puts an answer at the caret of the page, says so, and takes it back', async () => {
    await page.goto(services.page('/tickets/'));
    const field = page.element('#suivi');
    await field.click();
    await field.evaluate((it) => (it as HTMLTextAreaElement).setSelectionRange(0, 0));
    const before = await field.value();
    await panel.activate();
    services.model.answerNext('Bonjour **Madame**,\n\n- un\n- deux');
    await say(panel, 'Écrivez une formule d’appel.');
    await answer(panel).waitState('done');
    await panel.control('insert-at-caret').click();
    await panel.element('[data-ui=notice][data-kind=inserted]').wait();
    // As one types it: a field would show what makes words bold.
    expect(await field.value()).toContain('Bonjour Madame,\n\n- un\n- deux');
    expect(await field.value()).toContain(before);
    await panel.control('undo').click();
    await panel.element('[data-ui=notice][data-kind=undone]').wait();
    expect(await field.value()).toBe(before);
    expect(await focused(panel)).toBe('composer');
  });

  it('writes a message anew and loses nothing before it is sent', async () => {
    await say(panel, 'Première question ?');
    await answer(panel).waitState('done');
    await panel.type('à moitié écrit');
    await panel.control('edit').click();
    expect(await panel.control('composer').value()).toBe('Première question ?');
    await panel.press('Escape');
    expect(await panel.control('composer').value()).toBe('à moitié écrit');
    expect(await countOf(panel, '[data-ui=message]')).toBe(2);
    await panel.control('edit').click();
    await panel.control('composer').fill('Seconde question ?');
    await panel.press('Enter');
    await until('the second request', () => services.model.requests.length === 2);
    await answer(panel).waitState('done');
    expect(await countOf(panel, '[data-ui=message]')).toBe(2);
    expect(sentText(services.model.requests[1]!)).not.toContain('Première question');
  });

  it('finds a conversation again, names it, deletes it and has it back', async () => {
    const word = `vérification${Date.now()}`;
    await say(panel, `Que veut dire ${word} ?`);
    await answer(panel).waitState('done');
    await panel.control('new-conversation').click();
    expect(await focused(panel)).toBe('composer');
    // What is only typed is left, and listed, as well.
    await panel.type('à peine commencé');
    await panel.control('new-conversation').click();
    expect(await panel.control('composer').value()).toBe('');
    await panel.control('history').click();
    await until('the draft', async () =>
      (await panel.control('history-row').text()).includes('à peine commencé'),
    );
    await panel.control('history-search').wait();
    await panel.type(word.slice(0, 18));
    const found = panel.element(
      '[data-ui=history-row] .chat-excerpt mark, [data-ui=history-row] .chat-list-title',
    );
    await found.wait();
    await until('one row', async () => (await countOf(panel, '[data-ui=history-row]')) === 1);
    await panel.control('history-more').click();
    await panel.control('rename').click();
    await panel.control('rename-field').wait();
    await panel.type('Un mot rare');
    await panel.press('Enter');
    await until('its name', async () => (await panel.control('history-row').text()).includes('Un mot rare'));
    await panel.control('history-more').click();
    await panel.control('delete').click();
    await panel.control('restore').wait();
    await until('no row', async () => (await countOf(panel, '[data-ui=history-row]')) === 0);
    await panel.control('restore').click();
    await until('the row', async () => (await countOf(panel, '[data-ui=history-row]')) === 1);
    await panel.control('history-open').click();
    await panel.control('history-view').waitGone();
    await panel.element('[data-role=user]').wait();
    expect(await panel.element('[data-role=user]').text()).toContain(word);
    expect(await focused(panel)).toBe('composer');
  });
});
