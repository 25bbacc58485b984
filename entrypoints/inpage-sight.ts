import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shareModules } from '../lib/inpage/parts/share.ts';
import { modules } from '../lib/inpage/parts/sight-modules.ts';

export default defineUnlistedScript(() => shareModules('sight', modules));
