import { bare, changed } from '../findings.ts';
import type { Finding, Span } from '../types.ts';
import { keyOf } from './lists.ts';
import type { NamedText } from './texts.ts';

const HEADS =
  /^(?:ville|commune|village|bourg|municipalit[ey]|city|town|ciudad|municipio|pueblo|citta|comune|cidade)$/;

/** `the city of Belmont` for `la ville de Belcastre`, whose name the translation keeps elsewhere. */
export function changedTowns(source: NamedText, proposal: NamedText): Finding[] {
  const [before, after] = [townsOf(source), townsOf(proposal)];
  const times = (all: readonly Town[], key: string): number => all.filter((it) => it.key === key).length;
  const gone = before.filter(({ key }) => proposal.places.has(key) && times(after, key) < times(before, key));
  const fresh = after.filter(({ key }) => !source.places.has(key));
  return fresh
    .slice(0, gone.length)
    .map(({ span }, order) => changed('name', gone[order]?.span ?? span, span));
}

interface Town {
  readonly key: string;
  readonly span: Span;
}

/** So many are compared: a bound for a hostile text. */
const MOST = 40;

function townsOf({ words }: NamedText): readonly Town[] {
  const towns: Town[] = [];
  words.forEach(({ fold }, at) => {
    const name = words[at + 2];
    if (towns.length >= MOST || !HEADS.test(fold) || name?.shape !== 'capital' || name.gap === 'break')
      return;
    if (/^(?:of|d|de|di)$/.test(words[at + 1]?.fold ?? ''))
      towns.push({ key: keyOf(name.fold), span: bare(name) });
  });
  return towns;
}
