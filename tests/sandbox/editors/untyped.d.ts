/** Packages that bring no types for this compiler: only what the pages use. */
declare module '*.css';
declare module 'jquery';
declare module 'suneditor/css/contents';
declare module 'suneditor/css/editor';
declare module 'summernote/dist/summernote-lite.js';
declare module 'trix';

declare module 'jodit/es2021/jodit.js' {
  interface JoditEditor {
    value: string;
    readonly editor: HTMLElement;
    readonly history: { clear(): void };
    readonly events: { on(name: string, listener: () => void): void };
  }
  export const Jodit: { make(element: HTMLElement, options: object): JoditEditor };
}

declare module '@toast-ui/editor' {
  export default class Editor {
    constructor(options: object);
    setHTML(html: string, cursorToEnd: boolean): void;
    getHTML(): string;
    on(name: string, listener: () => void): void;
    destroy(): void;
  }
}

declare module 'draft-js' {
  import type { ComponentType } from 'react';

  interface Range {
    readonly offset: number;
    readonly length: number;
  }
  export interface ContentBlock {
    findEntityRanges(
      accepts: (character: { getEntity(): string | null }) => boolean,
      found: (start: number, end: number) => void,
    ): void;
  }
  export class ContentState {
    static createFromBlockArray(blocks: readonly ContentBlock[], entities: unknown): ContentState;
    getEntity(key: string): { getType(): string; getData(): { readonly url: string } };
  }
  export class EditorState {
    static createEmpty(decorator: CompositeDecorator): EditorState;
    static createWithContent(content: ContentState, decorator: CompositeDecorator): EditorState;
    getCurrentContent(): ContentState;
  }
  export class CompositeDecorator {
    constructor(parts: readonly object[]);
  }
  export const Editor: ComponentType<{ editorState: EditorState; onChange: (next: EditorState) => void }>;
  export function convertFromHTML(html: string): {
    readonly contentBlocks: readonly ContentBlock[];
    readonly entityMap: unknown;
  };
  export function convertToRaw(content: ContentState): {
    readonly blocks: readonly {
      readonly type: string;
      readonly text: string;
      readonly inlineStyleRanges: readonly (Range & { readonly style: string })[];
      readonly entityRanges: readonly (Range & { readonly key: number })[];
    }[];
    readonly entityMap: Readonly<Record<number, { readonly data: { readonly url: string } }>>;
  };
}
