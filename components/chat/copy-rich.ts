import { copyText } from './copy.ts';

/** Copies a text together with its form, which an application takes when it can. */
export async function copyRich(text: string, html: string): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([text], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByCommand(text, html) || copyText(text);
  }
}

/** Where the clipboard API is refused, as in a panel that has just lost the focus. */
function copyByCommand(text: string, html: string): boolean {
  let given = false;
  const give = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    given = event.clipboardData !== null;
  };
  document.addEventListener('copy', give, { capture: true, once: true });
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', give, { capture: true });
  return copied && given;
}
