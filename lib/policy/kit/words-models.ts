/** Labels and helps of the settings about models, actions and sites. */
import type { KeyWords } from './words.ts';

export const MODELS_ACTIONS_SITES: Readonly<Record<string, KeyWords>> = {
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
    fr: [
      'Sites exclus',
      'Renfort n’y fait rien, et le dit, dans leurs cadres et dans le panneau ouvert à côté aussi. Un motif n’a pas de port : il vaut pour tous.',
    ],
    en: [
      'Sites blocked',
      'Renfort does nothing there, and says so, in their frames and in the panel beside them too. A pattern has no port: it holds for all.',
    ],
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
};
