/** Drawn for 16 px with a stroke of 1.5; always beside or inside something that has a name. */
const PATHS = {
  plus: 'M8 3v10M3 8h10',
  close: 'M4 4l8 8M12 4l-8 8',
  settings:
    'M2.5 5h6M12 5h1.5M2.5 11H4M7.5 11h6M10.25 3.25a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5zM5.75 9.25a1.75 1.75 0 1 0 0 3.5 1.75 1.75 0 0 0 0-3.5z',
  send: 'M8 13V3.5M4 7.5l4-4 4 4',
  stop: 'M4.5 4.5h7v7h-7z',
  copy: 'M5.5 5.5h7v8h-7zM3.5 10.5v-8h7',
  check: 'M3.5 8.5l3 3 6-7',
  retry: 'M13 8a5 5 0 1 1-1.6-3.7M13 2.5v3h-3',
  edit: 'M3 13l.6-2.8L10.8 3l2.2 2.2-7.2 7.2L3 13z',
  page: 'M4 2.5h5L12 5.5v8H4zM9 2.5v3h3M6 8.5h4M6 11h4',
  selection: 'M3 4.5h10M3 8h10M3 11.5h5',
  arrow: 'M2.5 8h10M9 4.5L12.5 8 9 11.5',
  history: 'M3.2 9.5A5 5 0 1 0 3.6 5.7M3 2.5v3.4h3.4M8 5.5V8l1.8 1.4',
  more: 'M3.5 7.7v.6M8 7.7v.6M12.5 7.7v.6',
  pin: 'M6 2.5h4l-.5 4.5 2 2H4.5l2-2zM8 9v4.5',
  tab: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M7 3.5v3',
  paste: 'M5.5 3.5h-2v10h9v-10h-2M6 2.5h4v2.5H6zM6 8.5h4M6 11h3',
  insert: 'M12.5 3v5h-9M6.5 5L3.5 8l3 3',
  replace: 'M3 5.5h8.5M9 3l2.5 2.5L9 8M13 10.5H4.5M7 8l-2.5 2.5L7 13',
  undo: 'M6 3L3 6l3 3M3 6h6.5a3.5 3.5 0 0 1 0 7H6',
  trash: 'M3 4.5h10M6.5 4.5v-2h3v2M4.5 4.5l.6 9h5.8l.6-9M7 7v4M9 7v4',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3l3.2 3.2',
  download: 'M8 2.5v7.5M5 7l3 3 3-3M3 13.5h10',
  keyboard: 'M1.5 4h13v8h-13zM4 6.5v.01M6.7 6.5v.01M9.3 6.5v.01M12 6.5v.01M5 9.5h6',
  temporary:
    'M8 2.5a5.5 5.5 0 0 1 2 .4M12.3 4.6a5.5 5.5 0 0 1 1 1.9M13.3 9.6a5.5 5.5 0 0 1-1 1.8M10 13.1a5.5 5.5 0 0 1-4 0M3.7 11.4a5.5 5.5 0 0 1-1-1.8M2.7 6.5a5.5 5.5 0 0 1 1-1.9M6 2.9A5.5 5.5 0 0 1 8 2.5M8 5.5V8l1.8 1.4',
  back: 'M13.5 8h-10M7 4.5L3.5 8 7 11.5',
  notice: 'M8 2.5l6 11H2zM8 6.5v3.5M8 12v.01',
} as const;

export type IconName = keyof typeof PATHS;

/** A decoration: the control around it carries the name. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="ui-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
