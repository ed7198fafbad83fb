/**
 * Marks the key under a finger as `data-pressed` the moment it is touched. The browser's own
 * `:active` waits until it knows that the finger will not scroll: too late, and on a quick tap never.
 */
export function showPressAtOnce(): void {
  let pressed: Element | null = null;

  function release(): void {
    pressed?.removeAttribute('data-pressed');
    pressed = null;
  }

  function press({ target, isPrimary }: PointerEvent): void {
    release();
    if (!isPrimary || !(target instanceof Element)) return;
    pressed = target.closest('button:enabled');
    pressed?.setAttribute('data-pressed', '');
  }

  /** A finger that slides off its key will not press it. */
  function follow({ clientX, clientY }: PointerEvent): void {
    if (!pressed?.contains(document.elementFromPoint(clientX, clientY))) release();
  }

  document.addEventListener('pointerdown', press, { capture: true });
  document.addEventListener('pointermove', follow, { capture: true, passive: true });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    document.addEventListener(end, release, { capture: true });
  }
}
