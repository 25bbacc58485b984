import { publishEditable } from '../shared/editable.ts';
import { freshPlace } from '../shared/page.ts';

const frame = freshPlace('iframe') as HTMLIFrameElement;
frame.title = 'Texte';
const page = frame.contentDocument as Document;
page.open();
page.write('<!doctype html><html lang="fr"><body></body></html>');
page.close();
page.designMode = 'on';
publishEditable(() => page.body);
