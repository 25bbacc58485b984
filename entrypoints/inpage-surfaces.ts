import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSurfaces } from '../lib/inpage/top.ts';

export default defineUnlistedScript(() => startSurfaces(new AbortController().signal));
