/**
 * Could a text be a CSS selector? Only a page's browser can tell for sure, and there one that is none protects the
 * whole page; this finds what an administrator mistypes, where it can still be reported.
 */
export function plausibleSelector(value: string): boolean {
  const text = value.trim();
  if (text === '' || /[{};<@]|\/\*|^[,>+~]|[,>+~]$/.test(text)) return false;
  const open: string[] = [];
  let quote = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '\\') at += 1;
    else if (quote) quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '(' || sign === '[') open.push(sign);
    // What is no element can neither be found nor protected.
    else if (sign === ':' && text.charAt(at + 1) === ':') return false;
    else if (sign === ')' || sign === ']') {
      if (open.pop() !== (sign === ')' ? '(' : '[')) return false;
    }
  }
  return quote === '' && open.length === 0;
}
