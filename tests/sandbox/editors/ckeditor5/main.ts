import {
  Bold,
  ClassicEditor,
  Essentials,
  Heading,
  Italic,
  Link,
  List,
  Paragraph,
  PasteFromOffice,
} from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { toHtml } from '../shared/document.ts';
import { fromHtml } from '../shared/from-html.ts';
import { freshPlace, publish } from '../shared/page.ts';

const editor = await ClassicEditor.create(freshPlace(), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Italic, Link, List, Heading, PasteFromOffice],
  toolbar: ['undo', 'redo', '|', 'heading', '|', 'bold', 'italic', 'link', 'bulletedList'],
});
const heard = publish({
  set: (doc) => editor.setData(toHtml(doc)),
  read: () => fromHtml(editor.getData()),
  root: () => editor.ui.getEditableElement() as HTMLElement,
});
editor.model.document.on('change:data', () => heard('change:data'));
