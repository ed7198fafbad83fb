const waitMs = 1000;

/** Asks for the next frame; the returned function takes that back. */
type RequestFrame = (onFrame: () => void) => () => void;

/**
 * Tells once whether the page is painted: true with the next frame, false when none comes within a
 * second, as while the panel is off or the compositor is stuck.
 */
export function probeFrame(requestFrame: RequestFrame, tell: (painted: boolean) => void): void {
  const takeBack = requestFrame(() => {
    clearTimeout(timer);
    tell(true);
  });
  const timer = setTimeout(() => {
    // A night's frames would all come at once.
    takeBack();
    tell(false);
  }, waitMs);
}

interface PageState {
  /** There is something on the page. */
  readonly filled: boolean;
  /** There is content behind it. */
  readonly open: boolean;
  readonly painted: boolean;
  /** Outside the screen hours, when the panel may sleep. */
  readonly dark: boolean;
}

export const isUiOk = ({ filled, open, painted, dark }: PageState): boolean =>
  filled && open && (painted || dark);
