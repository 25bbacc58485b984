/** What each setting is for, in a label and a sentence or two, and an example: for ADML and the reference. */
import type { Language } from './shapes.ts';

interface KeyWords {
  readonly fr: readonly [label: string, help: string];
  readonly en: readonly [label: string, help: string];
  readonly example: unknown;
}

export const WORDS: Readonly<Record<string, KeyWords>> = {
  endpoints: {
    fr: [
      'Serveurs de modèles',
      'Les serveurs où le texte peut aller, et eux seuls. https obligatoire, sauf sur la machine elle-même et pour les hôtes de allowHttpHosts. auth : none (sans clé), key (clé donnée ici) ou user-key (chaque agent saisit la sienne). sensitivity : jusqu’où le serveur est habilité, public si rien n’est dit.',
    ],
    en: [
      'Model servers',
      'The servers where text may go, and no others. https is required, except on the machine itself and for the hosts of allowHttpHosts. auth: none, key (given here) or user-key (each agent enters their own). sensitivity: up to which level the server is cleared, public when nothing is said.',
    ],
    example: [
      {
        id: 'ministere',
        label: 'Modèle du ministère',
        url: 'https://llm.intranet.example',
        auth: 'user-key',
        models: [{ id: 'mistral-small', label: 'Mistral Small', contextTokens: 32768 }],
        sensitivity: 'personnel',
      },
    ],
  },
  allowUserEndpoints: {
    fr: [
      'L’agent peut ajouter un serveur',
      'Non dès que endpoints est imposé, sauf si cette clé dit le contraire.',
    ],
    en: [
      'The agent may add a server',
      'No as soon as endpoints is enforced, unless this key says otherwise.',
    ],
    example: false,
  },
  allowHttpHosts: {
    fr: ['Hôtes sans TLS', 'Machines de l’intranet que Renfort peut joindre en http. Noms seuls, sans port.'],
    en: ['Hosts without TLS', 'Intranet machines that Renfort may reach over http. Names only, no port.'],
    example: ['llm.intranet.example'],
  },
  defaultModel: {
    fr: [
      'Modèle par défaut',
      'Le modèle qui sert quand rien d’autre n’est dit, sous la forme serveur/modèle. Il doit figurer dans endpoints.',
    ],
    en: [
      'Default model',
      'The model that serves when nothing else is said, as server/model. It must be listed in endpoints.',
    ],
    example: 'ministere/mistral-small',
  },
  actionModels: {
    fr: [
      'Modèle par action',
      'Le modèle qui sert une action ou la discussion (chat), quand ce n’est pas celui par défaut.',
    ],
    en: ['Model by action', 'The model that serves an action, or the chat, when it is not the default one.'],
    example: { translate: 'ministere/mistral-small' },
  },
  actionsDisabled: {
    fr: ['Actions retirées', 'Identifiants des actions intégrées qui ne sont pas proposées.'],
    en: ['Actions taken away', 'Ids of built-in actions that are not offered.'],
    example: ['analyze-feedback'],
  },
  actionsCustom: {
    fr: [
      'Actions de l’administration',
      'Vos propres actions, à côté des actions intégrées. kind : edit (réécrit le texte) ou answer (produit un autre texte). mention : required ou none. owner et reviewedOn sont montrés à l’agent. Même forme que le catalogue.',
    ],
    en: [
      'The administration’s own actions',
      'Your own actions, beside the built-in ones. kind: edit (rewrites the text) or answer (makes another text). mention: required or none. owner and reviewedOn are shown to the agent. Same shape as the catalogue.',
    ],
    example: [
      {
        id: 'demande-de-pieces',
        label: 'Demander les pièces manquantes',
        instruction: 'Rédige un courrier qui demande à l’usager les pièces manquantes citées dans le texte.',
        kind: 'answer',
        owner: 'Bureau de l’accueil',
        reviewedOn: '2026-11-01',
      },
    ],
  },
  profiles: {
    fr: [
      'Profils par application',
      'Pour chaque application métier, reconnue par son adresse : les actions qui viennent en tête, le modèle imposé, une consigne, un glossaire, un niveau de sensibilité (le texte ne part jamais vers un serveur d’un niveau inférieur) et les zones qui ne sont ni lues ni écrites (sélecteurs CSS).',
    ],
    en: [
      'Profiles by application',
      'For each business application, known by its address: which actions come first, the imposed model, an instruction, a glossary, a sensitivity (text never goes to a server below it) and the places that are neither read nor written (CSS selectors).',
    ],
    example: [
      {
        sites: ['https://courrier.intranet.example/*'],
        actions: ['reply', 'plain-language'],
        sensitivity: 'personnel',
        protectedSelectors: ['#iban', '.nir'],
      },
    ],
  },
  sitesAllowed: {
    fr: [
      'Sites permis',
      'Renfort n’agit que là. Absente : pas de limite. Une liste vide n’en permet aucun. Les sites exclus l’emportent.',
    ],
    en: [
      'Sites allowed',
      'Renfort acts there only. Absent: no limit. An empty list allows none. Blocked sites win.',
    ],
    example: ['https://*.intranet.example/*'],
  },
  sitesBlocked: {
    fr: ['Sites exclus', 'Renfort n’y fait rien, et le dit.'],
    en: ['Sites blocked', 'Renfort does nothing there, and says so.'],
    example: ['https://paie.intranet.example/*'],
  },
  languages: {
    fr: ['Langues proposées', 'Langues cibles des traductions, comme fr, en ou pt-BR. Absente : toutes.'],
    en: ['Languages offered', 'Target languages of translations, such as fr, en or pt-BR. Absent: all.'],
    example: ['fr', 'en', 'ar', 'uk'],
  },
  defaultLanguage: {
    fr: ['Langue par défaut', 'Langue cible quand l’agent n’a pas encore choisi.'],
    en: ['Default language', 'Target language until the agent has chosen.'],
    example: 'fr',
  },
  glossary: {
    fr: [
      'Glossaire',
      'Vos termes : leur traduction dans une langue (language), ou keep pour ne jamais les traduire.',
    ],
    en: ['Glossary', 'Your terms: their translation into a language, or keep never to translate them.'],
    example: [
      { term: 'régie d’avances', keep: true },
      { term: 'accusé de réception', translation: 'acknowledgement of receipt', language: 'en' },
    ],
  },
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
      'Ajoutée aux textes produits, visible dans la proposition. Sans actions, chaque action décide : rien quand l’agent fait corriger ou traduire son propre texte.',
    ],
    en: [
      'Mention of AI use',
      'Added to generated texts, visible in the proposal. Without actions each action decides: none when agents have their own text corrected or translated.',
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

const of = (key: string, language: Language) => (Object.hasOwn(WORDS, key) ? WORDS[key]?.[language] : null);

/** A setting's label. */
export const labelOf = (key: string, language: Language): string => of(key, language)?.[0] ?? key;

/** What a setting is for, in sentences. */
export const helpOf = (key: string, language: Language): string => of(key, language)?.[1] ?? key;
