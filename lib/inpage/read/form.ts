import { nameOf } from './dom.ts';
import { isSecret } from './secret.ts';

/** What ends the name of a field for a password or a code, where the page shows it for the moment. */
const NAMED =
  /(?:^|[^a-z])(?:passw(?:or)?d|pwd|mdp|mot.?de.?passe|cv[vc]2?|otp)[^a-z]*(?:confirm\w*|repeat|again)?[^a-z]*$/i;
const SILENT = /^(?:hidden|password|file|image|color|range)$/;

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** True for a form control, whose text is not in its nodes. */
export function isControl(element: Element): element is Control {
  return /^(?:input|textarea|select)$/.test(nameOf(element));
}

/** What a control shows: its value or what is chosen; nothing for passwords, codes and hidden fields. */
export function controlText(control: Control): string {
  if (isSecret(control) || isNamedSecret(control)) return '';
  if (control.localName === 'select') {
    return Array.from((control as HTMLSelectElement).selectedOptions, ({ text }) => text).join(', ');
  }
  const { type, value } = control as HTMLInputElement;
  if (SILENT.test(type)) return '';
  if (type === 'checkbox' || type === 'radio') return (control as HTMLInputElement).checked ? '[x]' : '[ ]';
  return value;
}

function isNamedSecret(control: Control): boolean {
  if (control.localName !== 'input') return false;
  return ['name', 'id'].some((name) => {
    const words = (control.getAttribute(name) ?? '').slice(-60).replace(/([a-z])([A-Z])/g, '$1 $2');
    return NAMED.test(words);
  });
}
