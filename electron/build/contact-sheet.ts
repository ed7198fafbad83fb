import sharp, { type OverlayOptions } from 'sharp';

/** One picture of a sheet with the words under it. */
export interface SheetPicture {
  readonly caption: string;
  readonly image: Uint8Array;
}

interface SheetOptions {
  /** Width of each picture in pixels; their height follows at 4 : 3. */
  readonly width: number;
  readonly columns: number;
}

const gap = 16;
const captionHeight = 28;

/** A PNG image of all pictures in rows, each with its caption below. */
export async function contactSheet(
  pictures: readonly SheetPicture[],
  { width, columns }: SheetOptions,
): Promise<Buffer> {
  const height = Math.round(width * 0.75);
  const rows = Math.ceil(pictures.length / columns);
  const overlays = await Promise.all(
    pictures.map(async ({ caption, image }, i): Promise<readonly OverlayOptions[]> => {
      const left = gap + (i % columns) * (width + gap);
      const top = gap + Math.floor(i / columns) * (height + captionHeight + gap);
      const input = await sharp(image).resize({ width, height, fit: 'fill' }).png().toBuffer();
      return [
        { input, left, top },
        { input: Buffer.from(captionSvg(caption, width)), left, top: top + height },
      ];
    }),
  );
  return sharp({
    create: {
      width: gap + columns * (width + gap),
      height: gap + rows * (height + captionHeight + gap),
      channels: 3,
      background: '#faf6ee',
    },
  })
    .composite(overlays.flat())
    .png()
    .toBuffer();
}

const captionSvg = (caption: string, width: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${captionHeight}"><text x="2" y="20" font-family="sans-serif" font-size="15" fill="#1f2328">${caption.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</text></svg>`;
