/** The longest round distance (1, 2 or 5 and zeros) that is not above the given one. */
export function roundDistance(metres: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(metres));
  const digit = metres / magnitude;
  return (digit >= 5 ? 5 : digit >= 2 ? 2 : 1) * magnitude;
}
