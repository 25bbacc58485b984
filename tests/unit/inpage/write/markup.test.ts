import { expect, it } from 'vitest';
import { normalise } from '../../../../lib/inpage/target/editor-text.ts';
import { plainMarkup } from '../../../../lib/inpage/write/markup.ts';

it('compares text by its words and the spaces between them, not by their kind', () => {
  expect(normalise(' Un\u00a0mot \n\n ici\ufeff ')).toBe('Un mot ici');
  expect(normalise('Unmot')).not.toBe(normalise('Un mot'));
});

it('looks through what editors add for their own display', () => {
  expect(
    plainMarkup('<p data-mce-style="x" class="is-empty">a<br class="ProseMirror-trailingBreak"></p>'),
  ).toBe('<p>a</p>');
  expect(plainMarkup('<p style="color: red"><b>a</b></p>')).toBe('<p style="color: red"><b>a</b></p>');
});
