import { freshPlace } from '../shared/page.ts';
import { publishTinyMce } from '../shared/tinymce.ts';

await publishTinyMce({ target: freshPlace(), inline: true });
