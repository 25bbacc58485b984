/** What a rewriting changed, word by word. */
import { keptItems } from './shortest-edit.ts';

/** A run of words kept, removed from the source, or added by the proposal. */
export interface Change {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/**
 * Longest edit looked for, in words removed plus words added: about a tenth of a second. Two texts further apart
 * have little to compare.
 */
const LONGEST_EDIT = 3_000;

/**
 * A word with the spaces after it, so that a space alone is never what two texts have in common. `l’` and `qu’`
 * are words of their own (the word after them may be the same), `1 250,00` and `rendez-vous` are one.
 */
const WORD =
  /(?:\d+(?:[ \u00A0\u202F]\d{3})*(?:[.,]\d+)*(?!\p{L})|[\p{L}\p{N}\p{M}_]+(?:-[\p{L}\p{N}\p{M}_]+)*['’]?|[^\s\p{L}\p{N}]|^)\s*/gu;

/**
 * The changes that turn `source` into `proposal`, in reading order: a removal comes before what replaces it.
 * Joined without the removals they are the proposal to the character; without the additions, the source, but for
 * the kind and number of its spaces (one made unbreakable is not a changed word). Beyond {@link LONGEST_EDIT}
 * changed words the whole text counts as replaced.
 */
export function diffWords(source: string, proposal: string): readonly Change[] {
  const before = source.match(WORD) ?? [];
  const after = proposal.match(WORD) ?? [];
  const number = numbering();
  const kept = keptItems(before.map(number), after.map(number), LONGEST_EDIT);
  const changes = new Changes();
  if (!kept) {
    changes.remove(source);
    changes.add(proposal);
    return changes.list();
  }
  for (let old = 0, now = 0; old < before.length || now < after.length; ) {
    const was = before[old] ?? '';
    const is = after[now] ?? '';
    if (old < before.length && !kept.before[old]) {
      changes.remove(was);
      old += 1;
    } else if (now < after.length && !kept.after[now]) {
      changes.add(is);
      now += 1;
    } else {
      old += 1;
      now += 1;
      const word = is.trimEnd();
      const space = is.slice(word.length);
      changes.keep(word);
      const alone = kept.before[old] !== false && kept.after[now] !== false && now < after.length;
      if (alone && breaks(was) !== breaks(is)) {
        changes.remove(was.slice(was.trimEnd().length));
        changes.add(space);
      } else changes.keep(space);
    }
  }
  return changes.list();
}

/** Gives equal words equal numbers; the spaces after a word are no part of it. */
function numbering(): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    const bare = word.trimEnd();
    const number = known.get(bare) ?? known.size;
    known.set(bare, number);
    return number;
  };
}

/** What separates a word from the next: nothing, a space, a line end, a blank line. */
function breaks(word: string): number {
  const lines = word.slice(word.trimEnd().length).split('\n').length - 1;
  return lines > 0 ? Math.min(lines, 2) + 1 : Number(/\s$/.test(word));
}

/** Collects changes so that what belongs together reads as one. */
class Changes {
  private readonly done: Change[] = [];
  private removed = '';
  private added = '';
  /** Kept since the last change: it may turn out to be no landmark. */
  private same = '';

  remove(text: string): void {
    this.rejoin();
    this.removed += text;
  }

  add(text: string): void {
    this.rejoin();
    this.added += text;
  }

  keep(text: string): void {
    this.same += text;
  }

  list(): readonly Change[] {
    this.flush();
    return this.done;
  }

  /** A comma between two changes is no landmark for a reader: one change instead of two. */
  private rejoin(): void {
    if (this.same === '') return;
    const isReplacement = /\S/.test(this.removed + this.added) && !/[\p{L}\p{N}]/u.test(this.same);
    if (!isReplacement) {
      this.flush();
      return;
    }
    this.removed += this.same;
    this.added += this.same;
    this.same = '';
  }

  private flush(): void {
    const { removed, added } = this;
    // The space that ends both sides of a replacement belongs to neither.
    const shared = /\S\s+$/.test(removed) && /\S\s+$/.test(added);
    const gap = shared ? added.slice(added.trimEnd().length) : '';
    this.push('removed', shared ? removed.trimEnd() : removed);
    this.push('added', shared ? added.trimEnd() : added);
    this.push('same', gap + this.same);
    this.removed = '';
    this.added = '';
    this.same = '';
  }

  private push(kind: Change['kind'], text: string): void {
    const last = this.done.at(-1);
    if (text === '') return;
    if (last?.kind === kind) this.done[this.done.length - 1] = { kind, text: last.text + text };
    else this.done.push({ kind, text });
  }
}
