import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { modules } from '../lib/inpage/parts/find-modules.ts';
import { shareModules } from '../lib/inpage/parts/share.ts';

export default defineUnlistedScript(() => shareModules('find', modules));
