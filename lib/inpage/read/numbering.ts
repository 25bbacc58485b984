/** What stands before the items of the lists a walk is in. */
export class Numbering {
  private readonly numbers: (number | null)[] = [];

  begin(list: Element): void {
    this.numbers.push(list.localName === 'ol' ? (list as HTMLOListElement).start : null);
  }

  end(): void {
    this.numbers.pop();
  }

  /** The mark of the next item. */
  next(item: Element): string {
    const number = this.numbers.pop() ?? null;
    const own = Number(item.getAttribute('value') ?? Number.NaN);
    const at = number !== null && Number.isInteger(own) ? own : number;
    this.numbers.push(at === null ? null : at + 1);
    return at === null ? '- ' : `${at}. `;
  }
}
