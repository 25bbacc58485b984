import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { palette } from '../lib/inpage/parts/palette.ts';
import { providePart } from '../lib/inpage/parts/registry.ts';

export default defineUnlistedScript(() => providePart('palette', palette));
