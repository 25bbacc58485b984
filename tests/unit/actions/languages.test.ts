import { expect, it } from 'vitest';
import { LANGUAGE_CODES, looksFrench } from '../../../lib/actions/languages.ts';

it.each([
  'Bonjour',
  'Merci de votre retour.',
  'Dossier incomplet : il manque l’attestation.',
  'Nous avons bien reçu votre demande du 12 mars 2026.',
  'Objet : relance',
  'Réunion reportée à jeudi',
  'Versement de 1 250,00 € le 30 avril',
  'À défaut de réponse sous quinze jours, votre demande sera classée sans suite.',
  'Mme Aïcha Benali, agent instructeur, reçoit sur rendez-vous.',
])('takes “%s” for French', (text) => {
  expect(looksFrench(text)).toBe(true);
});

it.each([
  'Hello',
  'Please send the original documents to our office in Lyon before 30 April.',
  'El expediente está incompleto. Debe enviarnos los documentos que faltan antes del 30 de abril.',
  'La domanda non è completa: la preghiamo di inviarci il certificato di residenza.',
  'O processo está incompleto; falta a cópia do documento de identidade.',
  'Witam, proszę o przesłanie dokumentów.',
  'Please find attached the requested documents.',
  'The application was received on 12 March 2026 by the office in Paris.',
  'Estimado señor: le agradecemos que nos envíe la documentación.',
  'Sehr geehrte Damen und Herren, anbei erhalten Sie die Unterlagen.',
  'Gentile signora, la sua domanda è stata ricevuta e non è completa.',
  'Prezada senhora, o seu pedido foi recebido.',
  'Geachte mevrouw, uw aanvraag is ontvangen en wordt behandeld.',
  'Шановна пані, ваше звернення отримано.',
  'السيدة الفاضلة، وصل طلبكم.',
  '您好，我们已收到您的申请。',
  '',
  '12 345',
])('does not take “%s” for French', (text) => {
  expect(looksFrench(text)).toBe(false);
});

it('names languages by codes the browser understands', () => {
  for (const code of LANGUAGE_CODES) expect(Intl.getCanonicalLocales(code)).toEqual([code]);
});
