import type { Locator } from '@playwright/test';
import jsQR from 'jsqr';
import sharp from 'sharp';

/** What a phone's camera would read from a code on the screen. */
export async function readQrCode(code: Locator): Promise<string> {
  const picture = sharp(await code.screenshot()).ensureAlpha();
  const { data, info } = await picture.raw().toBuffer({ resolveWithObject: true });
  // The package is CommonJS: its function arrives as the default export or inside it.
  const decode = 'default' in jsQR ? (jsQR.default as typeof jsQR) : jsQR;
  const found = decode(new Uint8ClampedArray(data), info.width, info.height);
  if (!found) throw new Error('no code could be read');
  return found.data;
}
