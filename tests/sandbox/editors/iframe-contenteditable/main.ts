import { publishEditable } from '../shared/editable.ts';
import { freshPlace } from '../shared/page.ts';

const frame = freshPlace('iframe') as HTMLIFrameElement;
frame.title = 'Texte';
const page = frame.contentDocument as Document;
page.open();
page.write('<!doctype html><html lang="fr"><body><div contenteditable="true"></div></body></html>');
page.close();
publishEditable(() => frame.contentDocument?.querySelector('div') as HTMLElement);
