/** A flax plant of the field: where it stands and how high it grows, in units of the drawing. */
export interface Plant {
  readonly x: number;
  readonly height: number;
  /** How far its head leans to the side. */
  readonly lean: number;
  /** Degrees by which the flower is turned, so that no two look alike. */
  readonly turn: number;
}

export const fieldSize = { width: 1000, height: 640 } as const;

/** They leave the windmill of the picture in sight. */
const heights = [320, 460, 345, 510, 400, 310, 210, 430];
/** Bare ground on either side, so that no head is cut off. */
const edge = 50;
const leans = [-34, 18, -20, 26, -16, 22, -12, 36];

/** As many plants as there are questions, spread evenly over the width of the field. */
export const plantField = (count: number): Plant[] =>
  Array.from({ length: count }, (_, index) => ({
    x: edge + ((fieldSize.width - 2 * edge) * (index + 0.5)) / count,
    height: heights[index % heights.length] ?? 0,
    lean: leans[index % leans.length] ?? 0,
    turn: (index * 29) % 72,
  }));
