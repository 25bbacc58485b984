/** Labels and helps of the settings about how Renfort is used and what is kept. */
import type { KeyWords } from './words.ts';

export const USE_AND_KEEPING: Readonly<Record<string, KeyWords>> = {
  maxInputChars: {
    fr: ['Texte le plus long', 'Nombre de caractères qu’une demande peut envoyer, au plus.'],
    en: ['Longest text', 'How many characters one request may send at most.'],
    example: 100000,
  },
  features: {
    fr: [
      'Fonctions',
      'Interrupteurs : chat (panneau latéral), history (conversations gardées), export, insertDirect (écriture sans aperçu). pageTranslation arrivera plus tard.',
    ],
    en: [
      'Features',
      'Switches: chat (side panel), history (conversations kept), export, insertDirect (writing without a preview). pageTranslation comes later.',
    ],
    example: { insertDirect: false },
  },
  writeMode: {
    fr: [
      'Mode d’écriture',
      'preview : l’agent lit la proposition et la place. direct : elle remplace dès qu’elle est complète. insert-after : elle s’ajoute après le texte.',
    ],
    en: [
      'How proposals are written',
      'preview: the agent reads the proposal and puts it in place. direct: it replaces as soon as it is complete. insert-after: it is added after the text.',
    ],
    example: 'preview',
  },
  mention: {
    fr: [
      'Mention d’usage de l’IA',
      'Ajoutée aux textes produits, visible dans la proposition. Sans actions, chaque action décide : rien quand l’agent fait corriger ou traduire son propre texte. Les réponses du chat la portent aussi ; avec actions, nommez chat.',
    ],
    en: [
      'Mention of AI use',
      'Added to generated texts, visible in the proposal. Without actions each action decides: none when agents have their own text corrected or translated. Answers of the chat bear it too; with actions, name chat.',
    ],
    example: { enabled: true, text: 'Texte préparé avec une aide automatique, relu par un agent.' },
  },
  charter: {
    fr: [
      'Charte d’usage',
      'Montrée une fois par version, avant le premier usage. Un texte ou une adresse. Obligatoire sauf required: false.',
    ],
    en: [
      'Charter of use',
      'Shown once per version, before first use. A text or an address. Required unless required: false.',
    ],
    example: {
      version: '2026-1',
      title: 'Charte d’usage de l’IA',
      text: 'Je relis toute proposition avant de l’utiliser. Je reste responsable de ce que j’envoie.',
      required: true,
    },
  },
  historyDays: {
    fr: [
      'Durée de conservation',
      'Jours pendant lesquels les conversations du panneau sont gardées sur le poste. 0 : rien n’est écrit.',
    ],
    en: [
      'Retention',
      'Days for which the panel’s conversations are kept on the machine. 0: nothing is written.',
    ],
    example: 7,
  },
  branding: {
    fr: [
      'Identité',
      'Nom, couleur, logo (image inscrite dans la valeur, 64 Ko au plus) et adresse d’aide montrés à l’agent.',
    ],
    en: [
      'Identity',
      'Name, colour, logo (an image inside the value, 64 KB at most) and support address shown to the agent.',
    ],
    example: { name: 'Plume', colour: '#0a5c8a', supportUrl: 'https://aide.intranet.example/' },
  },
  firefoxConsent: {
    fr: [
      'Consentement pour Firefox',
      'L’organisation a consenti à l’envoi des textes pour ses agents, comme Firefox le demande pour une installation forcée.',
    ],
    en: [
      'Consent for Firefox',
      'The organisation has consented to the sending of texts for its agents, as Firefox asks of a forced installation.',
    ],
    example: true,
  },
  masking: {
    fr: ['Masquage', 'Remplace les données personnelles avant l’envoi.'],
    en: ['Masking', 'Replaces personal data before sending.'],
    example: 'off',
  },
  maskingDetectors: {
    fr: ['Identifiants masqués', 'Quels identifiants sont masqués.'],
    en: ['Masked identifiers', 'Which identifiers are masked.'],
    example: ['nir'],
  },
  maskingTerms: {
    fr: ['Termes masqués', 'Vos propres termes à masquer.'],
    en: ['Masked terms', 'Your own terms to be masked.'],
    example: ['Opération Exemple'],
  },
  markingsRefused: {
    fr: ['Mentions de protection', 'Un texte qui porte une de ces mentions n’est pas envoyé.'],
    en: ['Protection markings', 'A text that bears one of these markings is not sent.'],
    example: ['Diffusion Restreinte'],
  },
  journal: {
    fr: ['Journal', 'Journal local sans contenu.'],
    en: ['Journal', 'Local journal without content.'],
    example: { enabled: true, days: 30 },
  },
  recommended: {
    fr: [
      'Réglages conseillés',
      'Noms des réglages du profil que l’agent peut changer. Tout réglage qui n’y figure pas est imposé.',
    ],
    en: [
      'Recommended settings',
      'Names of the settings of the profile that the agent may change. A setting that is not listed is enforced.',
    ],
    example: ['defaultModel'],
  },
  keys: {
    fr: [
      'Réglages envoyés',
      'Noms de tous les réglages envoyés : c’est ainsi que Renfort remarque ceux que le navigateur a écartés. Le kit l’écrit toujours.',
    ],
    en: [
      'Settings sent',
      'Names of all settings sent: this is how Renfort notices those the browser dropped. The kit always writes it.',
    ],
    example: ['endpoints', 'defaultModel'],
  },
};
