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
  const gone = [...before].filter(([body]) => !after.has(body));
  const fresh = [...after].filter(([body]) => !before.has(body));
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
    if (!/^(conseil|cour|tribunal|defenseur|assemblee)$/.test(fold)) return;
    const next = words.slice(at, at + LONGEST).map((word) => word.fold);
    const body = BODIES.find((it) => `${next.join(' ')} `.startsWith(`${it} `));
    const end = body && words[at + body.split(' ').length - 1]?.end;
    if (body && end && !found.has(body)) found.set(body, { start, end, text: text.slice(start, end) });
  });
  return found;
}
