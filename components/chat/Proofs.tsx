import type { RefObject } from 'react';
import type { Citation } from '../../lib/chat/citation-ledger.ts';
import type { Answer, SentText } from '../../lib/chat/conversation.ts';
import type { Cited } from './AnswerText.tsx';
import { CitationNote } from './CitationNote.tsx';
import { PartsRead } from './PartsRead.tsx';
import { Sources } from './Sources.tsx';
import { TableTools } from './TableTools.tsx';
import './citations.css';

/** A citation that was pressed, and how often one was. */
export interface Pressed {
  readonly citation: Citation;
  readonly times: number;
}

/** What stands under an answer to check it with: the passage a citation leads to, its sources, its tables. */
export function Proofs({
  answer,
  live,
  cited,
  sources,
  pressed,
  element,
  onPress,
  onClose,
}: {
  readonly answer: Answer;
  readonly live: boolean;
  readonly cited: Cited | null;
  readonly sources: readonly SentText[];
  readonly pressed: Pressed | null;
  /** The element whose text is the answer. */
  readonly element: RefObject<HTMLElement | null>;
  readonly onPress: (citation: Citation) => void;
  readonly onClose: () => void;
}) {
  return (
    <>
      {pressed && cited && (
        <CitationNote
          key={pressed.times}
          citation={pressed.citation}
          cited={cited}
          sources={sources}
          onClose={onClose}
        />
      )}
      {!live && cited && <Sources text={answer.text} cited={cited} sources={sources} onPress={onPress} />}
      {!live && answer.read && <PartsRead read={answer.read} />}
      {!live && <TableTools key={`${answer.since}:${answer.revision}`} answer={element} cited={cited} />}
    </>
  );
}
