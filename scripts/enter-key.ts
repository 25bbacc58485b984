/** Runs a function in the options page, with one argument. */
type InPage = <R, A>(look: (argument: A) => R, argument: A) => Promise<Awaited<R>>;

/** Enters the agent's key in the options page, as a person would: the field, then its button. */
export async function enterKey(inPage: InPage, key: string): Promise<void> {
  await inPage(async (secret) => {
    const appear = async <E extends Element>(selector: string): Promise<E> => {
      for (let looks = 0; looks < 400; looks++) {
        const found = document.querySelector<E>(selector);
        if (found) return found;
        await new Promise((done) => setTimeout(done, 25));
      }
      throw new Error(`The options page shows no ${selector}`);
    };
    const state = '[data-ui=endpoint-key-state]';
    const field = await appear<HTMLInputElement>(`${state}[data-state=missing] [data-ui=endpoint-key]`);
    field.focus();
    // React listens to what the browser's own setter did.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, secret);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.form?.requestSubmit();
    await appear(`${state}[data-state=stored]`);
  }, key);
}
