import { freshPlace, listen, publish } from '../shared/page.ts';

const field = freshPlace('textarea') as HTMLTextAreaElement;
const heard = publish({
  set: (_doc, text) => {
    field.value = text;
  },
  read: () => field.value,
  root: () => field,
});
listen(field, heard);
