import type { Picture } from '#shared/content-fields';
import { kiosk } from '../../shell/kiosk.ts';
import type { EncodeAnswer, EncodeRequest } from './encode-worker.ts';
import type { Frame } from './picture-frame.ts';

export type PictureOutcome = Picture | 'unreadable' | 'not-written';

/** Encodes a picture beside the page, so that nothing stands still, and hands it to the host. */
export async function addPicture(
  file: Blob | ImageBitmap,
  frame: Frame,
  kind: Picture['kind'] = 'photo',
): Promise<PictureOutcome> {
  const encoded = await encodeAside({ file, frame });
  if (!encoded) return 'unreadable';
  const answer = await kiosk.api.addPicture({
    kind,
    variants: encoded.map(({ width, height, bytes }) => ({
      width,
      height,
      base64: toBase64(bytes),
    })),
  });
  if (answer.ok) return answer.value;
  return answer.error.type === 'not-a-picture' ? 'unreadable' : 'not-written';
}

function encodeAside(request: EncodeRequest): Promise<EncodeAnswer> {
  const worker = new Worker(new URL('./encode-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<EncodeAnswer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<EncodeAnswer>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

function toBase64(bytes: ArrayBuffer): string {
  let text = '';
  for (const byte of new Uint8Array(bytes)) text += String.fromCharCode(byte);
  return btoa(text);
}
