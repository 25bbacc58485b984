import type { PartsRead as Read } from '../../lib/chat/conversation.ts';
import { partsSentence } from './words.ts';

/** Which parts were read of texts that are longer than the model reads at once. */
export function PartsRead({ read }: { readonly read: readonly Read[] }) {
  return (
    <div className="chat-meta" data-ui="parts-read">
      {read.map((each) => (
        <p key={each.item}>{partsSentence(each)}</p>
      ))}
    </div>
  );
}
