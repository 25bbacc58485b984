import { type ReactNode, useEffect, useRef } from 'react';
import { IconButton } from './Button.tsx';

/** Covers the panel until it is closed; focus goes in, stays in, and comes back to what opened it. */
export function Dialog({
  title,
  closeName,
  onClose,
  children,
}: {
  readonly title: string;
  readonly closeName: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    const opener = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  return (
    <dialog ref={dialog} className="ui-dialog" aria-label={title} onCancel={onClose} onClose={onClose}>
      <header>
        <h2>{title}</h2>
        <IconButton icon="close" name={closeName} onClick={onClose} data-ui="close" />
      </header>
      <div className="ui-dialog-body">{children}</div>
    </dialog>
  );
}
