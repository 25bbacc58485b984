import { toHtml } from './document.ts';
import { fromHtml } from './from-html.ts';
import { publish } from './page.ts';

interface TinyEditor {
  getContent(): string;
  setContent(html: string): void;
  getBody(): HTMLElement;
  readonly undoManager: { clear(): void; add(): void };
  on(name: string, listener: () => void): void;
}

interface TinyMce {
  init(options: object): Promise<TinyEditor[]>;
}

/** TinyMCE loads its parts from the server itself: it is not bundled. */
export async function publishTinyMce(options: object): Promise<void> {
  const script = document.createElement('script');
  script.src = '/tinymce/tinymce.min.js';
  await new Promise((done) => {
    script.addEventListener('load', done);
    document.head.append(script);
  });
  const { tinymce } = window as unknown as { tinymce: TinyMce };
  const [editor] = await tinymce.init({
    base_url: '/tinymce',
    suffix: '.min',
    entity_encoding: 'raw',
    license_key: 'gpl',
    menubar: false,
    statusbar: false,
    promotion: false,
    plugins: 'lists link',
    toolbar: 'undo redo | bold italic | bullist | link',
    ...options,
  });
  if (!editor) throw new Error('TinyMCE did not start');
  const heard = publish({
    set: (doc) => {
      editor.setContent(toHtml(doc));
      editor.undoManager.clear();
      editor.undoManager.add();
    },
    read: () => fromHtml(editor.getContent()),
    root: () => editor.getBody(),
  });
  for (const type of ['change', 'input']) editor.on(type, () => heard(type));
}
