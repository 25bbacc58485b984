/** The places of the demo intranet where an agent selects text, one of each kind. */
import type { Tab } from '../harness/index.ts';
import { selectIn, tripleClick } from './journey.ts';

export interface Place {
  readonly name: string;
  readonly page: string;
  /** What is done on the page before. */
  readonly before?: (tab: Tab) => Promise<void>;
  readonly select: (tab: Tab) => Promise<void>;
  /** Where the selection stands, when a page cannot tell: the element that was selected. */
  readonly box?: string;
  /** Words of the selection that must be in the request. */
  readonly sent: string;
  readonly action: string;
  /** The editor of the page's own register; null where the text can only be read. */
  readonly editor: string | null;
}

async function openReply(tab: Tab): Promise<void> {
  await tab.element('#repondre').click();
  await tab.element('#modale[data-ready=true]').wait(20_000);
}

export const PLACES: readonly Place[] = [
  {
    name: 'a textarea',
    page: '/tickets/',
    select: (tab) => selectIn(tab, 'suivi', "bonjour, j'ai deja", 'marche pas'),
    sent: 'sa marche pas',
    action: 'correct',
    editor: 'suivi',
  },
  {
    name: 'TinyMCE in its frame, in a modal that traps the focus',
    page: '/tickets/',
    before: openReply,
    select: (tab) => selectIn(tab, 'reponse', 'Suite à votre demande', '15 décembre 2026.'),
    sent: 'IMP-2-0417',
    action: 'plain-language',
    editor: 'reponse',
  },
  {
    name: 'Tiptap',
    page: '/courriers/',
    select: (tab) => selectIn(tab, 'corps', 'Par courrier en date', 'réputée abandonnée.'),
    sent: 'du 9 octobre 2026',
    action: 'plain-language',
    editor: 'corps',
  },
  {
    name: 'the contenteditable of a webmail',
    page: '/messagerie/',
    select: (tab) => selectIn(tab, 'corps', 'Nous avons bien reçu', 'trois semaines.'),
    sent: 'EC-2026-118',
    action: 'translate',
    editor: 'corps',
  },
  {
    name: 'a field that React controls',
    page: '/formulaire/',
    select: (tab) => selectIn(tab, 'justification', 'Suite à la panne', 'trois appareils.'),
    sent: 'IMP-2-0417',
    action: 'plain-language',
    editor: 'justification',
  },
  {
    name: 'a text that can only be read',
    page: '/dossiers/',
    select: (tab) => tripleClick(tab, '#demande + p'),
    sent: 'Habitat des Landes',
    action: 'summarize',
    editor: null,
  },
  {
    name: 'a frame of the same origin',
    page: '/dossiers/',
    select: (tab) => tripleClick(tab, '#annexe >> #entretien'),
    sent: 'reprend son emploi',
    action: 'summarize',
    editor: null,
  },
  {
    name: 'an open shadow root',
    page: '/dossiers/',
    select: (tab) => tripleClick(tab, 'fiche-avis >> #avis-texte'),
    box: 'fiche-avis >> #avis-texte',
    sent: 'versement direct au bailleur',
    action: 'plain-language',
    editor: null,
  },
];
