import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { check } from '../lib/inpage/parts/check.ts';
import { providePart } from '../lib/inpage/parts/registry.ts';

export default defineUnlistedScript(() => providePart('check', check));
