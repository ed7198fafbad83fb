export type Direction = 'up' | 'down' | 'left' | 'right';

const directionOfKey: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const focusable = 'button:not(:disabled), a[href], input, [tabindex="0"]';
/** The map moves with the arrows itself; a field moves its cursor. */
const ownArrows = '.leaflet-container, input, textarea';

type Rect = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

/** Arrows go from control to control as the eye does: a keypad with five keys reaches all of them. */
export function followArrows(): void {
  document.addEventListener('keydown', (event) => {
    const direction = directionOfKey[event.key];
    if (!direction || event.defaultPrevented || event.ctrlKey || event.altKey) return;
    const from = document.activeElement;
    if (!from || from.closest(ownArrows) || scrolls(from, direction)) return;
    const scope = from.closest('dialog') ?? document.querySelector('dialog[open]') ?? document;
    const others = [...scope.querySelectorAll<HTMLElement>(focusable)].filter(
      (each) => each !== from && each.checkVisibility({ visibilityProperty: true }),
    );
    const isStart = from === document.body || from.matches('main, h1');
    const rects = others.map((each) => each.getBoundingClientRect());
    const next = isStart ? 0 : nearestIn(direction, from.getBoundingClientRect(), rects);
    if (next === null || !others[next]) return;
    event.preventDefault();
    others[next].focus();
  });
}

/** A text that is longer than its frame moves first. */
function scrolls(element: Element, direction: Direction): boolean {
  if (!element.matches('section[tabindex="0"]')) return false;
  const { scrollTop, clientHeight, scrollHeight } = element;
  if (direction === 'up') return scrollTop > 1;
  return direction === 'down' && scrollTop + clientHeight < scrollHeight - 1;
}

/** The rectangle that lies next in a direction, those straight ahead first; null at the edge. */
export function nearestIn(direction: Direction, from: Rect, rects: readonly Rect[]): number | null {
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, rect] of rects.entries()) {
    const ahead = aheadBy(direction, from, rect);
    if (ahead < 0) continue;
    const cost = ahead + 3 * asideBy(direction, from, rect);
    if (cost < least) {
      best = index;
      least = cost;
    }
  }
  return best;
}

/** How far `to` lies ahead of `from`; negative where it does not. */
function aheadBy(direction: Direction, from: Rect, to: Rect): number {
  switch (direction) {
    case 'up':
      return to.bottom <= from.top + 1 ? from.top - to.bottom : -1;
    case 'down':
      return to.top >= from.bottom - 1 ? to.top - from.bottom : -1;
    case 'left':
      return to.right <= from.left + 1 ? from.left - to.right : -1;
    case 'right':
      return to.left >= from.right - 1 ? to.left - from.right : -1;
  }
}

/** How far `to` lies beside the way ahead; 0 where it overlaps it. */
function asideBy(direction: Direction, from: Rect, to: Rect): number {
  const upright = direction === 'up' || direction === 'down';
  return upright
    ? Math.max(0, to.left - from.right, from.left - to.right)
    : Math.max(0, to.top - from.bottom, from.top - to.bottom);
}
