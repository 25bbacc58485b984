import { showDataToPage } from './firefox-data-transfer.ts';

type Data = Readonly<Record<string, string>>;

/** Fires a paste with the data by type; true when the editor cancelled it, as editors do that insert it themselves. */
export function firePaste(root: HTMLElement, data: Data): boolean {
  const event = new ClipboardEvent('paste', {
    bubbles: true,
    cancelable: true,
    composed: true,
    clipboardData: transferOf(data),
  });
  showDataToPage(event, 'clipboardData', data);
  return !root.dispatchEvent(event);
}

/** Fires a beforeinput of the given kind over the current selection; true when the editor cancelled it. */
export function fireBeforeInput(root: HTMLElement, inputType: string, data: Data): boolean {
  const event = new InputEvent('beforeinput', {
    bubbles: true,
    cancelable: true,
    composed: true,
    inputType,
    dataTransfer: transferOf(data),
  });
  showDataToPage(event, 'dataTransfer', data);
  return !root.dispatchEvent(event);
}

function transferOf(data: Data): DataTransfer {
  const transfer = new DataTransfer();
  for (const [type, text] of Object.entries(data)) transfer.setData(type, text);
  return transfer;
}
