import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { page } from '../lib/inpage/parts/page.ts';
import { providePart } from '../lib/inpage/parts/registry.ts';

export default defineUnlistedScript(() => providePart('page', page));
