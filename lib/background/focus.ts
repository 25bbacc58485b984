/** Which frame of a tab the agent is in, from what the frames say of themselves. */

/** What a frame says of itself, before anything of ours is in it. */
export interface FrameFocus {
  readonly frameId: number;
  /** The window has the system's focus, and it is in this document. */
  readonly focused: boolean;
  /** The focus within the page is in this document, and not in a frame below it. */
  readonly holdsFocus: boolean;
  /** It is in a frame right below, as much ours to ask as this one: that frame's answer is due. */
  readonly passesOn: boolean;
}

export type Look = Omit<FrameFocus, 'frameId'>;

/** Looks at the focus of a frame; runs there, so it stands on its own. */
export function lookAtFocus(): Look {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const below = active instanceof HTMLIFrameElement || active instanceof HTMLFrameElement;
  // In a text that can only be read no element is focused: what tells is that every frame above looks here.
  const isLookedAt = (): boolean => {
    try {
      for (let here: Window = window; here !== here.parent; here = here.parent) {
        const around = here.frameElement?.getRootNode() as Document | ShadowRoot | undefined;
        if (!around || around.activeElement !== here.frameElement) return false;
      }
      return true;
    } catch {
      // A frame of another origin above: only the system's focus can tell.
      return document.hasFocus();
    }
  };
  const holdsFocus = !below && isLookedAt();
  const passesOn = below && active instanceof HTMLIFrameElement && active.contentDocument !== null;
  return { focused: holdsFocus && document.hasFocus(), holdsFocus, passesOn };
}

/**
 * True when every frame that must answer has: the top one, and the one that a frame passes the focus on to. Asked for
 * all frames at once, Chromium gives what some have answered, even nothing at all, where for a single frame it would
 * say that the gesture's grant has not arrived there.
 */
export function haveAnswered(frames: readonly FrameFocus[]): boolean {
  const top = frames.find(({ frameId }) => frameId === 0);
  return top !== undefined && (!frames.some((it) => it.passesOn) || frames.some((it) => it.holdsFocus));
}

/**
 * The frame that holds the focused element, never one that merely has a selection: several frames keep stale
 * selections. When no document has the system focus (the panel has it), the one where it was last within the page;
 * undefined when no frame has answered.
 */
export function holderOf(frames: readonly FrameFocus[]): number | undefined {
  const holder =
    frames.find(({ focused }) => focused) ??
    frames.find(({ holdsFocus }) => holdsFocus) ??
    frames.find(({ frameId }) => frameId === 0);
  return holder?.frameId;
}
