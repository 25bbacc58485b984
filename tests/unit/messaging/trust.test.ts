import { describe, expect, it } from 'vitest';
import { contextOf } from '../../../lib/messaging/trust.ts';

const self = { id: 'abc', origin: 'chrome-extension://abc' };
const page = {
  id: 'abc',
  url: 'https://intranet.test/a',
  origin: 'https://intranet.test',
  tab: { id: 1 },
  frameId: 0,
};

describe('who is speaking', () => {
  it('knows an in-page script by its tab, frame and address', () => {
    expect(contextOf(page, self)).toBe('page');
  });

  it('tells a frame below the top one apart, and one that the browser does not number from both', () => {
    expect(contextOf({ ...page, frameId: 7 }, self)).toBe('frame');
    expect(contextOf({ ...page, frameId: undefined }, self)).toBeNull();
    expect(contextOf({ ...page, tab: undefined, frameId: 7 }, self)).toBeNull();
  });

  it('knows the panel and the options page, opened as a tab too', () => {
    const panel = { id: 'abc', url: `${self.origin}/sidepanel.html?tab=3`, origin: self.origin };
    expect(contextOf(panel, self)).toBe('panel');
    const options = { ...panel, url: `${self.origin}/options.html#diagnostic`, tab: { id: 4 }, frameId: 0 };
    expect(contextOf(options, self)).toBe('options');
  });

  it('does not take a missing or foreign origin for one of its pages', () => {
    const url = `${self.origin}/options.html`;
    expect(contextOf({ id: 'abc', url }, self)).toBeNull();
    expect(contextOf({ id: 'abc', url, origin: 'https://intranet.test' }, self)).toBeNull();
  });

  it('refuses other extensions, other pages of ours and senders without a description', () => {
    expect(contextOf({ ...page, id: 'other' }, self)).toBeNull();
    expect(contextOf({ id: 'abc', url: `${self.origin}/x.html`, origin: self.origin }, self)).toBeNull();
    expect(contextOf({ id: 'abc' }, self)).toBeNull();
    expect(contextOf({ ...page, url: 'not a url' }, self)).toBeNull();
    expect(contextOf({ id: 'abc', url: 'https://intranet.test/' }, self)).toBeNull();
  });

  it('is not deceived by an address that looks like ours', () => {
    const lookalike = { ...page, url: 'https://chrome-extension//abc/options.html' };
    expect(contextOf(lookalike, self)).toBe('page');
  });
});
