import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { Icon, type IconName } from '../ui/Icon.tsx';

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** Said beside the label: what it works on, where it comes from. */
  readonly detail?: string;
  readonly icon?: IconName;
  readonly onChoose: () => void;
}

/** `id` of the option at a place, for `aria-activedescendant`. */
export const optionId = (list: string, at: number): string => `${list}-${at}`;

/**
 * A list under the hand of somebody who is writing: the focus stays in the field, which names the chosen option.
 * The field is a textarea, which may not take the role of a combobox (ARIA in HTML); the rest is its pattern.
 */
export function Picker({
  id,
  name,
  choices,
  at,
  onPoint,
  foot,
}: {
  readonly id: string;
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly at: number;
  readonly onPoint: (at: number) => void;
  readonly foot?: ReactNode;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`#${CSS.escape(optionId(id, at))}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);
  return (
    <div className="chat-picker" data-ui="picker">
      <div ref={list} id={id} role="listbox" aria-label={name} tabIndex={-1}>
        {choices.map(({ id: choiceId, label, detail, icon, onChoose }, place) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
          <div
            key={choiceId}
            id={optionId(id, place)}
            role="option"
            tabIndex={-1}
            aria-selected={place === at}
            data-ui="picker-item"
            data-id={choiceId}
            // The field keeps the focus and its caret.
            onPointerDown={(event) => event.preventDefault()}
            onPointerMove={() => place !== at && onPoint(place)}
            onClick={onChoose}
          >
            {icon && <Icon name={icon} />}
            <span className="chat-picker-label">{label}</span>
            {detail && <span className="chat-picker-detail">{detail}</span>}
          </div>
        ))}
      </div>
      {foot}
    </div>
  );
}

/** What a key does to an open list: the place to go to, a choice, closing it, or nothing. */
export function pickerKey(
  { key, shiftKey, ctrlKey, metaKey, altKey, nativeEvent }: KeyboardEvent,
  at: number,
  count: number,
): number | 'choose' | 'close' | null {
  if (nativeEvent.isComposing || ctrlKey || metaKey || altKey) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if ((key === 'Enter' || key === 'Tab') && !shiftKey) return 'choose';
  return key === 'Escape' ? 'close' : null;
}
