import { publishEditable } from '../shared/editable.ts';
import { freshPlace } from '../shared/page.ts';

const root = freshPlace().attachShadow({ mode: 'open' });
const editable = document.createElement('div');
editable.contentEditable = 'true';
root.append(editable);
publishEditable(() => editable);
