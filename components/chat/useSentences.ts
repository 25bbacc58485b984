import { useEffect, useRef, useState } from 'react';
import type { Answer } from '../../lib/chat/conversation.ts';
import { languageOf } from './language.ts';
import { saidUntil, spoken } from './sentences.ts';

interface Said {
  readonly key: string;
  readonly text: string;
}

/** Sentences that stand to be read; older ones have been. */
const KEPT = 4;
/** Milliseconds between two announcements: less would cut each other off. */
const PAUSE = 1_500;

/** The answer being written, in whole sentences, for the live region. An answer that was there already says nothing. */
export function useSentences(answer: Answer | null): {
  readonly sentences: readonly Said[];
  readonly language: string | undefined;
} {
  const [sentences, setSentences] = useState<readonly Said[]>([]);
  const at = useRef({ id: '', given: 0 });
  const { id = '', text = '', state } = answer ?? {};
  const live = state === 'waiting' || state === 'streaming';
  const latest = useRef({ id, text, live });
  latest.current = { id, text, live };

  useEffect(() => {
    if (!live) return;
    at.current = { id, given: latest.current.text.length };
    setSentences([]);
    const say = (): void => {
      const { text, live } = latest.current;
      const { given } = at.current;
      const end = live ? saidUntil(text, given) : text.length;
      if (end <= given) return;
      at.current = { id, given: end };
      const words = spoken(text.slice(given, end));
      if (words !== '')
        setSentences((before) => [...before.slice(1 - KEPT), { key: `${id}:${end}`, text: words }]);
    };
    const timer = setInterval(say, PAUSE);
    return () => {
      clearInterval(timer);
      // What is left when the answer ends; not when another conversation is opened.
      if (latest.current.id === id && !latest.current.live) say();
    };
  }, [id, live]);

  // Said is said: who reads on by keyboard finds the answer once.
  useEffect(() => {
    if (live || sentences.length === 0) return;
    const timer = setTimeout(() => setSentences([]), 10_000);
    return () => clearTimeout(timer);
  }, [live, sentences]);

  return { sentences, language: answer ? languageOf(answer) : undefined };
}
