import { publishEditable } from '../shared/editable.ts';
import { freshPlace } from '../shared/page.ts';

const editable = freshPlace();
editable.contentEditable = 'true';
publishEditable(() => editable);
