/** Runs a function in the options page, with one argument. */
type InPage = <R, A>(look: (argument: A) => R, argument: A) => Promise<Awaited<R>>;

/** Enters the agent's key in the options page, as a person would: the field, then its button. */
export async function enterKey(inPage: InPage, key: string): Promise<void> {
  await inPage(async (secret) => {
    const appear = async <T>(what: string, find: () => T | null | undefined): Promise<T> => {
      for (let looks = 0; looks < 200; looks++) {
        const found = find();
        if (found) return found;
        await new Promise((done) => setTimeout(done, 25));
      }
      throw new Error(`The options page shows no ${what}`);
    };
    const field = await appear('field for the key', () =>
      document.querySelector<HTMLInputElement>('input[type=password]'),
    );
    field.focus();
    // React listens to what the browser's own setter did.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, secret);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    const form = await appear('form for the key', () => field.form);
    form.requestSubmit();
    await appear('confirmation', () => field.value === '' || !field.isConnected);
  }, key);
}
