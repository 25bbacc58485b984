import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startLook } from '../lib/inpage/look/answers.ts';

export default defineUnlistedScript(() => startLook(new AbortController().signal));
