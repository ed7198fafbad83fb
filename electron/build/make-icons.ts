import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { icoFile } from './ico-file.ts';

/** Sides in pixels: what a Linux desktop looks for, and Windows in its one file. */
export const pngSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024] as const;
export const icoSizes = [16, 20, 24, 32, 40, 48, 64, 256] as const;

/** Draws every icon file from `mark.svg`. electron-builder finds a size by the file's name. */
export async function makeIcons(svg: Buffer, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const size of pngSizes) {
    const png = await drawn(svg, size).png({ compressionLevel: 9 }).toBuffer();
    await writeFile(join(folder, `${size}x${size}.png`), png);
  }
  const images = icoSizes.map(async (size) => ({
    size,
    rgba: await drawn(svg, size).raw().toBuffer(),
    png: await drawn(svg, size).png({ compressionLevel: 9 }).toBuffer(),
  }));
  await writeFile(join(folder, 'icon.ico'), icoFile(await Promise.all(images)));
}

/** Drawn at the size wanted, not scaled to it: edges on the grid of 16 stay sharp. */
const drawn = (svg: Buffer, size: number) =>
  sharp(svg, { density: (72 * size) / 256 })
    .resize(size, size)
    .ensureAlpha();
