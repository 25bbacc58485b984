import { type ReactNode, useEffect, useRef } from 'react';
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
  backTo,
  reads = false,
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
  /** What has the focus after it, when that is not what opened it. */
  readonly backTo?: () => HTMLElement | null;
  /** True when it holds nothing but words. */
  readonly reads?: boolean;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const latest = useRef(backTo);
  latest.current = backTo;
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    if (!element?.open) element?.showModal();
    element?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      element?.close();
      const after = latest.current?.() ?? opener;
      if (after instanceof HTMLElement && after.isConnected) after.focus();
      // What opened it may be gone, or cannot take the focus any more.
      if (document.activeElement === null || document.activeElement === document.body) focusHome();
    };
  }, []);
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
      {/* A text that scrolls must be reachable by keyboard. */}
      <div className="ui-dialog-body" tabIndex={reads ? 0 : undefined}>
        {children}
      </div>
    </dialog>
  );
}
