import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { IconButton } from './Button.tsx';
import { focusHome } from './focus.ts';

/** Covers the panel until it is closed; focus goes in (to `data-first` where there is one), stays in, and comes back to what opened it, or home. */
export function Dialog({
  title,
  closeName,
  onClose,
  size = 'full',
  role,
  tools,
  homeAfter,
  children,
}: {
  readonly title: string;
  readonly closeName: string;
  readonly onClose: () => void;
  /** `full` covers the panel, `fit` is as high as what it says. */
  readonly size?: 'full' | 'fit';
  readonly role?: 'alertdialog';
  /** Beside the title. */
  readonly tools?: ReactNode;
  /** True when the focus goes home after it, and not to what opened it. */
  readonly homeAfter?: RefObject<boolean>;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    if (!element?.open) element?.showModal();
    element?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      element?.close();
      if (homeAfter?.current) return focusHome();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
      // What opened it may be gone, or cannot take the focus any more.
      if (document.activeElement === null || document.activeElement === document.body) focusHome();
    };
  }, [homeAfter]);
  return (
    <dialog
      ref={dialog}
      className={`ui-dialog ui-dialog-${size}`}
      role={role}
      aria-label={title}
      // Escape in a dialog above this one comes up through React, not through the browser.
      onCancel={(event) => event.target === dialog.current && onClose()}
      onClose={(event) => event.target === dialog.current && onClose()}
    >
      <header>
        <h2>{title}</h2>
        {tools}
        <IconButton icon="close" name={closeName} onClick={onClose} data-ui="close" />
      </header>
      <div className="ui-dialog-body">{children}</div>
    </dialog>
  );
}
