import { languageOf } from './language.ts';
import { capitalize } from './lines.ts';
import { withProtected } from './mask.ts';
import { phrases, replacePhrases } from './phrases.ts';

export type NoteForm = 'mail' | 'letter' | 'minutes' | 'paragraph';

/** What agents shorten in notes. */
const SHORT = phrases([
  ['rdv', 'rendez-vous'],
  ['pj', 'pièce jointe'],
  ['svp', 's’il vous plaît'],
  ['dde', 'demande'],
  ['dem', 'demande'],
  ['cr', 'compte rendu'],
  ['tél', 'téléphone'],
  ['ds', 'dans'],
  ['pb', 'problème'],
  ['qd', 'quand'],
  ['rép', 'réponse'],
  ['jrs', 'jours'],
  ['max', 'au plus'],
]);
/** A note of something to be done. */
const TO_DO =
  /^(?:[àa] faire\s?:\s?)?(?:envoyer|relancer|prévoir|vérifier|rappeler|transmettre|préparer|faire|send|call|check|prepare)(?!\p{L})/iu;

const FRAMES = {
  fr: {
    hello: { mail: 'Bonjour,', letter: 'Madame, Monsieur,' },
    about: { mail: 'Je vous écris au sujet des points suivants.', letter: 'Je vous informe de ce qui suit.' },
    bye: {
      mail: 'Bien cordialement,',
      letter: 'Je vous prie d’agréer, Madame, Monsieur, l’expression de mes salutations distinguées.',
    },
    points: 'Points abordés\u00A0:',
    toDo: 'À faire\u00A0:',
  },
  en: {
    hello: { mail: 'Hello,', letter: 'Dear Sir or Madam,' },
    about: { mail: 'I am writing about the following.', letter: 'Please note the following.' },
    bye: { mail: 'Best regards,', letter: 'Yours faithfully,' },
    points: 'Points discussed:',
    toDo: 'To do:',
  },
};

/** Notes as whole sentences in the form asked; a text that is already in that form stays. */
export function expand(notes: string, form: NoteForm): string {
  const frame = FRAMES[languageOf(notes)];
  const all = notes
    .split('\n')
    .map((line) => line.replace(/^(?:\s|[-*+•–]\s|->|\d{1,3}[.)]\s)+/, '').trim())
    .filter((line) => line !== '');
  const written = all.length > 0 && all.every((line) => line.length > 60 && /[.!?]$/.test(line));
  if (all.includes(frame.bye.mail) || all.includes(frame.bye.letter) || (written && form === 'paragraph'))
    return notes;
  if (form === 'minutes') {
    const lines = (list: string[]) => list.map((note) => `- ${sentence(note)}`).join('\n');
    const toDo = all
      .filter((note) => TO_DO.test(note))
      .map((note) => note.replace(/^[àa] faire\s?:\s?/iu, ''));
    const said = all.filter((note) => !TO_DO.test(note));
    const parts = said.length > 0 ? [frame.points, lines(said)] : [];
    return [...parts, ...(toDo.length > 0 ? [frame.toDo, lines(toDo)] : [])].join('\n\n');
  }
  const prose = all.map(sentence).join(' ');
  if (form === 'paragraph') return prose;
  return [frame.hello[form], frame.about[form], prose, frame.bye[form]].join('\n\n');
}

function sentence(note: string): string {
  const whole = withProtected(note, (masked) =>
    replacePhrases(masked, SHORT, { french: true, keepNames: true }),
  );
  return capitalize(/[.!?…]$/.test(whole) ? whole : `${whole.replace(/[ ,;:\u00A0\u202F]+$/, '')}.`);
}
