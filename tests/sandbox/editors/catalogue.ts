/** The editors that writing is tried in. */
export interface EditorEntry {
  /** Name of its folder here, and of its page: `/editeurs/<id>/`. */
  readonly id: string;
  readonly name: string;
  /** The package whose version is published; absent where the browser itself or a few lines of ours edit. */
  readonly package?: string;
  /** `field`: text in a form field. `plain`: an editor of text without formatting. `rich`: everything else. */
  readonly kind: 'field' | 'plain' | 'rich';
  /** What the editor itself cannot hold: its cases are left out, and the page says so. */
  readonly without?: readonly Lacking[];
  /** It learns of a change when it is left. */
  readonly onBlur?: true;
  /** Milliseconds after which it tells of a change, and knows how to undo it, where that is not at once. */
  readonly settles?: number;
}

/** What some editors cannot do by themselves, whoever asks them. */
export type Lacking =
  /** One line only. */
  | 'lines'
  /** Line breaks inside a paragraph: they are paragraphs. */
  | 'breaks'
  /** Formatting that comes from outside: text is all it takes. */
  | 'formatting'
  /** A selection across blocks. */
  | 'across'
  /** Undoing. */
  | 'undo'
  /** New paragraphs inside what is edited. */
  | 'paragraphs';

export const EDITORS: readonly EditorEntry[] = [
  { id: 'textarea', name: 'textarea', kind: 'field' },
  { id: 'input', name: 'input', kind: 'field', without: ['lines'] },
  { id: 'react', name: 'React, controlled', package: 'react', kind: 'field' },
  { id: 'vue', name: 'Vue, v-model', package: 'vue', kind: 'field' },
  { id: 'vue-lazy', name: 'Vue, v-model.lazy', package: 'vue', kind: 'field', onBlur: true },
  { id: 'angular', name: 'Angular-like value accessor', kind: 'field' },
  { id: 'ui5', name: 'UI5-like custom element', kind: 'field' },
  { id: 'contenteditable', name: 'contenteditable', kind: 'rich' },
  { id: 'shadow-contenteditable', name: 'contenteditable in a shadow root', kind: 'rich' },
  { id: 'iframe-contenteditable', name: 'contenteditable in a frame', kind: 'rich' },
  { id: 'design-mode', name: 'designMode', kind: 'rich' },
  { id: 'plaintext-only', name: 'contenteditable="plaintext-only"', kind: 'plain' },
  { id: 'tiptap', name: 'Tiptap', package: '@tiptap/core', kind: 'rich' },
  {
    id: 'tiptap-collaboratif',
    name: 'Tiptap, two clients (Yjs)',
    package: '@tiptap/extension-collaboration',
    kind: 'rich',
  },
  { id: 'prosemirror', name: 'ProseMirror', package: 'prosemirror-view', kind: 'rich' },
  { id: 'blocknote', name: 'BlockNote', package: '@blocknote/core', kind: 'rich' },
  { id: 'ckeditor5', name: 'CKEditor 5', package: 'ckeditor5', kind: 'rich' },
  { id: 'ckeditor4', name: 'CKEditor 4', package: 'ckeditor4', kind: 'rich' },
  { id: 'tinymce', name: 'TinyMCE in its frame', package: 'tinymce', kind: 'rich' },
  { id: 'tinymce-inline', name: 'TinyMCE inline', package: 'tinymce', kind: 'rich' },
  { id: 'quill', name: 'Quill', package: 'quill', kind: 'rich', without: ['breaks'] },
  { id: 'lexical', name: 'Lexical', package: 'lexical', kind: 'rich' },
  { id: 'slate', name: 'Slate', package: 'slate-react', kind: 'rich', without: ['formatting'] },
  { id: 'draft', name: 'Draft.js', package: 'draft-js', kind: 'rich' },
  { id: 'codemirror', name: 'CodeMirror 6', package: '@codemirror/view', kind: 'plain' },
  { id: 'trix', name: 'Trix', package: 'trix', kind: 'rich', without: ['breaks'] },
  { id: 'summernote', name: 'Summernote', package: 'summernote', kind: 'rich' },
  { id: 'jodit', name: 'Jodit', package: 'jodit', kind: 'rich' },
  { id: 'suneditor', name: 'SunEditor', package: 'suneditor', kind: 'rich', settles: 500 },
  { id: 'toastui', name: 'Toast UI Editor', package: '@toast-ui/editor', kind: 'rich', without: ['breaks'] },
  { id: 'squire', name: 'Squire', package: 'squire-rte', kind: 'rich' },
  {
    id: 'editorjs',
    name: 'Editor.js',
    package: '@editorjs/editorjs',
    settles: 400,
    kind: 'rich',
    without: ['across', 'undo', 'paragraphs'],
  },
];
