/** The panel as an agent uses it, opened as a tab about a page of the demo intranet. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HIDDEN_IN_CASE_FILE, VISIBLE_IN_CASE_FILE } from '../sandbox/intranet/canaries.ts';
import { configureEndpoint } from './harness/endpoint.ts';
import { BROWSERS, type ExtensionBrowser, type Tab, until } from './harness/index.ts';
import { type Services, startServices } from './harness/services.ts';
import { answer, countOf, say, sentText } from './panel-driver.ts';

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
    expect(await panel.evaluate(() => document.activeElement?.getAttribute('data-ui'))).toBe('composer');
    services.model.tokensPerSecond = 300;
    await panel.control('retry').click();
    await answer(panel).waitState('done');
    expect(await countOf(panel, '[data-ui=answer]')).toBe(1);
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
      [...document.querySelectorAll('[data-ui=answer] p')].map((text) => text.textContent ?? ''),
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
});
