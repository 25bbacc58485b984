import { describe, expect, it } from 'vitest';
import { checkFidelity } from '../../../../lib/fidelity/index.ts';
import { TWINS } from './index.ts';

describe.each(Object.entries(TWINS))(
  '%s: what says the same and what only looks like it',
  (_family, twins) => {
    it.each(twins)('%s: %s', (how, source, kept, ...harmed) => {
      const [action = '', language = ''] = how.split(' ');
      expect(checkFidelity(source, kept, { action, language })).toEqual([]);
      const unseen = harmed.filter((it) => checkFidelity(source, it, { action, language }).length === 0);
      expect(unseen, 'found nothing').toEqual([]);
    });
  },
);
