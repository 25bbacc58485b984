import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { read } from '../lib/inpage/parts/read.ts';
import { providePart } from '../lib/inpage/parts/registry.ts';

export default defineUnlistedScript(() => providePart('read', read));
