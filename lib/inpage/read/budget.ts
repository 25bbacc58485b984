/**
 * Characters and texts looked at in one reading, seen or not: a page of nothing but hidden text comes to an end, and
 * so does one line of endless pieces, where each look costs Chromium the time of all of them.
 */
const MOST_CHARACTERS = 2_000_000;
const MOST_TEXTS = 50_000;

/** What one reading may look at. */
export class Budget {
  private characters = 0;
  private texts = 0;
  /** Nodes that were only counted. */
  counted = 0;

  /** Notes a look at a text. */
  spend(characters: number): void {
    this.characters += characters;
    this.texts++;
  }

  get isSpent(): boolean {
    return this.characters > MOST_CHARACTERS || this.texts > MOST_TEXTS;
  }
}
