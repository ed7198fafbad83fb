import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { Picture } from '#shared/content-fields';
import { blobPath } from '#shared/release-format';
import { err, ok, type Result } from '#shared/result';
import type { NewPicture } from '#shared/staff-api';
import { readBlob, sha256Of } from '../blob-folder.ts';
import { webpSize } from './webp-file.ts';

/** A disk that is full, or bytes that are no WebP picture of that size. */
type PictureError = { readonly type: 'not-a-picture' } | { readonly type: 'not-written' };

export interface StaffMedia {
  /** Keeps a picture in all its widths; nothing is kept unless all of them are what they say. */
  add(picture: NewPicture): Promise<Result<Picture, PictureError>>;
  /** Null for what nobody has added, or what is damaged. */
  read(sha256: string): Promise<Buffer | null>;
}

/** Pictures that staff have added, as files named by their hash, until a release takes them along. */
export const openStaffMedia = (folder: string): StaffMedia => ({
  async add({ kind, variants }) {
    const files = variants.map(({ width, height, base64 }) => {
      const bytes = Buffer.from(base64, 'base64');
      return { bytes, width, height, size: webpSize(bytes), sha256: sha256Of(bytes) };
    });
    const isRight = files.every(
      ({ size, width, height }) => size?.width === width && size.height === height,
    );
    if (!isRight) return err({ type: 'not-a-picture' });
    try {
      for (const { sha256, bytes } of files) {
        const path = join(folder, blobPath(sha256));
        await mkdir(dirname(path), { recursive: true });
        await writeFileAtomic(path, bytes);
      }
    } catch {
      return err({ type: 'not-written' });
    }
    const kept = files.map(({ sha256, width, height }) => ({ sha256, width, height }));
    return ok({ kind, variants: kept });
  },
  async read(sha256) {
    const bytes = await readBlob(folder, sha256);
    return bytes === 'absent' || bytes === 'damaged' ? null : bytes;
  },
});
