import { expect, it } from 'vitest';
import { carbonText } from '../../../lib/messaging/carbon.ts';
import { speak } from '../locale.ts';

it.each([
  [0.0000093, '9,3\u00A0mg de CO₂'],
  [0.00012, '0,12\u00A0g de CO₂'],
  [0.0042, '4,2\u00A0g de CO₂'],
])('%s kg is said in a unit that leaves a small number', (kilograms, said) => {
  speak('fr');
  expect(carbonText(kilograms).replace('.', ',')).toBe(said);
});
