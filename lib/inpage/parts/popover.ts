/** Part `popover`: from an action on a target to the proposal. */
import { openPopover } from '../popover/popover.ts';

export const popover = { open: openPopover };

export type OpenPopoverPart = typeof popover;
