import tokens from '../../../assets/styles/tokens.css?inline';
import common from './surface.css?inline';

/** The style sheet of one surface: the tokens on our own element, where page styles cannot reach them. */
export function styleSheet(own: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  // The page's `* { --accent: … }` would win over `:host`, never over an element inside the root.
  sheet.replaceSync(`${tokens.replaceAll(':host', '.surface')}${common}${own}:host{}`);
  return sheet;
}

/** Places the surface; the last rule of the sheet is kept for that, so that the page sees no style attribute. */
export function setPlacement(sheet: CSSStyleSheet, placement: Readonly<Record<string, string>>): void {
  const rule = sheet.cssRules[sheet.cssRules.length - 1];
  if (!rule || !('style' in rule)) return;
  const style = rule.style as CSSStyleDeclaration;
  for (const [property, value] of Object.entries(placement)) style.setProperty(property, value, 'important');
}
