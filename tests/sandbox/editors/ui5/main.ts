import { freshPlace, publish } from '../shared/page.ts';

/**
 * As the web components of large vendors: a text area inside an open shadow root, whose `value` property is the
 * truth, and which is rendered from it again after each change.
 */
class EnterpriseField extends HTMLElement {
  private text = '';
  private readonly inner = document.createElement('textarea');
  private scheduled = false;

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open', delegatesFocus: true });
    root.replaceChildren(this.inner);
    this.inner.addEventListener('input', () => {
      this.value = this.inner.value;
      this.dispatchEvent(new CustomEvent('ui5-input', { bubbles: true, composed: true }));
    });
    this.inner.addEventListener('change', () =>
      this.dispatchEvent(new CustomEvent('ui5-change', { bubbles: true, composed: true })),
    );
  }

  get value(): string {
    return this.text;
  }

  set value(text: string) {
    this.text = text;
    if (this.scheduled) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      if (this.inner.value !== this.text) this.inner.value = this.text;
    });
  }
}
customElements.define('champ-entreprise', EnterpriseField);

const field = freshPlace('champ-entreprise') as EnterpriseField;
const heard = publish({
  set: (_doc, text) => {
    field.value = text;
  },
  read: () => field.value,
  root: () => field.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement,
});
for (const type of ['ui5-input', 'ui5-change']) field.addEventListener(type, () => heard(type));
