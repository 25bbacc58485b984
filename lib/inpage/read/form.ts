import { isSecret } from './secret.ts';

const SILENT = /^(?:hidden|password|file|image|color|range)$/;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** True for a form control, whose text is not in its nodes. */
export function isControl(element: Element): element is Control {
  return /^(?:input|textarea|select)$/.test(element.localName);
}

/** What a control shows: its value or what is chosen; nothing for passwords, codes and hidden fields. */
export function controlText(control: Control): string {
  if (isSecret(control)) return '';
  if (control.localName === 'select') {
    const { options } = control as HTMLSelectElement;
    return Array.from(options)
      .filter((option) => option.selected)
      .map((option) => option.text)
      .join(', ');
  }
  const { type, value } = control as HTMLInputElement;
  if (SILENT.test(type)) return '';
  if (type === 'checkbox' || type === 'radio') return (control as HTMLInputElement).checked ? '[x]' : '[ ]';
  return value;
}
