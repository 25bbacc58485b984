/** Decimal numbers as text, exact at any length. */

/** The canonical form of a number: no zero too many on either side. */
export function decimal(whole: string, fraction = ''): string {
  const integer = whole.replace(/^0+(?=\d)/, '') || '0';
  const rest = withoutZeros(fraction);
  return rest ? `${integer}.${rest}` : integer;
}

/** `value` times ten to the power of `power`. */
export function shifted(value: string, power: number): string {
  if (power <= 0) return value;
  const [whole = '', fraction = ''] = value.split('.');
  const digits = fraction.padEnd(power, '0');
  return decimal(whole + digits.slice(0, power), digits.slice(power));
}

function withoutZeros(fraction: string): string {
  let end = fraction.length;
  while (end > 0 && fraction[end - 1] === '0') end -= 1;
  return fraction.slice(0, end);
}
