import type { Exported } from '../../lib/chat/state.ts';

/** Hands a file to the browser's downloads. */
export function download({ name, type, text }: Exported): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
