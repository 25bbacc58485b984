import { ANSWERS } from './answers.ts';
import { CAPITALS } from './capitals.ts';
import { DECISIONS } from './decisions.ts';
import { EQUAL } from './equal.ts';
import { FORMS } from './forms.ts';
import { HARDER } from './harder.ts';
import { LETTERS } from './letters.ts';
import { MAILS } from './mails.ts';
import { MINUTES } from './minutes.ts';
import { NOTICES } from './notices.ts';
import { TICKETS } from './tickets.ts';
import { TRANSLATIONS } from './translations.ts';

/** All cases, written for this project: the people, bodies and numbers in them are invented. */
export const CASES = {
  letters: LETTERS,
  decisions: DECISIONS,
  mails: MAILS,
  tickets: TICKETS,
  minutes: MINUTES,
  notices: NOTICES,
  forms: FORMS,
  translations: TRANSLATIONS,
  answers: ANSWERS,
  equal: EQUAL,
  harder: HARDER,
  capitals: CAPITALS,
} as const;
