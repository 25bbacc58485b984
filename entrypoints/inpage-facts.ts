import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { facts } from '../lib/inpage/parts/facts.ts';
import { providePart } from '../lib/inpage/parts/registry.ts';

export default defineUnlistedScript(() => providePart('facts', facts));
