import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawn } from '../lib/inpage/parts/drawn.ts';
import { providePart } from '../lib/inpage/parts/registry.ts';

export default defineUnlistedScript(() => providePart('drawn', drawn));
