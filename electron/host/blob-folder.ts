import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { blobPath } from '#shared/release-format';

export const sha256Of = (data: string | Uint8Array): string =>
  createHash('sha256').update(data).digest('hex');

/** Bytes of a blob, `'absent'`, or `'damaged'` when the file is not what its name says. */
export async function readBlob(
  root: string,
  sha256: string,
): Promise<Buffer | 'absent' | 'damaged'> {
  let bytes: Buffer;
  try {
    bytes = await readFile(join(root, blobPath(sha256)));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'absent' : 'damaged';
  }
  return sha256Of(bytes) === sha256 ? bytes : 'damaged';
}
