import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readability } from '../lib/inpage/parts/readability.ts';
import { providePart } from '../lib/inpage/parts/registry.ts';

export default defineUnlistedScript(() => providePart('readability', readability));
