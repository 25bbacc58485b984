import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePart } from '../lib/inpage/parts/registry.ts';
import { write } from '../lib/inpage/parts/write.ts';

export default defineUnlistedScript(() => providePart('write', write));
