/** Part `page`: a whole page as Markdown. It stands on part `read`. */
import { readPage } from '../read/page/index.ts';

export const page = { readPage };

export type PagePart = typeof page;
