import { croppedTo, type Frame, heightFor, mostBytes, widthsFor } from './picture-frame.ts';

export interface EncodedPicture {
  readonly width: number;
  readonly height: number;
  readonly bytes: ArrayBuffer;
}

/** What is tried until a picture is small enough; the last one is kept as it is. */
const qualities = [0.82, 0.74, 0.66, 0.56, 0.46] as const;

/**
 * Cuts and encodes a photograph in all its widths. What comes out is drawn anew, pixel by pixel:
 * nothing of the file that was chosen, its place and its camera least of all, is in it.
 * Rejects when the browser cannot read the file.
 */
export async function encodePicture(
  file: Blob | ImageBitmap,
  frame: Frame,
): Promise<readonly EncodedPicture[]> {
  const photograph = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    const part = croppedTo(photograph.width, photograph.height, frame);
    const encoded: EncodedPicture[] = [];
    for (const width of widthsFor(part.width)) {
      const height = heightFor(width);
      const canvas = new OffscreenCanvas(width, height);
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('no canvas');
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(photograph, part.x, part.y, part.width, part.height, 0, 0, width, height);
      encoded.push({ width, height, bytes: await encode(canvas, mostBytes(width)) });
    }
    return encoded;
  } finally {
    photograph.close();
  }
}

async function encode(canvas: OffscreenCanvas, most: number): Promise<ArrayBuffer> {
  let smallest: Blob | undefined;
  for (const quality of qualities) {
    smallest = await canvas.convertToBlob({ type: 'image/webp', quality });
    if (smallest.size <= most) break;
  }
  if (!smallest) throw new Error('nothing was encoded');
  return smallest.arrayBuffer();
}
