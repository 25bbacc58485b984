import { useEffect } from 'react';
import { accentOf } from '../../lib/policy/accent.ts';

/** Puts the administration's colour in place of the accent of tokens.css, readable in both schemes. */
export function useAccent(colour: unknown): void {
  useEffect(() => {
    const accent = typeof colour === 'string' ? accentOf(colour) : null;
    if (!accent) return;
    const rule = ({ accent, ink }: { accent: string; ink: string }) =>
      `:root { --accent: ${accent}; --accent-ink: ${ink}; }`;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${rule(accent.light)} @media (prefers-color-scheme: dark) { ${rule(accent.dark)} }`);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [colour]);
}
