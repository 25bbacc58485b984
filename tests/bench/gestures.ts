/** The scripts that come into a page by one gesture of the agent's, until a surface stands there. */
export const GESTURES: readonly {
  readonly gesture: string;
  readonly scripts: readonly string[];
  /** Held to the limit of what one gesture injects. */
  readonly limited: boolean;
}[] = [
  {
    gesture: 'an action on a field',
    scripts: ['inpage', 'inpage-surfaces', 'inpage-popover'],
    limited: true,
  },
  {
    gesture: 'the palette on a field, or where nothing is selected',
    scripts: ['inpage', 'inpage-surfaces', 'inpage-palette'],
    limited: true,
  },
  {
    gesture: 'an action on formatted or read-only text',
    scripts: ['inpage', 'inpage-surfaces', 'inpage-popover', 'inpage-read'],
    limited: false,
  },
  {
    gesture: 'the palette on formatted or read-only text',
    scripts: ['inpage', 'inpage-surfaces', 'inpage-palette', 'inpage-read'],
    limited: false,
  },
  {
    gesture: 'a message above a frame: why nothing happens',
    scripts: ['inpage', 'inpage-surfaces'],
    limited: true,
  },
  { gesture: 'the panel reads the page', scripts: ['inpage', 'inpage-read', 'inpage-page'], limited: true },
];
