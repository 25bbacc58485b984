import { registerSandbox } from '../shared/sandbox.ts';

const corps = document.getElementById('corps') as HTMLElement;
// Indentation of the source is not part of the draft.
for (const paragraph of corps.querySelectorAll('p')) {
  for (const node of paragraph.childNodes) {
    if (node instanceof Text) node.data = node.data.replace(/\s*\n\s*/g, ' ').replace(/^ (?=Nous)/, '');
  }
}
corps.innerHTML = corps.innerHTML
  .trim()
  .replace(/>\s+</g, '><')
  .replace(/ <\/p>/g, '</p>');

/** The draft as the application would send it: it only knows what input events told it. */
let draft = corps.innerHTML;
const seen = registerSandbox({ corps: { model: () => draft, root: () => corps } });
const state = document.getElementById('etat');

corps.addEventListener('input', (event) => {
  draft = corps.innerHTML;
  seen('corps', event instanceof InputEvent ? event.inputType : 'input');
  if (state) state.textContent = `Brouillon enregistré à ${new Date().toLocaleTimeString('fr-FR')}`;
});

document.getElementById('redaction')?.addEventListener('submit', (event) => {
  event.preventDefault();
  seen('corps', 'envoi');
  if (state) state.textContent = 'Message envoyé';
});
