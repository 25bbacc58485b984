import { liveAnswer } from '../../lib/chat/conversation.ts';
import { AnswerView } from './AnswerView.tsx';
import { UserView } from './UserView.tsx';
import { useChat } from './useChat.ts';

/** The questions and answers, in order. */
export function Messages({ onRendered }: { readonly onRendered: () => void }) {
  const messages = useChat((state) => state.conversation.messages);
  const live = useChat((state) => liveAnswer(state.conversation) !== null);
  return messages.map((message, index) =>
    message.role === 'user' ? (
      <UserView key={message.id} message={message} editable={!live} />
    ) : (
      <AnswerView
        key={message.id}
        answer={message}
        isLast={index === messages.length - 1}
        onRendered={onRendered}
      />
    ),
  );
}
