/** Mixes two `#rrggbb` colours; `amount` 0 gives the first, 1 the second. */
export function mix(from: string, to: string, amount: number): string {
  return `#${[1, 3, 5].map((at) => mixedChannel(from, to, amount, at)).join('')}`;
}

function mixedChannel(from: string, to: string, amount: number, at: number): string {
  const start = channel(from, at);
  return Math.round(start + (channel(to, at) - start) * amount)
    .toString(16)
    .padStart(2, '0');
}

const channel = (hex: string, at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
