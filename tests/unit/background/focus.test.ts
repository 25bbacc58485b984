import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type FrameFocus, haveAnswered, holderOf } from '../../../lib/background/focus.ts';
import { focusedFrame } from '../../../lib/background/frames.ts';

const frame = (frameId: number, says: Partial<FrameFocus> = {}): FrameFocus => ({
  frameId,
  focused: false,
  holdsFocus: false,
  passesOn: false,
  ...says,
});
const above = frame(0, { passesOn: true });
const editor = frame(5, { focused: true, holdsFocus: true });

describe('the frame an action is about', () => {
  it('is the one with the focus, wherever it is', () => {
    expect(holderOf([above, frame(3), editor])).toBe(5);
  });

  it('is the one where the focus was last while another window has it', () => {
    expect(holderOf([above, frame(5, { holdsFocus: true })])).toBe(5);
  });

  it('is the top one when the focus is in a stranger’s frame', () => {
    expect(holderOf([frame(0)])).toBe(0);
    expect(haveAnswered([frame(0)])).toBe(true);
  });

  it('is not known while the frame with the focus has not answered', () => {
    expect(haveAnswered([])).toBe(false);
    expect(haveAnswered([editor])).toBe(false);
    expect(haveAnswered([above])).toBe(false);
    expect(haveAnswered([above, editor])).toBe(true);
  });
});

describe('asking every frame', () => {
  const answering = (...answers: readonly (readonly FrameFocus[] | 'refusal')[]) => {
    let asked = 0;
    vi.spyOn(browser.scripting, 'executeScript').mockImplementation((async () => {
      const answer = answers[Math.min(asked++, answers.length - 1)];
      if (answer === 'refusal') throw new Error('Cannot access contents of the page.');
      return answer?.map(({ frameId, ...result }) => ({ frameId, documentId: String(frameId), result }));
    }) as never);
    return () => asked;
  };

  it('is done again when only some have answered, or none: the grant was on its way', async () => {
    const asked = answering([], [above], [above, editor]);
    await expect(focusedFrame(1)).resolves.toBe(5);
    expect(asked()).toBe(3);
  });

  it('ends with what they have said when a frame stays silent', async () => {
    answering([above]);
    await expect(focusedFrame(1)).resolves.toBe(0);
  });

  it('says that the page is out of reach when all refuse', async () => {
    answering('refusal');
    await expect(focusedFrame(1)).rejects.toMatchObject({ code: 'page-unreachable' });
  });
});
