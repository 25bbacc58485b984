/** What is read of a page beyond what a selection needs: messages, forms, definitions, grids, quotations. */
import { attributeOf } from '../native.ts';
import type { PageRules } from '../walk-options.ts';
import type { Folds } from './fold.ts';
import { readField, readLabel } from './forms.ts';
import { readGrid } from './grid.ts';
import { headOf, readMessage } from './messages.ts';
import { headingLevel, readCheck, readDefinitions, readQuote } from './structure.ts';

/** The rules of one reading; without folds everything is read. */
export function pageRules(folds: Folds | null): PageRules {
  return {
    folded: (element, tag) => folds?.weightOf(element, tag) ?? 0,
    standsAlone: (item) => headOf(item) !== null,
    *read(walk, element, tag, at) {
      const role = attributeOf(element, 'role');
      if (tag === 'BLOCKQUOTE') return yield* readQuote(walk, element, at);
      if (tag === 'DL') return yield* readDefinitions(walk, element, at);
      if (tag === 'LABEL') return yield* readLabel(walk, element as HTMLLabelElement, at);
      if (/^(?:INPUT|TEXTAREA|SELECT)$/.test(tag)) return yield* readField(walk, element, at);
      if (tag === 'UL' || tag === 'OL') {
        const [first] = element.children;
        if (!first || headOf(first) === null) return false;
        yield* walk.block(element, at);
        return true;
      }
      if (role === 'grid' || role === 'table' || role === 'treegrid')
        return yield* readGrid(walk, element, at);
      if (role === 'checkbox' || role === 'switch' || role === 'radio') return readCheck(walk, element);
      const level = headingLevel(element, tag);
      if (level !== null) {
        walk.writer.openHeading(level);
        yield* walk.block(element, at);
        walk.writer.closeHeading();
        return true;
      }
      return yield* readMessage(walk, element, at);
    },
  };
}
