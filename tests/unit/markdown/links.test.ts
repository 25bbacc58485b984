import { describe, expect, it } from 'vitest';
import { safeLink } from '../../../lib/markdown/links.ts';

describe('addresses that become links', () => {
  it.each([
    ['https://www.service-public.fr/particuliers', 'www.service-public.fr', ''],
    ['https://exemple.fr:8443/a?b=c#d', 'exemple.fr:8443', '?b=c#d'],
    ['https://école.exemple.fr/', 'xn--cole-9oa.exemple.fr', ''],
    ['mailto:accueil@mairie.example', 'accueil@mairie.example', ''],
  ])('%s', (address, host, carries) => {
    const link = safeLink(address);
    expect(link?.host).toBe(host);
    expect(link?.carries).toBe(carries);
  });
});

describe('addresses that stay text', () => {
  it.each([
    'http://exemple.fr/',
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://exemple.fr/x',
    '//exemple.fr/a',
    '/options.html',
    'options.html',
    'https:exemple.fr',
    'https:/exemple.fr',
    'https:\\\\exemple.fr',
    'https://service-public.fr@evil.example/',
    'https://user:secret@exemple.fr/',
    'https://service-public.fr%40evil.example/',
    'https://sеrvice-public.fr/', // Cyrillic е
    'https://ехаmple.com/',
    'https://service-public.fr\u2215login.evil.example/',
    'https://exemple.fr/\u202egpj.exe',
    'https://exemple.fr/%E2%80%AEgpj.exe',
    'https://exem\u200bple.fr/',
    'https://exemple.fr/a b',
    'https://exemple.fr/\tb',
    'java\nscript:alert(1)',
    `https://exemple.fr/${'a'.repeat(3000)}`,
    'mailto:a@b.fr?body=secret',
    'mailto:a@b.fr,c@d.fr',
    'mailto:javascript:alert(1)',
    '',
  ])('%s', (address) => {
    expect(safeLink(address)).toBeNull();
  });
});
