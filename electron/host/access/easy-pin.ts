/** Figures that a finger draws on a 3 × 4 pad: the middle column, the four corners. */
const figures: ReadonlySet<string> = new Set(['2580', '0852', '1397', '1379', '7931', '9713']);

/**
 * True for the PINs that people try first: one or two digits only, even steps (1234, 9876, 2468),
 * a part said twice (123123), a year, a figure on the pad.
 */
export function isEasyPin(pin: string): boolean {
  return (
    new Set(pin).size < 3 ||
    hasEvenSteps(pin) ||
    /^(\d+)\1+$/.test(pin) ||
    /^(19|20)\d\d$/.test(pin) ||
    figures.has(pin)
  );
}

/** After 9 comes 0, as on the pad. */
function hasEvenSteps(pin: string): boolean {
  const digits = [...pin].map(Number);
  const steps = digits.slice(1).map((digit, at) => (digit - (digits[at] ?? 0) + 10) % 10);
  return new Set(steps).size === 1;
}
