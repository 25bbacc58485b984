import type { Result } from './drive.ts';

/** Why something falls short, where it was looked into. */
export interface Cause {
  readonly editors: readonly string[];
  /** All of them when left out. */
  readonly cases?: readonly string[];
  readonly browser?: Result['browser'];
  /** The signs it explains. */
  readonly what: string;
  readonly cause: string;
}

export const CAUSES: readonly Cause[] = [
  {
    editors: ['tinymce', 'tinymce-inline'],
    cases: ['characters'],
    what: 'm',
    cause:
      'TinyMCE itself, at each input, makes an ordinary space of a no-break space between two words of the text where the caret is.',
  },
  {
    editors: ['quill'],
    cases: ['formatted'],
    what: 'm',
    cause:
      'Quill keeps the line end of the paragraph that the list replaced: an empty line stands between the two lists.',
  },
  {
    editors: ['quill', 'tiptap-collaboratif', 'summernote', 'suneditor'],
    cases: ['typed'],
    what: 'u',
    cause:
      'The editor joins what happens within its own delay (0.4 to 1 s) to one step: one Ctrl+Z undoes the write and the typing just before it.',
  },
  {
    editors: ['slate'],
    cases: ['breaks'],
    what: 'm',
    cause: 'The editor makes a paragraph of each line that is pasted.',
  },
  {
    editors: ['suneditor'],
    cases: ['link'],
    browser: 'chromium',
    what: 'm',
    cause:
      'SunEditor’s style sheet forbids wrapping in links: there Chromium puts no-break spaces at both ends of what it inserts.',
  },
  {
    editors: ['jodit'],
    what: 'u',
    cause: 'Jodit takes its own snapshots at intervals: now and then two steps are one, or one is two.',
  },
];
