/** Pixels of one rem now; 10 on a screen of 1920 × 1080. */
export const rootRem = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
