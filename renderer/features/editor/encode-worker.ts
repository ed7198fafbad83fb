import { type EncodedPicture, encodePicture } from './encode-picture.ts';
import type { Frame } from './picture-frame.ts';

export interface EncodeRequest {
  /** A file that was chosen, or pixels that were drawn. */
  readonly file: Blob | ImageBitmap;
  readonly frame: Frame;
}

/** The worker's only answer; null when the file is no picture that this browser reads. */
export type EncodeAnswer = readonly EncodedPicture[] | null;

self.addEventListener('message', (message: MessageEvent<EncodeRequest>) => {
  const { file, frame } = message.data;
  encodePicture(file, frame).then(
    (encoded) => self.postMessage(encoded satisfies EncodeAnswer),
    () => self.postMessage(null satisfies EncodeAnswer),
  );
});
