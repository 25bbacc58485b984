import type { Finding } from '../types.ts';
import type { NamedText } from './texts.ts';

/** Courts and assemblies, whose names are ordinary words: folded, as they are written in full. */
const BODIES = [
  'conseil d etat',
  'conseil constitutionnel',
  'conseil departemental',
  'conseil regional',
  'conseil municipal',
  'conseil communautaire',
  'conseil de prud hommes',
  'conseil des prud hommes',
  'cour de cassation',
  'cour des comptes',
  'cour administrative d appel',
  'cour d appel',
  'tribunal administratif',
  'tribunal judiciaire',
  'tribunal de commerce',
  'defenseur des droits',
  'assemblee nationale',
];
const LONGEST = 4;

/** One body named instead of another; one that is only left out, or only added, is no finding: it may be said otherwise. */
export function changedBodies(source: NamedText, proposal: NamedText): Finding[] {
  const [before, after] = [bodiesOf(source), bodiesOf(proposal)];
  // A portfolio is one word, which may stand elsewhere.
  const gone = [...before].filter(([body]) => !after.has(body) && !proposal.places.has(body));
  const fresh = [...after].filter(([body]) => !before.has(body) && !source.places.has(body));
  return gone.slice(0, fresh.length).map(([, place], order) => ({
    kind: 'changed',
    type: 'name',
    source: place,
    proposal: fresh[order]?.[1] ?? place,
  }));
}

/** Where each body is first named. */
function bodiesOf({ text, words }: NamedText): Map<string, { start: number; end: number; text: string }> {
  const found = new Map<string, { start: number; end: number; text: string }>();
  words.forEach(({ fold, start }, at) => {
    if (!/^(conseil|cour|tribunal|defenseur|assemblee|ministre|ministere)$/.test(fold)) return;
    if (/^minist(?:re|ere)$/.test(fold)) {
      const portfolio = portfolioAfter(words, at);
      const end = words[portfolio]?.end;
      const name = words[portfolio]?.fold ?? '';
      if (end && !found.has(name)) found.set(name, { start, end, text: text.slice(start, end) });
      return;
    }
    const next = words.slice(at, at + LONGEST).map((word) => word.fold);
    const body = BODIES.find((it) => `${next.join(' ')} `.startsWith(`${it} `));
    const end = body && words[at + body.split(' ').length - 1]?.end;
    if (body && end && !found.has(body)) found.set(body, { start, end, text: text.slice(start, end) });
  });
  return found;
}

const LINKS = /^(?:de|la|le|l|du|des|d|charge|chargee|delegue|deleguee|a|aux?|pour)$/;

/** Index of the word that names what a minister is for: `ministère chargé de la Santé`; -1 when none is said. */
function portfolioAfter(words: NamedText['words'], at: number): number {
  let next = at + 1;
  while (next < at + 6 && words[next]?.gap !== 'break' && LINKS.test(words[next]?.fold ?? '')) next++;
  const word = words[next];
  return next > at + 1 && word && word.gap !== 'break' && word.fold.length > 3 ? next : -1;
}
