import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { read } from '../lib/inpage/parts/read.ts';
import { modules } from '../lib/inpage/parts/read-modules.ts';
import { providePart } from '../lib/inpage/parts/registry.ts';
import { shareModules } from '../lib/inpage/parts/share.ts';

export default defineUnlistedScript(() => {
  shareModules('read', modules);
  providePart('read', read);
});
