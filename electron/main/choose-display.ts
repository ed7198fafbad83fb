import type { Display, Size } from 'electron';

export type KnownDisplay = Pick<Display, 'id' | 'label' | 'bounds' | 'rotation'>;

/** By what a display is known again: systems give it another id after it was unplugged. */
export type WantedDisplay = Pick<Display, 'id' | 'label'> & Readonly<Size>;

export interface DisplayChoice<D> {
  readonly display: D;
  /** `look` is name and size; `primary` stands in while the wanted one is away. */
  readonly by: 'id' | 'look' | 'primary';
}

/** Electron's id of a display that the system does not know yet. */
const noId = -1;

/**
 * Where the window belongs: on the wanted display if it is there, under its old id or another one;
 * else on the primary display; undefined while there is none at all.
 */
export function chooseDisplay<D extends KnownDisplay>(
  displays: readonly D[],
  primaryId: number,
  wanted: WantedDisplay | undefined,
): DisplayChoice<D> | undefined {
  const primaryFirst = displays
    .filter(({ bounds }) => bounds.width > 0 && bounds.height > 0)
    .sort((a, b) => Number(b.id === primaryId) - Number(a.id === primaryId));
  const sameId = primaryFirst.find(({ id }) => id === wanted?.id && id !== noId);
  if (sameId) return { display: sameId, by: 'id' };

  const alike = primaryFirst
    .map((display) => ({ display, score: wanted ? likeness(display, wanted) : 0 }))
    .filter(({ score }) => score > 0)
    // Stable, so that of two twins the primary one is taken.
    .sort((a, b) => b.score - a.score)[0];
  if (alike) return { display: alike.display, by: 'look' };

  const [first] = primaryFirst;
  return first && { display: first, by: 'primary' };
}

/** A name says more than a size, and another name says no; turned, a display keeps its size. */
function likeness({ label, bounds }: KnownDisplay, wanted: WantedDisplay): number {
  if (label !== '' && label === wanted.label) return 2 + Number(isSameSize(bounds, wanted));
  if (label !== '' && wanted.label !== '') return 0;
  return Number(isSameSize(bounds, wanted));
}

const isSameSize = (a: Size, b: Size): boolean =>
  Math.min(a.width, a.height) === Math.min(b.width, b.height) &&
  Math.max(a.width, a.height) === Math.max(b.width, b.height);

export const orientationOf = ({
  bounds: { width, height },
}: Pick<Display, 'bounds'>): 'landscape' | 'portrait' =>
  width >= height ? 'landscape' : 'portrait';
