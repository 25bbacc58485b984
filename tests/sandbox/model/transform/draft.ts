import { languageOf } from './language.ts';
import { sentences, uncapitalize } from './lines.ts';

export type Stance = 'answer' | 'accept' | 'ask' | 'decline' | 'acknowledge';

const SAID = {
  fr: {
    hello: (name: string) => (name === '' ? 'Madame, Monsieur,' : `Bonjour ${name},`),
    received: 'Nous avons bien reçu votre message.',
    about: (subject: string) => `Il porte sur ce point\u00A0: «\u00A0${subject}\u00A0».`,
    question: (asked: string) => `- Vous demandez\u00A0: «\u00A0${asked}\u00A0» [réponse à préciser]`,
    notes: (text: string) => `Voici ce que nous pouvons vous indiquer\u00A0: ${text}`,
    stance: {
      answer: 'La suite donnée à votre demande est la suivante\u00A0: [décision à préciser].',
      accept: 'Votre demande est acceptée. Elle prendra effet le [date à préciser].',
      ask: 'Pour vous répondre, il nous manque les éléments suivants\u00A0: [pièces ou précisions à lister], avant le [date à préciser].',
      decline:
        'Nous ne pouvons pas donner une suite favorable à votre demande, pour la raison suivante\u00A0: [motif à préciser]. Vous pouvez toutefois [autre possibilité à préciser].',
      acknowledge: 'Il est transmis à [service à préciser], qui vous répondra avant le [date à préciser].',
    },
    bye: 'Bien cordialement,',
  },
  en: {
    hello: (name: string) => (name === '' ? 'Dear Sir or Madam,' : `Dear ${name},`),
    received: 'Thank you for your message.',
    about: (subject: string) => `It is about this: “${subject}”.`,
    question: (asked: string) => `- You ask: “${asked}” [answer to be given]`,
    notes: (text: string) => `This is what we can tell you: ${text}`,
    stance: {
      answer: 'Your request will be dealt with as follows: [decision to be given].',
      accept: 'Your request is granted. It takes effect on [date to be given].',
      ask: 'To answer, we need the following: [documents or details to be listed], by [date to be given].',
      decline:
        'We are sorry that we cannot grant your request, for this reason: [reason to be given]. You may however [other possibility to be given].',
      acknowledge: 'It was passed on to [office to be given], who will answer by [date to be given].',
    },
    bye: 'Kind regards,',
  },
};

const NAME = /^(?:(?:M\.|Mme|Mr|Mrs|Ms|Dr)\s)?\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2}$/u;

/** The draft of an answer: every question of the message in turn, blanks in brackets for what is not known. */
export function draft(message: string, notes: string, stance: Stance): string {
  const said = SAID[languageOf(message)];
  const lines = message.split('\n').map((line) => line.replace(/[*_#>]/g, '').trim());
  const name =
    lines
      .filter((line) => line !== '')
      .slice(-4)
      .findLast((line) => NAME.test(line)) ?? '';
  const all = lines.flatMap(sentences).map((sentence) => sentence.trim());
  const questions = all.filter((sentence) => /\?["»”\s]*$/.test(sentence)).slice(0, 6);
  const subject = all.find((sentence) => sentence.length > 40 && !questions.includes(sentence)) ?? '';
  const parts = [said.hello(name), said.received];
  if (subject !== '') parts[1] += ` ${said.about(subject.replace(/[.\s]+$/, ''))}`;
  if (notes.trim() !== '' && !message.includes(notes.trim()))
    parts.push(said.notes(uncapitalize(notes.trim())));
  if (questions.length > 0 && stance !== 'acknowledge') parts.push(questions.map(said.question).join('\n'));
  parts.push(said.stance[stance], said.bye);
  return parts.join('\n\n');
}
