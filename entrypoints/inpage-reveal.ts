import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { providePart } from '../lib/inpage/parts/registry.ts';
import { reveal } from '../lib/inpage/parts/reveal.ts';

export default defineUnlistedScript(() => providePart('reveal', reveal));
