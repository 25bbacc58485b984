/** Markdown where no formatting is shown: as it is seen in the panel, and as one would type it in a mail. */
import { createStreamRenderer, renderedText } from '../markdown/index.ts';

/** Paragraphs, lists and tables of an answer with the marks that one types for them; without any other. */
export async function asTyped(markdown: string): Promise<string> {
  const container = document.createElement('div');
  const renderer = createStreamRenderer(container);
  renderer.append(markdown);
  await renderer.end();
  return renderedText(container);
}
