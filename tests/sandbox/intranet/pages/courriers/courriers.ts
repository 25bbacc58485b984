import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { registerSandbox } from '../shared/sandbox.ts';
import { LETTER } from './letter.ts';

const editor = new Editor({
  element: document.getElementById('corps'),
  extensions: [StarterKit.configure({ link: { openOnClick: false } })],
  content: LETTER,
  // The sheet's own style sheet says it all: a style element would be refused under a strict policy.
  injectCSS: false,
  editorProps: {
    attributes: { 'aria-label': 'Corps de la lettre', role: 'textbox', 'aria-multiline': 'true' },
  },
});

const seen = registerSandbox({ corps: { model: () => editor.getHTML(), root: () => editor.view.dom } });

const state = document.getElementById('etat');
editor.on('update', () => {
  seen('corps', 'update');
  if (state) state.textContent = 'Modifications en cours d’enregistrement…';
  window.setTimeout(() => {
    if (state) state.textContent = 'Enregistré';
  }, 600);
});

const COMMANDS: Record<string, () => void> = {
  gras: () => editor.chain().focus().toggleBold().run(),
  italique: () => editor.chain().focus().toggleItalic().run(),
  titre: () => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  puces: () => editor.chain().focus().toggleBulletList().run(),
  annuler: () => editor.chain().focus().undo().run(),
  retablir: () => editor.chain().focus().redo().run(),
};

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-commande]')) {
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => COMMANDS[button.dataset.commande ?? '']?.());
}

editor.on('transaction', () => {
  const active = { gras: editor.isActive('bold'), italique: editor.isActive('italic') };
  for (const [name, on] of Object.entries(active)) {
    document.querySelector(`[data-commande="${name}"]`)?.setAttribute('aria-pressed', String(on));
  }
});
