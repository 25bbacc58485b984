import { type KeyboardEvent, type RefObject, useId, useLayoutEffect, useRef, useState } from 'react';
import { useChoices } from './choices.ts';
import { type Choice, optionId, pickerKey } from './Picker.tsx';
import { type Trigger, triggerAt, withoutTrigger } from './trigger.ts';

export interface PickerState {
  readonly trigger: Trigger;
  readonly id: string;
  readonly choices: readonly Choice[];
  readonly at: number;
  readonly point: (at: number) => void;
}

/** The list that “/” and “@” call up while the agent writes. */
export function usePicker(
  field: RefObject<HTMLTextAreaElement | null>,
  draft: string,
  setDraft: (draft: string) => void,
) {
  const id = useId();
  const [caret, setCaret] = useState(0);
  const [at, setAt] = useState(0);
  const [closed, setClosed] = useState('');
  const moveTo = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (moveTo.current !== null) field.current?.setSelectionRange(moveTo.current, moveTo.current);
    moveTo.current = null;
  });

  const trigger = triggerAt(draft, Math.min(caret, draft.length));
  const take = (): void => {
    if (!trigger) return;
    moveTo.current = trigger.from;
    setCaret(trigger.from);
    setDraft(withoutTrigger(draft, trigger));
    field.current?.focus();
  };
  const choices = useChoices(trigger, take);
  const place = trigger ? `${trigger.kind}${trigger.from}` : '';
  const open: PickerState | null =
    trigger && place !== closed && choices.length > 0
      ? { trigger, id, choices, at: Math.min(at, choices.length - 1), point: setAt }
      : null;

  /** True when the key was for the list. */
  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (!open) return false;
    const does = pickerKey(event, open.at, open.choices.length);
    if (does === null) return false;
    event.preventDefault();
    if (does === 'close') setClosed(place);
    else if (does === 'choose') open.choices[open.at]?.onChoose();
    else setAt(does);
    return true;
  };
  const onCaret = (): void => {
    const { selectionStart = 0, selectionEnd = 0 } = field.current ?? {};
    const now = selectionStart === selectionEnd ? selectionStart : 0;
    if (now === caret) return;
    setCaret(now);
    setAt(0);
    if (triggerAt(field.current?.value ?? '', now) === null) setClosed('');
  };
  return {
    open,
    onKeyDown,
    onCaret,
    attributes: {
      'aria-autocomplete': 'list',
      'aria-haspopup': 'listbox',
      'aria-controls': open ? id : undefined,
      'aria-activedescendant': open ? optionId(id, open.at) : undefined,
    },
  } as const;
}
