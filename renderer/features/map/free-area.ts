import type { Box } from './place-labels.ts';

/** The largest part of a frame that none of the boxes covers; all of it where everything is. */
export function largestFree(frame: Box, covers: readonly Box[]): Box {
  const lefts = [frame.left, ...covers.map(({ right }) => right)];
  const rights = [frame.right, ...covers.map(({ left }) => left)];
  let largest = frame;
  let most = 0;
  for (const left of lefts) {
    for (const right of rights) {
      if (left < frame.left || right > frame.right || left >= right) continue;
      const between = covers.filter((cover) => cover.left < right && cover.right > left);
      for (const { top, bottom } of gapsBetween(between, frame)) {
        const size = (right - left) * (bottom - top);
        if (size <= most) continue;
        most = size;
        largest = { left, right, top, bottom };
      }
    }
  }
  return largest;
}

/** The heights at which nothing stands. */
function gapsBetween(
  covers: readonly Box[],
  { top, bottom }: Pick<Box, 'top' | 'bottom'>,
): readonly Pick<Box, 'top' | 'bottom'>[] {
  let free = top;
  const gaps: Pick<Box, 'top' | 'bottom'>[] = [];
  for (const cover of covers.toSorted((a, b) => a.top - b.top)) {
    gaps.push({ top: free, bottom: Math.min(cover.top, bottom) });
    free = Math.max(free, cover.bottom);
  }
  return [...gaps, { top: free, bottom }];
}
