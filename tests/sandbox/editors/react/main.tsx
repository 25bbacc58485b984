import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { freshPlace, publish } from '../shared/page.ts';

/** What the application would save: React's state, which only events can change. */
let saved = '';
let show: (text: string) => void = () => {};
let heard: (event: string) => void = () => {};

function Field() {
  const [value, setValue] = useState('');
  saved = value;
  show = setValue;
  return (
    <textarea
      value={value}
      onChange={(event) => {
        heard('change');
        setValue(event.target.value);
      }}
    />
  );
}

const host = freshPlace();
flushSync(() => createRoot(host).render(<Field />));
heard = publish({
  set: (_doc, text) => flushSync(() => show(text)),
  read: () => saved,
  root: () => host.querySelector('textarea') as HTMLTextAreaElement,
});
