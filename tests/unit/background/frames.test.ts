import { expect, it } from 'vitest';
import { injectable } from '../../../lib/background/frames.ts';

const TAB = 'https://ged.intranet.test/dossier/12';

it.each([
  ['the top frame', undefined],
  ['a frame of the same site', 'https://ged.intranet.test/annexe'],
  ['an editor’s empty frame', 'about:blank'],
  ['an editor’s srcdoc frame', 'about:srcdoc'],
  ['a frame made of a blob of the page', 'blob:https://ged.intranet.test/1b2c'],
])('takes %s for reachable', (_, frameUrl) => {
  expect(injectable(TAB, frameUrl)).toBe(true);
});

it.each([
  ['a frame of another site', TAB, 'https://autre.test/'],
  ['another port of the same host', TAB, 'https://ged.intranet.test:8443/'],
  ['a PDF', 'https://ged.intranet.test/arrete.PDF', undefined],
  ['a page of the browser', 'chrome://settings/', undefined],
  ['a page of an extension', 'chrome-extension://abc/page.html', undefined],
  ['a local file', 'file:///tmp/a.html', undefined],
  ['a tab without an address', undefined, undefined],
  ['an address that is none', 'intranet', undefined],
])('sends %s to the panel', (_, tabUrl, frameUrl) => {
  expect(injectable(tabUrl, frameUrl)).toBe(false);
});
