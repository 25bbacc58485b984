import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startInpage } from '../lib/inpage/index.ts';

export default defineUnlistedScript(() => startInpage(new AbortController().signal));
