import { createApp, h, nextTick, ref, vModelText, withDirectives } from 'vue';
import { freshPlace, publish } from '../shared/page.ts';

const text = ref('');
const host = freshPlace();
let heard: (event: string) => void = () => {};

/** What `<textarea v-model.lazy="text">` is compiled to: the model learns of a change when the field is left. */
createApp({
  render: () =>
    withDirectives(
      h('textarea', {
        'onUpdate:modelValue': (value: string) => {
          heard('update');
          text.value = value;
        },
      }),
      [[vModelText, text.value, '', { lazy: true }]],
    ),
}).mount(host);

heard = publish({
  set: async (_doc, value) => {
    text.value = value;
    await nextTick();
  },
  read: () => text.value,
  root: () => host.querySelector('textarea') as HTMLTextAreaElement,
});
