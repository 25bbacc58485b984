import { freshPlace, publish } from '../shared/page.ts';

/**
 * As Angular's default value accessor: the control's value follows `input` events that are not part of a
 * composition, is marked as touched on `blur`, and is written back to the view in the next turn of the zone.
 */
class Accessor {
  private composing = false;
  private readonly field: HTMLTextAreaElement;

  constructor(field: HTMLTextAreaElement, onChange: (value: string) => void) {
    this.field = field;
    field.addEventListener('compositionstart', () => {
      this.composing = true;
    });
    field.addEventListener('compositionend', () => {
      this.composing = false;
      onChange(field.value);
    });
    field.addEventListener('input', () => {
      if (!this.composing) onChange(field.value);
    });
  }

  writeValue(value: string): void {
    if (this.field.value !== value) this.field.value = value;
  }
}

const field = freshPlace('textarea') as HTMLTextAreaElement;
const control = { value: '' };
const accessor = new Accessor(field, (value) => {
  heard('valueChanges');
  control.value = value;
  queueMicrotask(() => accessor.writeValue(control.value));
});
const heard = publish({
  set: (_doc, text) => {
    control.value = text;
    accessor.writeValue(text);
  },
  read: () => control.value,
  root: () => field,
});
