import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { look } from '../lib/inpage/parts/look.ts';
import { providePart } from '../lib/inpage/parts/registry.ts';

export default defineUnlistedScript(() => providePart('look', look));
