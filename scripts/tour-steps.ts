/** One step of the tour: an action, in the place where an agent would use it. */
export interface Step {
  readonly action: string;
  /** Where, in a few words. */
  readonly place: string;
  readonly page: string;
  /** What is done on the page before: the selector of a button to press, and what to wait for then. */
  readonly press?: { readonly button: string; readonly until: string };
  /** The editor of the page's own register, or a selector; the words to select, from the first to the last. */
  readonly select: { readonly in: string; readonly from: string; readonly to?: string };
  /** How the action is asked for. */
  readonly by: 'menu' | 'palette';
  /** What the editor's own model is asked for after; null where the text can only be read. */
  readonly editor: string | null;
}

/** The tour, in order: every action on a text, four kinds of editor, a form, and pages that can only be read. */
export const STEPS: readonly Step[] = [
  {
    action: 'correct',
    place: 'Ticketing tool, follow-up (textarea)',
    page: '/tickets/',
    select: { in: 'suivi', from: '' },
    by: 'menu',
    editor: 'suivi',
  },
  {
    action: 'plain-language',
    place: 'Ticketing tool, reply (TinyMCE in an iframe, in a modal)',
    page: '/tickets/',
    press: { button: '#repondre', until: '#modale[data-ready=true]' },
    select: { in: 'reponse', from: 'Suite à votre demande', to: '15 décembre 2026.' },
    by: 'menu',
    editor: 'reponse',
  },
  {
    action: 'rephrase',
    place: 'Letter editor (Tiptap)',
    page: '/courriers/',
    select: { in: 'corps', from: '' },
    by: 'menu',
    editor: 'corps',
  },
  {
    action: 'translate',
    place: 'Webmail, draft (contenteditable)',
    page: '/messagerie/',
    select: { in: 'corps', from: 'Nous avons bien reçu', to: 'trois semaines.' },
    by: 'menu',
    editor: 'corps',
  },
  {
    action: 'plain-language',
    place: 'Expense form, reason (controlled by React), from the palette',
    page: '/formulaire/',
    select: { in: 'justification', from: '' },
    by: 'palette',
    editor: 'justification',
  },
  {
    action: 'summarize',
    place: 'Case file (read-only page)',
    page: '/dossiers/',
    select: { in: '#dossier', from: 'M. Tallec a déposé', to: '7 et 11 ans.' },
    by: 'menu',
    editor: null,
  },
  {
    action: 'expand',
    place: 'Meeting notes (textarea)',
    page: '/avis/',
    select: { in: 'notes', from: '' },
    by: 'palette',
    editor: 'notes',
  },
  {
    action: 'reply',
    place: 'Webmail, message received in English (read-only)',
    page: '/messagerie/',
    select: { in: '#message', from: 'Dear Sir', to: 'Margaret Dunne' },
    by: 'menu',
    editor: null,
  },
  {
    action: 'explain',
    place: 'Case file, admissibility (read-only page)',
    page: '/dossiers/',
    select: { in: '#dossier', from: 'La demande est recevable', to: '11 mars 2023.' },
    by: 'menu',
    editor: null,
  },
  {
    action: 'extract',
    place: 'Case file, request (read-only page)',
    page: '/dossiers/',
    select: { in: '#dossier', from: 'M. Tallec a déposé', to: '1er juin 2021.' },
    by: 'palette',
    editor: null,
  },
  {
    action: 'analyze-feedback',
    place: 'Satisfaction survey (read-only list)',
    page: '/avis/',
    select: { in: '#avis', from: 'J’ai attendu', to: 'porte close.' },
    by: 'menu',
    editor: null,
  },
];
