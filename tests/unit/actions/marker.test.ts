import { expect, it } from 'vitest';
import { mayBecomeMarker, NOTHING_TO_CHANGE } from '../../../lib/actions/marker.ts';

it('holds back a beginning as long as it may be the marker', () => {
  for (let length = 0; length <= NOTHING_TO_CHANGE.length; length += 1) {
    expect(mayBecomeMarker(NOTHING_TO_CHANGE.slice(0, length))).toBe(true);
    expect(mayBecomeMarker(`**${NOTHING_TO_CHANGE.slice(0, length)}`)).toBe(true);
  }
});

it.each(['N', '« Bonjour', '[lien', '- a', '[[renvoi', '1', 'Р', 'س', '您'])(
  'lets “%s” go at once',
  (beginning) => {
    expect(mayBecomeMarker(beginning)).toBe(false);
  },
);
