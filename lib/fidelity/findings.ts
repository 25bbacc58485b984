/** What a check says of two texts. */
import type { FactType, Finding, Span } from './types.ts';

/** The stretch of `text` from `start` to `end`, and nothing else of what stands there. */
export const spanIn = (text: string, { start, end }: Pick<Span, 'start' | 'end'>): Span => ({
  start,
  end,
  text: text.slice(start, end),
});

/** One fact told instead of another of its type. */
export const changed = (type: FactType, was: Span, is: Span): Finding => ({
  kind: 'changed',
  type,
  source: bare(was),
  proposal: bare(is),
});

/** Where something stands, without what else is known of it. */
export const bare = ({ start, end, text }: Span): Span => ({ start, end, text });
