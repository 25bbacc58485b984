import { Editor } from '@tiptap/core';
import Collaboration from '@tiptap/extension-collaboration';
import StarterKit from '@tiptap/starter-kit';
import { applyUpdate, Doc as Shared } from 'yjs';
import { toHtml } from '../shared/document.ts';
import { fromHtml } from '../shared/from-html.ts';
import { freshPlace, place, publish } from '../shared/page.ts';

/** Two clients of one document, in one page: what the second one shows is what a colleague would see. */
let clients: { readonly editor: Editor; readonly shared: Shared }[] = [];
let heard: (event: string) => void = () => {};

function connect(): void {
  for (const { editor, shared } of clients) {
    editor.destroy();
    shared.destroy();
  }
  const host = freshPlace();
  const other = document.createElement('div');
  place().append(other);
  clients = [host, other].map((element) => {
    const shared = new Shared();
    const editor = new Editor({
      element,
      extensions: [
        StarterKit.configure({ undoRedo: false, link: { openOnClick: false }, trailingNode: false }),
        Collaboration.configure({ document: shared }),
      ],
    });
    return { editor, shared };
  });
  clients.forEach(({ shared }, index) => {
    shared.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'network') applyUpdate(clients[1 - index]!.shared, update, 'network');
    });
  });
  clients[1]?.editor.on('update', () => heard('update of the other client'));
}

connect();
heard = publish({
  set: async (doc) => {
    connect();
    clients[0]?.editor.commands.setContent(toHtml(doc));
    // The history joins what happens within half a second: the document of the beginning is not to be undone.
    await new Promise((done) => setTimeout(done, 20));
    const manager = clients[0]?.editor.state.plugins
      .map(
        (plugin) =>
          plugin.getState(clients[0]!.editor.state) as { undoManager?: { clear(): void } } | undefined,
      )
      .find((state) => state?.undoManager)?.undoManager;
    manager?.clear();
  },
  read: () => {
    const [mine, theirs] = clients.map(({ editor }) => editor.getHTML());
    // Both have the same document, or the model is not one.
    if (mine !== theirs) return `Two documents: ${mine} and ${theirs}`;
    return fromHtml(mine ?? '');
  },
  root: () => clients[0]?.editor.view.dom as HTMLElement,
});
