/** What an editor says of itself by its own element, never by the site it stands in: it decides the order of the ways. */

/** Their document is what stands in the page, and their handling of pastes does more harm than the browser's editing. */
const ON_THE_PAGE = '.jodit-wysiwyg, .note-editable, .sun-editor-editable, .ce-block *';

/** With a model of their own that joins the first and the last of several paragraphs to the words around. */
const JOINING =
  '.ProseMirror, .ck-editor__editable, .ql-editor, [data-lexical-editor], [data-slate-editor], .public-DraftEditor-content, .cm-content, trix-editor';

/** Their plain paste keeps every kind of space and the formatting of the caret; HTML loses the spaces. */
const BETTER_PLAIN = '.ql-editor';

/** True when text without formatting of its own had better come as plain text. */
export function prefersPlain(root: HTMLElement): boolean {
  return root.matches(BETTER_PLAIN);
}

/** True when the browser's own editing is what the editor lives on. */
export function livesOnThePage(root: HTMLElement): boolean {
  return root.matches(ON_THE_PAGE);
}

/** True when several paragraphs may be put into the middle of one. */
export function joinsParagraphs(root: HTMLElement): boolean {
  return root.matches(JOINING);
}
