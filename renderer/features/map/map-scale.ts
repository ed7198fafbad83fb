/** The longest round distance (1, 2 or 5 and zeros) that is not above the given one. */
export function roundDistance(metres: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(metres));
  const digit = metres / magnitude;
  return (digit >= 5 ? 5 : digit >= 2 ? 2 : 1) * magnitude;
}

/** How many zooms nearer everything is on a panel with so many pixels in one design pixel. */
export const nearerBy = (unit: number): number => Math.max(0, Math.round(Math.log2(unit)));
