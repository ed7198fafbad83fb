/** A round sign on the screen, in pixels. */
export interface Sign {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** It points at something, and stays. */
  readonly fixed: boolean;
}

const rounds = 8;

/** Moves apart the signs that cover each other, by no more than they are wide; the fixed ones stay. */
export function spreadSigns(signs: readonly Sign[]): readonly Sign[] {
  let spread = signs;
  for (let round = 0; round < rounds; round += 1) {
    spread = spread.map((sign, index) => {
      const from = signs[index];
      if (sign.fixed || !from) return sign;
      const [dx, dy] = pushOf(sign, index, spread);
      const [x, y] = [sign.x + dx - from.x, sign.y + dy - from.y];
      const share = Math.min(1, (2 * sign.radius) / Math.max(Math.hypot(x, y), 1));
      return { ...sign, x: from.x + x * share, y: from.y + y * share };
    });
  }
  return spread;
}

function pushOf(sign: Sign, index: number, signs: readonly Sign[]): readonly [number, number] {
  let [dx, dy] = [0, 0];
  for (const [at, other] of signs.entries()) {
    if (at === index) continue;
    const [awayX, awayY] = [sign.x - other.x, sign.y - other.y];
    const distance = Math.hypot(awayX, awayY);
    const covered = sign.radius + other.radius - distance;
    if (covered <= 0) continue;
    const share = (other.fixed ? 1 : 0.5) * covered;
    // Two at the very same spot part sideways.
    const [wayX, wayY] =
      distance > 0 ? [awayX / distance, awayY / distance] : [at < index ? 1 : -1, 0];
    dx += wayX * share;
    dy += wayY * share;
  }
  return [dx, dy];
}
