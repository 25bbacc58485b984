import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CASES } from '../bench/editors/cases.ts';
import { EditorDriver } from '../bench/editors/drive.ts';
import { EDITORS } from '../sandbox/editors/catalogue.ts';
import {
  BROWSERS,
  type ExtensionBrowser,
  extensionDir,
  type Services,
  startServices,
  type Tab,
} from './harness/index.ts';

/** One case in each editor: the whole matrix is `npm run bench -- editors`. */
const CASE = 'line';
/** And one that an editor of the class would get wrong: Squire makes a no-break space of the one before. */
const SEAMS = { editor: 'squire', id: 'middle' };

/** The extension writes into every editor of the sandbox, in one browser. */
export function editorsIn(name: ExtensionBrowser['name']): void {
  describe(`a paragraph rewritten in ${name}`, () => {
    let services: Services;
    let browser: ExtensionBrowser;
    let tab: Tab;

    beforeAll(async () => {
      services = await startServices();
      browser = (await BROWSERS.find((it) => it.name === name)?.launch()) as ExtensionBrowser;
      tab = await browser.open('about:blank');
    });
    afterAll(async () => {
      await browser?.close();
      await services?.close();
    });

    test.each([
      ...EDITORS.map((editor) => ({ editor, id: CASE })),
      ...EDITORS.filter(({ id }) => id === SEAMS.editor).map((editor) => ({ editor, id: SEAMS.id })),
    ])('$editor.name, $id: model, neighbours, change, Ctrl+Z and Annuler', async ({ editor, id }) => {
      const one = CASES.find((it) => it.id === id);
      if (!one) throw new Error(`There is no case ${id}`);
      const { page: url, model } = services;
      const folder = extensionDir(name === 'chromium' ? 'chrome' : 'firefox');
      const driver = new EditorDriver({ browser, extensionDir: folder, url, model }, editor, tab);
      await driver.open();
      expect(await driver.run(one)).toMatchObject({
        difference: '',
        words: true,
        exact: true,
        neighbours: true,
        change: true,
        native: editor.without?.includes('undo') ? null : true,
        undo: true,
      });
    });
  });
}
