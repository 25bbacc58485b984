import type { Quota } from '../errors.ts';

/** What a server counts, in the words and abbreviations of Albert / OpenGateLLM, Mistral, OpenAI, Azure and LiteLLM. */
const TOKENS = /\btokens?\b|\b[io]?tp[mdh]\b/i;
const REQUESTS = /\brequests?\b|\bcalls?\b|\brp[mdh]\b/i;
const DAY = /\b(?:per|a|each)[ -]day\b|\bdaily\b|\/ ?day\b|\b(?:rpd|[io]?tpd)\b/i;
const MINUTE = /\b(?:per|a|each)[ -]min(?:ute)?\b|\/ ?min(?:ute)?\b|\b(?:rpm|[io]?tpm)\b/i;
/** The limit itself, as OpenGateLLM and OpenAI write it. */
const ALLOWED = /\b(\d{1,12}) (?:input |output )?(?:requests|tokens)\b|\blimit[: ]+(\d{1,12})\b/i;

/**
 * Which quota the words of a refusal name, with its size where they say it; null when they name none. Words are
 * read and forgotten: only these facts leave.
 */
export function quotaOf(words: string): { readonly quota: Quota; readonly allowed?: number } | null {
  const head = words.slice(0, 4_000);
  const unit = TOKENS.test(head) ? 'tokens' : REQUESTS.test(head) ? 'requests' : null;
  // Where both are named, the longer wait is the safe one.
  const window = DAY.test(head) ? 'day' : MINUTE.test(head) ? 'minute' : null;
  if (!unit || !window) return null;
  const match = ALLOWED.exec(head);
  const allowed = Number(match?.[1] ?? match?.[2]);
  return { quota: `${unit}-${window}`, ...(allowed > 0 && { allowed }) };
}
