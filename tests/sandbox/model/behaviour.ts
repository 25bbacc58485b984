import type { Citing } from './transform/citing.ts';

/** How one answer goes wrong. Token counts say after how many pieces of text. */
export type Fault =
  /** An HTTP error instead of an answer; `retryAfter` in seconds or as an HTTP date. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly retryAfter?: number | string;
      readonly body?: string;
    }
  /** A web page instead of an API (a captive portal, a wrong address). */
  | { readonly kind: 'html' }
  | { readonly kind: 'redirect'; readonly to: string }
  /** The answer stops with `finish_reason: length`. */
  | { readonly kind: 'cut'; readonly after: number }
  /** The stream ends properly but never says why. */
  | { readonly kind: 'no-finish' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'filtered' }
  /** An error object in the stream. */
  | { readonly kind: 'error-mid-stream'; readonly after: number }
  /** Nothing more comes, the connection stays open; `keepAlive` sends comment lines every so many ms. */
  | { readonly kind: 'stall'; readonly after: number; readonly keepAlive?: number }
  /** A server that knows no `response_format`: a request with one gets 400, others are answered. */
  | { readonly kind: 'refuses-format'; readonly status?: number; readonly body?: string }
  /** The answer comes, but its citations are in another form than asked, or stand nowhere. */
  | { readonly kind: 'citing'; readonly as: Citing }
  /** The connection is torn down. */
  | { readonly kind: 'drop'; readonly after: number };

/** What a model id stands for. */
export interface Behaviour {
  readonly id: string;
  readonly label: string;
  readonly latencyMs?: number;
  readonly tokensPerSecond?: number;
  readonly fault?: Fault;
  /** Thinks aloud before it answers, in `reasoning_content` and in `<think>`. */
  readonly reasoning?: boolean;
  /** Ignores the request and writes this many pieces of text of every kind of Markdown. */
  readonly longTokens?: number;
}

const LABEL = 'Démonstration (sans modèle de langue)';

/** The models that `/v1/models` lists. */
export const MODELS: readonly Behaviour[] = [
  { id: 'demo', label: LABEL },
  { id: 'demo-lent', label: `${LABEL}, lent`, latencyMs: 3000, tokensPerSecond: 8 },
  { id: 'demo-rapide', label: `${LABEL}, immédiat`, latencyMs: 0, tokensPerSecond: Infinity },
  { id: 'demo-coupe', label: `${LABEL}, réponse coupée`, fault: { kind: 'cut', after: 12 } },
  {
    id: 'demo-panne',
    label: `${LABEL}, en panne`,
    fault: { kind: 'status', status: 503, retryAfter: 2 },
  },
  {
    id: 'demo-surcharge',
    label: `${LABEL}, surchargé`,
    fault: { kind: 'status', status: 429, retryAfter: 2 },
  },
  { id: 'demo-vide', label: `${LABEL}, réponse vide`, fault: { kind: 'empty' } },
  { id: 'demo-filtre', label: `${LABEL}, réponse refusée`, fault: { kind: 'filtered' } },
  { id: 'demo-reflexion', label: `${LABEL}, avec raisonnement`, reasoning: true },
  {
    id: 'demo-erreur',
    label: `${LABEL}, erreur en cours de réponse`,
    fault: { kind: 'error-mid-stream', after: 6 },
  },
  { id: 'demo-fige', label: `${LABEL}, figé`, fault: { kind: 'stall', after: 3 } },
  { id: 'demo-rompu', label: `${LABEL}, connexion rompue`, fault: { kind: 'drop', after: 5 } },
  { id: 'demo-sans-fin', label: `${LABEL}, fin non annoncée`, fault: { kind: 'no-finish' } },
  {
    id: 'demo-sans-schema',
    label: `${LABEL}, sans réponse structurée`,
    fault: { kind: 'refuses-format' },
  },
  {
    id: 'demo-citation-inventee',
    label: `${LABEL}, citation inventée`,
    fault: { kind: 'citing', as: 'invented' },
  },
  { id: 'demo-chiffre-faux', label: `${LABEL}, chiffre faux`, fault: { kind: 'citing', as: 'wrong-figure' } },
  { id: 'demo-citations-fin', label: `${LABEL}, citations à la fin`, fault: { kind: 'citing', as: 'end' } },
  {
    id: 'demo-notes',
    label: `${LABEL}, citations en notes`,
    fault: { kind: 'citing', as: 'footnotes' },
  },
  { id: 'demo-long-2000', label: `${LABEL}, réponse longue`, longTokens: 2000 },
];

/** What a model id stands for: a listed one, `demo-long-N` or `demo-http-STATUS`; null when unknown. */
export function behaviourOf(model: string): Behaviour | null {
  const listed = MODELS.find(({ id }) => id === model);
  if (listed) return listed;
  const long = /^demo-long-(\d{1,6})$/.exec(model);
  if (long) return { id: model, label: LABEL, longTokens: Number(long[1]) };
  const status = /^demo-http-([1-5]\d\d)$/.exec(model);
  if (status) return { id: model, label: LABEL, fault: { kind: 'status', status: Number(status[1]) } };
  return null;
}
