import type { Picture } from '#shared/content-fields';
import { rootRem } from './root-rem.ts';

/** The smallest rendering that fills `width` design pixels (tenths of a rem) on this screen. */
export function pictureVariant(
  pictures: readonly Picture[] | undefined,
  width: number,
): Picture['variants'][number] | undefined {
  const variants = pictures?.[0]?.variants ?? [];
  const neededPx = (width / 10) * rootRem() * window.devicePixelRatio;
  return variants.find((variant) => variant.width >= neededPx) ?? variants.at(-1);
}
