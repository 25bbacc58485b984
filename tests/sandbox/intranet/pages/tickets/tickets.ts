import type { TinyMCE, Editor as TinyMceEditor } from 'tinymce';
import { registerSandbox } from '../shared/sandbox.ts';
import { FRENCH } from './french.ts';
import { createModal } from './modal.ts';

declare const tinymce: TinyMCE;

const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const suivi = byId<HTMLTextAreaElement>('suivi');
const dialog = byId('modale');

/** What the application would save: it only knows what events told it. */
const saved = { suivi: suivi.value };
let editor: TinyMceEditor | null = null;

const seen = registerSandbox({
  suivi: { model: () => saved.suivi, root: () => suivi },
  reponse: { model: () => editor?.getContent() ?? '', root: () => editor?.getBody() ?? null },
});

suivi.addEventListener('input', () => {
  saved.suivi = suivi.value;
  seen('suivi', 'input');
});
suivi.addEventListener('change', () => seen('suivi', 'change'));

const DRAFT = `<p>Bonjour Madame,</p>
<p>Suite à votre demande en date du 20 novembre 2026, nous avons procédé à la vérification de l’imprimante <strong>IMP-2-0417</strong>. Le pilote 6.2 est en cause&nbsp;; il convient de revenir à la version 5.9, et que le service informatique bloque la mise à jour jusqu’au 15 décembre 2026.</p>
<ul><li>Passage du fournisseur&nbsp;: mardi 24 novembre, entre 14 h et 16 h.</li><li>Solution de remplacement&nbsp;: imprimante du 3e étage, selon <a href="https://assistance.intranet.test/fiches/imprimer">cette fiche</a>.</li></ul>
<p>Cordialement,<br>Samir Kessaci</p>`;

const modal = createModal(dialog, {
  onOpen: () => {
    if (editor) return editor.focus();
    tinymce.addI18n('fr', FRENCH);
    void tinymce.init({
      selector: '#reponse',
      base_url: '/tinymce',
      suffix: '.min',
      license_key: 'gpl',
      language: 'fr',
      plugins: 'lists link autolink',
      toolbar: 'undo redo | bold italic | bullist numlist | link',
      menubar: false,
      statusbar: false,
      promotion: false,
      branding: false,
      entity_encoding: 'raw',
      height: 320,
      content_style: 'body { font: 14px/1.5 system-ui, sans-serif; }',
      setup: (created) => {
        editor = created;
        created.on('init', () => {
          created.setContent(DRAFT);
          created.undoManager.clear();
          created.undoManager.add();
          created.focus();
          dialog.dataset.ready = 'true';
        });
        for (const type of ['input', 'change', 'SetContent', 'undo', 'redo'] as const) {
          created.on(type, () => seen('reponse', type.toLowerCase()));
        }
        created.addShortcut('meta+13', 'Envoyer', send);
        created.on('keydown', (event) => {
          if (event.key === 'Escape') modal.close();
          if (event.key === 'Enter' && event.ctrlKey) {
            event.preventDefault();
            send();
          }
        });
      },
    });
  },
});

function addToTimeline(fill: (body: HTMLElement) => void): void {
  const item = document.createElement('li');
  const head = document.createElement('header');
  head.textContent = 'Agathe Morvan, assistance';
  const body = document.createElement('div');
  fill(body);
  item.append(head, body);
  byId('chronologie').append(item);
}

function send(): void {
  const text = editor?.getContent() ?? '';
  if (text === '') return;
  addToTimeline((body) => body.append(document.createRange().createContextualFragment(text)));
  seen('reponse', 'envoi');
  modal.close();
}

function addFollowUp(): void {
  if (suivi.value.trim() === '') return;
  addToTimeline((body) => {
    body.textContent = suivi.value;
  });
  seen('suivi', 'envoi');
  suivi.value = '';
  saved.suivi = '';
}

byId('repondre').addEventListener('click', modal.open);
byId('fermer').addEventListener('click', modal.close);
byId('annuler').addEventListener('click', modal.close);
byId('envoyer').addEventListener('click', send);
byId('suivi-rapide').addEventListener('submit', (event) => {
  event.preventDefault();
  addFollowUp();
});
suivi.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.ctrlKey) addFollowUp();
});

function move(step: 1 | -1): void {
  const items = [...byId('tickets').children];
  const at = items.findIndex((item) => item.classList.contains('choisi'));
  const next = items[Math.min(items.length - 1, Math.max(0, at + step))];
  items[at]?.classList.remove('choisi');
  next?.classList.add('choisi');
}

/** The application's own shortcuts, in force wherever no field has the focus. */
document.addEventListener('keydown', (event) => {
  if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]'))
    return;
  if (event.ctrlKey || event.altKey || event.metaKey || !dialog.hidden) return;
  const shortcuts: Record<string, () => void> = {
    n: modal.open,
    j: () => move(1),
    k: () => move(-1),
    '/': () => byId('recherche').focus(),
  };
  const act = shortcuts[event.key];
  if (!act) return;
  event.preventDefault();
  seen('page', `raccourci ${event.key}`);
  act();
});
