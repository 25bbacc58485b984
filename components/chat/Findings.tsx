import { type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { i18n } from '#i18n';
import type { Answer } from '../../lib/chat/conversation.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import type { Checked } from './checked.ts';

// A plural written as “one | many” with a name in it: the generated types know only one of the two.
const plural = i18n.t as (key: string, count: number, substitutions: Record<string, string>) => string;

/** The check comes with the first answer that is about a text. */
const loadCheck = () => import('./checked.ts');
const loadWords = () => import('../../lib/finding-text.ts');

/** Lines shown before the fold. */
const FIRST = 5;

interface Shown extends Checked {
  readonly sentence: string;
  readonly advice: string;
}

export interface Texts {
  readonly given: readonly string[];
  readonly said: readonly string[];
}

/** What of the facts of a text is missing, changed or new in the answer about it: on its words, and one line each. */
export function Findings({
  asked,
  texts,
  answer,
}: {
  readonly asked: Answer['asked'];
  /** What a chat answer was given, and what the agent said. */
  readonly texts: Texts;
  /** The element whose text is the answer, whole. */
  readonly answer: RefObject<HTMLElement | null>;
}) {
  const [found, setFound] = useState<readonly Shown[]>([]);
  const [folded, setFolded] = useState(true);
  const chosen = useRef<AbortController>(null);
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    const over = new AbortController();
    void Promise.all([loadCheck(), loadWords()]).then(
      ([{ checkAnswer, checkChat, mark, underline }, { findingText }]) => {
        if (over.signal.aborted || !answer.current) return;
        const checked =
          asked === 'chat'
            ? checkChat(texts.given, texts.said, answer.current)
            : checkAnswer(asked, answer.current);
        const ranges = checked.flatMap(({ range }) => range ?? []);
        underline('finding', ranges, over.signal);
        if (asked === 'chat') mark(ranges, (at) => doubtMark(ranges[at]?.toString() ?? ''), over.signal);
        setFound(checked.map((each) => ({ ...each, ...findingText(each.finding) })));
      },
    );
    return () => {
      over.abort();
      chosen.current?.abort();
    };
  }, [asked, texts, answer]);

  const show = async (range: Range): Promise<void> => {
    const { underline } = await loadCheck();
    chosen.current?.abort();
    chosen.current = new AbortController();
    underline('finding-chosen', [range], chosen.current.signal);
    range.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
  };

  if (found.length === 0) return null;
  const shown = folded ? found.slice(0, FIRST) : found;
  const rest = found.length - shown.length;
  return (
    <section className="chat-findings" aria-label={i18n.t('findings.label')}>
      <ul ref={list}>
        {shown.map(({ finding, range, sentence, advice }) => (
          <li key={keyOf(finding)}>
            <button
              type="button"
              data-ui="finding"
              data-kind={finding.kind}
              data-type={finding.type}
              onClick={() => range && void show(range)}
            >
              <Icon name="notice" />
              <span>
                {sentence} <span className="advice">{advice}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <Button
          look="quiet"
          data-ui="findings-more"
          onClick={() => {
            // The button goes: one reads on with the first line that it hid.
            flushSync(() => setFolded(false));
            list.current?.querySelectorAll('button')[FIRST]?.focus();
          }}
        >
          {plural('findings.more', rest, { count: rest.toLocaleString() })}
        </Button>
      )}
    </section>
  );
}

/** Says *non vérifié* behind a figure, like behind a citation that was not found. */
function doubtMark(figure: string): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'md-citation';
  mark.dataset.ui = 'unverified';
  mark.dataset.state = 'unverified';
  // No part of the text: neither copied nor checked. Why it is there is said in the lines below the answer.
  mark.dataset.control = '';
  mark.textContent = i18n.t('citations.figure_short');
  mark.title = `${i18n.t('citations.figure_name', { figure })} ${i18n.t('citations.figure')}`;
  return mark;
}

function keyOf({ kind, type, source, proposal }: Shown['finding']): string {
  return [kind, type, source?.start, proposal?.start].join(' ');
}
