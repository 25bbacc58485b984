/** Part `page`: a whole page as Markdown. It stands on `sight`. */
import { readPage } from '../read/page/index.ts';

export const page = { readPage };

export type PagePart = typeof page;
