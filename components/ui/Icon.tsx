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
