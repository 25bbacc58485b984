import { describe, expect, test } from 'vitest';
import { productModules, projectRoot, readModule } from './architecture/modules.ts';
import { RULES } from './architecture/rules.ts';

const modules = productModules(projectRoot);

describe('the house keeps its rooms', () => {
  test.each(RULES)('$says', ({ says, offences }) => {
    const found = modules.flatMap((module) => offences(module).map((what) => `${module.path} ${what}`));
    expect(found, `Rule broken: ${says}`).toEqual([]);
  });

  test('the rules look at something', () => {
    expect(modules.length).toBeGreaterThan(20);
    expect(modules.some(({ imports }) => imports.length > 0)).toBe(true);
  });
});

describe('a broken rule is seen', () => {
  const offences = (path: string, code: string) => {
    const module = readModule(path, code);
    return RULES.flatMap((rule) => rule.offences(module));
  };

  test.each([
    ['lib/chat/a.ts', `import { useState } from 'react';`, 'imports react'],
    ['lib/inpage/a.ts', `import { x } from '../gateway/index.ts';`, 'imports lib/gateway/index.ts'],
    ['lib/inpage/a.ts', `export * from '../actions/index.ts';`, 'imports lib/actions/index.ts'],
    ['lib/inpage/a.ts', `const it = await import('marked');`, 'imports marked'],
    ['lib/inpage/top.ts', `import { write } from './write/index.ts';`, 'imports lib/inpage/write/index.ts'],
    ['lib/policy/a.ts', `import { stream } from '../llm/stream.ts';`, 'imports lib/llm/stream.ts'],
    ['lib/background/a.ts', `import '../gateway/index.ts';`, 'imports lib/gateway/index.ts'],
    ['components/a.tsx', `import purify from 'dompurify';`, 'imports dompurify'],
    ['lib/llm/a.ts', `import { Mistral } from '@mistralai/mistralai';`, 'imports @mistralai/mistralai'],
    ['lib/chat/a.ts', `import { a } from './b';`, 'imports lib/chat/b'],
    ['lib/actions/a.ts', 'export const now = () => Date.now();', 'Date.now'],
    ['lib/actions/a.ts', 'export const now = () => new Date();', 'new Date()'],
    ['lib/fidelity/a.ts', `export const it = document.querySelector('p');`, 'document'],
    ['lib/messaging/a.ts', 'chrome.runtime.id;', 'chrome'],
    ['components/a.tsx', `node.innerHTML = 'x';`, 'node.innerHTML'],
    ['lib/inpage/popover/a.ts', 'export const root = host.shadowRoot;', 'host.shadowRoot'],
    ['lib/inpage/a.ts', 'event.composedPath();', 'event.composedPath'],
    ['lib/inpage/a.ts', 'navigator.clipboard.writeText(text);', 'clipboard.writeText'],
    ['lib/inpage/a.ts', 'crypto.randomUUID();', 'crypto.randomUUID'],
    ['entrypoints/a.ts', `${'\n'.repeat(41)}x();`, 'has 42 lines'],
  ])('%s: %s', (path, code, what) => {
    expect(offences(path, code)).toContain(what);
  });

  test.each([
    ['lib/inpage/a.ts', `import type { Action } from '../actions/types.ts';`],
    ['lib/inpage/a.ts', `// node.innerHTML, host.shadowRoot\nexport const it = 'crypto.randomUUID()';`],
    ['lib/inpage/a.ts', 'navigator.clipboard?.writeText(text);'],
    ['lib/actions/a.ts', 'export const read = (document: Document) => document.title;'],
    ['lib/actions/a.ts', 'export const read = ({ document }: { document: Document }) => document.title;'],
    ['lib/actions/a.ts', 'export const at = (time: number) => new Date(time);'],
    ['lib/messaging/a.ts', `import { browser } from 'wxt/browser';\nbrowser.runtime.id;`],
  ])('what is allowed is left alone: %s: %s', (path, code) => {
    expect(offences(path, code)).toEqual([]);
  });
});
