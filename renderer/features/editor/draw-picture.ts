import type { Picture } from '#shared/content-fields';
import type { PictureSubject } from '#shared/staff-api';
import { kiosk } from '../../shell/kiosk.ts';
import { addPicture } from './add-picture.ts';
import { wholeFrame } from './picture-frame.ts';

/** As large as the build draws whatever is no landmark. */
const size = { width: 960, height: 720 } as const;

/** The host draws, the page makes pixels of it, and the host keeps them; null where that fails. */
export async function drawPicture(subject: PictureSubject): Promise<Picture | null> {
  const drawn = await kiosk.api.drawPicture(subject);
  if (!drawn.ok) return null;
  const outcome = await addPicture(await toPixels(drawn.value), wholeFrame, 'drawing');
  return typeof outcome === 'string' ? null : outcome;
}

/** No worker reads SVG, and no browser makes a bitmap of it without an image element. */
async function toPixels(svg: string): Promise<ImageBitmap> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = new OffscreenCanvas(size.width, size.height);
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    pen.drawImage(image, 0, 0, size.width, size.height);
    return canvas.transferToImageBitmap();
  } finally {
    URL.revokeObjectURL(address);
  }
}
