import { type MapPack, packUrl } from '#shared/map-pack-model';

interface PackBytes {
  readonly data: ArrayBuffer;
  readonly etag: string;
}

/** What the reader of PMTiles asks of a source; written down here so that it can be exchanged. */
export interface PackSource {
  /** Never the same for two versions of a pack: what the reader keeps is kept by this name. */
  getKey(): string;
  /** Bytes from `offset`, fewer than `length` only at the end of the pack. */
  getBytes(offset: number, length: number, signal?: AbortSignal): Promise<PackBytes>;
}

/**
 * The bytes of one pack, range by range. Rejects when the shell no longer serves this very pack (it
 * was exchanged or taken away) or answers with other bytes than were asked for.
 */
export function createPackSource(
  { id, sha256, bytes }: MapPack,
  fetchRange: typeof fetch = (...args) => fetch(...args),
): PackSource {
  const etag = `"${sha256}"`;
  return {
    getKey: () => `${packUrl(id)}#${sha256}`,
    async getBytes(offset, length, signal) {
      const end = Math.min(offset + length, bytes);
      if (!(offset >= 0 && offset < end)) throw new RangeError(`${id} has no byte ${offset}`);
      const response = await fetchRange(packUrl(id), {
        // Of another version the whole would be sent, with 200.
        headers: { range: `bytes=${offset}-${end - 1}`, 'if-range': etag },
        cache: 'no-store',
        ...(signal && { signal }),
      });
      if (response.status !== 206) {
        await response.body?.cancel();
        throw new Error(`${id}: ${response.status} instead of a range`);
      }
      const data = await response.arrayBuffer();
      if (data.byteLength !== end - offset) throw new Error(`${id}: a range was cut off`);
      return { data, etag };
    },
  };
}
