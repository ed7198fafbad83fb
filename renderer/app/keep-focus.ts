const focusable = 'button, a[href], input, select, textarea, [tabindex="0"]';

/** The control that has the focus, among those of its screen or dialog. */
interface Place {
  readonly controls: readonly HTMLElement[];
  readonly index: number;
}

/**
 * Who takes away an entry of a list takes away the very key that was pressed: the focus then goes to
 * the control behind it, or the one before it, not to the top of the page (WCAG 2.4.3). Where the
 * whole screen has gone, the next one begins at its heading.
 */
export function keepFocus(): void {
  let place: Place | null = null;
  document.addEventListener('focusin', ({ target }) => {
    place = target instanceof HTMLElement ? placeOf(target) : null;
  });
  new MutationObserver(() => {
    if (!place || place.controls[place.index]?.isConnected) return;
    const { controls, index } = place;
    place = null;
    if (document.activeElement !== document.body) return;
    const neighbours = [...controls.slice(index), ...controls.slice(0, index).toReversed()];
    neighbours.find(canTakeFocus)?.focus({ preventScroll: true });
  }).observe(document.body, { childList: true, subtree: true });
}

function placeOf(element: HTMLElement): Place | null {
  const scope = element.closest('dialog, main');
  const controls = scope ? [...scope.querySelectorAll<HTMLElement>(focusable)] : [];
  const index = controls.indexOf(element);
  return index < 0 ? null : { controls, index };
}

const canTakeFocus = (element: HTMLElement): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled');
