import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { Icon, type IconName } from './Icon.tsx';

export interface MenuItem {
  /** Its `data-ui`. */
  readonly id: string;
  readonly label: string;
  readonly icon?: IconName;
  readonly onChoose: () => void;
}

/** What is needed less often, behind one button: arrows move, a letter finds, Escape closes and gives the focus back. */
export function Menu({
  name,
  label,
  icon = 'more',
  items,
  id,
}: {
  readonly name: string;
  /** Shown on the button; without one it shows its icon only. */
  readonly label?: string;
  readonly icon?: IconName;
  readonly items: readonly MenuItem[];
  /** `data-ui` of the button. */
  readonly id: string;
}) {
  const [open, setOpen] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLSpanElement>(null);
  const listId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };

  useLayoutEffect(() => {
    if (!open) return;
    if (list.current) placeUnder(list.current, place.current);
    list.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus();
    const over = new AbortController();
    const leave = ({ target }: Event): void => {
      if (target instanceof Node && place.current?.contains(target)) return;
      setOpen(false);
      // It takes no focus with it.
      if (list.current?.contains(document.activeElement)) button.current?.focus();
    };
    // It stands where its button stood: it does not travel along when that is scrolled or the window changes.
    for (const type of ['pointerdown', 'focusin', 'scroll', 'resize'] as const) {
      addEventListener(type, leave, { signal: over.signal, capture: true });
    }
    return () => over.abort();
  }, [open]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    const next = nextOf(event.key, at, all);
    if (next) next.focus();
    else if (event.key === 'Escape') close();
    else {
      // Tab goes on from the list, which then has no reason to stay.
      if (event.key === 'Tab') setOpen(false);
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <span className="ui-menu" ref={place}>
      {/* One button with a label or without: it has the focus when what was chosen changes that. */}
      <button
        ref={button}
        type="button"
        className={label === undefined ? 'ui-icon-button ui-quiet' : 'ui-button ui-chip'}
        aria-label={name}
        title={name}
        data-ui={id}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} />
        {label}
      </button>
      {open && (
        <div ref={list} id={listId} role="menu" aria-label={name} tabIndex={-1} onKeyDown={onKeyDown}>
          {items.map(({ id, label, icon, onChoose }) => (
            <button
              key={id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              data-ui={id}
              onClick={() => {
                // First the focus goes back: what the choice opens then knows where to give it back.
                close();
                onChoose();
              }}
            >
              {icon && <Icon name={icon} />}
              {label}
            </button>
          ))}
        </div>
      )}
    </span>
  );
}

/** Pixels between a menu and its button or the edge. */
const GAP = 4;

/** Puts the list below its button, above where there is no room, and inside the window. */
function placeUnder(list: HTMLElement, button: HTMLElement | null): void {
  const at = button?.getBoundingClientRect();
  if (!at) return;
  const { width, height } = list.getBoundingClientRect();
  const below = at.bottom + GAP + height <= innerHeight;
  const top = below ? at.bottom + GAP : Math.max(GAP, at.top - GAP - height);
  const left = Math.max(GAP, Math.min(at.left, innerWidth - width - GAP));
  list.style.top = `${top}px`;
  list.style.left = `${left}px`;
}

function nextOf(key: string, at: number, all: readonly HTMLElement[]): HTMLElement | undefined {
  const { length } = all;
  if (key === 'ArrowDown') return all[(at + 1) % length];
  if (key === 'ArrowUp') return all[(at - 1 + length) % length];
  if (key === 'Home') return all[0];
  if (key === 'End') return all[length - 1];
  if (key.length !== 1 || key === ' ') return undefined;
  const letter = key.toLocaleLowerCase();
  const after = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  return after.find(({ textContent }) => textContent?.trim().toLocaleLowerCase().startsWith(letter));
}
