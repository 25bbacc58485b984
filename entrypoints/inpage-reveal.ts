import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReveal } from '../lib/inpage/reveal/answers.ts';

export default defineUnlistedScript(() => startReveal(new AbortController().signal));
