import { create } from 'zustand';

const mmPerInch = 25.4;
/** The panel that the screens are drawn for; assumed where nobody has set the diagonal. */
const usualDiagonalInches = 43;
/**
 * Highest that somebody in a wheelchair can be expected to reach: the draft of EN 301 549 asks for
 * controls between 800 and 1100 mm, СП 59.13330 for 850 to 1100.
 */
const highestReachMm = 1100;

interface PanelSize {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly diagonalInches?: number | undefined;
  /** From the floor to the lower edge of the picture. */
  readonly bottomEdgeMm?: number | undefined;
}

export interface Panel {
  /** CSS pixels of one millimetre. */
  readonly pxPerMm: number;
  /** CSS pixels from the lower edge up to the reach of a seated visitor; null where all is within. */
  readonly reachPx: number | null;
}

/** Millimetres of a panel whose pixels are square. */
export function measurePanel({ width, height, diagonalInches, bottomEdgeMm }: PanelSize): Panel {
  const pxPerMm = Math.hypot(width, height) / ((diagonalInches ?? usualDiagonalInches) * mmPerInch);
  const edgeMm = bottomEdgeMm ?? usualBottomEdgeMm(height > width, height / pxPerMm);
  const reachPx = Math.max(0, Math.round((highestReachMm - edgeMm) * pxPerMm));
  return { pxPerMm, reachPx: reachPx < height ? reachPx : null };
}

/**
 * Where a panel hangs if nobody has measured: an upright one of 43 inches reaches from 700 to
 * 1650 mm, one across from 850 to 1385; larger ones begin lower.
 */
function usualBottomEdgeMm(isUpright: boolean, heightMm: number): number {
  if (isUpright) return heightMm > 1100 ? 600 : 700;
  return heightMm > 600 ? 700 : 850;
}

/** The panel of this kiosk: a matter of where it hangs, never of the visitor. */
export const usePanel = create<Panel>()(() => measurePanel({ width: 1920, height: 1080 }));

export const setPanel = (panel: Panel): void => usePanel.setState(panel);
