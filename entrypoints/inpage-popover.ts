import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { popover } from '../lib/inpage/parts/popover.ts';
import { providePart } from '../lib/inpage/parts/registry.ts';

export default defineUnlistedScript(() => providePart('popover', popover));
