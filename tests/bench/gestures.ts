/**
 * The scripts that come into a page by one gesture of the agent's until a surface stands there, in the order they come;
 * and what a text calls for after that.
 */
export const GESTURES: readonly {
  readonly gesture: string;
  readonly scripts: readonly string[];
  /** Held to the limit of what one gesture injects. */
  readonly limited: boolean;
}[] = [
  {
    gesture: 'an action on a text, formatted or not, until the popover is visible',
    scripts: ['inpage', 'inpage-surfaces', 'inpage-popover'],
    limited: true,
  },
  {
    gesture: 'the palette, on any text or none, until it is visible',
    scripts: ['inpage', 'inpage-surfaces', 'inpage-palette'],
    limited: true,
  },
  {
    gesture: 'an action in a field of a page that draws, until the popover is visible',
    scripts: ['inpage', 'inpage-drawn', 'inpage-surfaces', 'inpage-popover'],
    limited: true,
  },
  {
    gesture: 'an action on formatted text, once it is read and a proposal shown',
    scripts: ['inpage', 'inpage-surfaces', 'inpage-popover', 'inpage-sight', 'inpage-read', 'inpage-check'],
    limited: false,
  },
  {
    gesture: 'a message above a frame: why nothing happens',
    scripts: ['inpage', 'inpage-surfaces'],
    limited: true,
  },
  { gesture: 'the panel reads the page', scripts: ['inpage', 'inpage-sight', 'inpage-page'], limited: true },
];
