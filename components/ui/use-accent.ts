import { useEffect } from 'react';
import { accentRules } from '../../lib/accent.ts';

/** So little of it that the accent, readable on `--surface`, is so on this too (accent.ts). */
const SOFT = ':root{--accent-soft:color-mix(in srgb,var(--accent) 4%,var(--bg))}';

/** Puts the administration's colour in place of the accent of tokens.css, readable in both schemes. */
export function useAccent(colour: unknown): void {
  useEffect(() => {
    const rules = typeof colour === 'string' ? accentRules(colour, ':root') : '';
    if (!rules) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules + SOFT);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [colour]);
}
