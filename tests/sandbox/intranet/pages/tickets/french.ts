/** The editor's labels that can be seen, in French: its language packs are not in its npm package. */
export const FRENCH = {
  Bold: 'Gras',
  Italic: 'Italique',
  'Bullet list': 'Liste à puces',
  'Numbered list': 'Liste numérotée',
  'Insert/edit link': 'Insérer ou modifier un lien',
  Undo: 'Annuler',
  Redo: 'Rétablir',
  Paragraph: 'Paragraphe',
  'Rich Text Area': 'Zone de texte mis en forme',
  'Reveal or hide additional toolbar items': 'Afficher ou masquer d’autres outils',
};
