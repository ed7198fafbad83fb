import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PackManifest } from '#shared/map-pack-model';

/** The start of a sound PMTiles file of vector tiles around Vitebsk, and some bytes behind it. */
export function aPmtilesFile(bytes = 1000): Buffer {
  const file = Buffer.alloc(bytes);
  for (let at = 127; at < bytes; at += 1) file[at] = at % 251;
  file.write('PMTiles', 'latin1');
  const sections = [127, 100, 227, 50, 0, 0, 277, bytes - 277];
  for (const [index, value] of sections.entries()) {
    file.writeBigUInt64LE(BigInt(value), 8 + index * 8);
  }
  file.writeUInt8(3, 7);
  file.set([1, 2, 2, 1, 8, 14], 96);
  for (const [index, degrees] of [29, 54.5, 31.5, 56].entries()) {
    file.writeInt32LE(degrees * 1e7, 102 + index * 4);
  }
  return file;
}

export const sha256Hex = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex');

export const aPackManifest = (file: Buffer, fields: object = {}): PackManifest => ({
  name: { ru: 'Витебская область', be: 'Віцебская вобласць', en: 'Vitebsk region' },
  licence: '© OpenStreetMap contributors, ODbL 1.0',
  date: '2026-11-01',
  sha256: sha256Hex(file),
  bytes: file.length,
  ...fields,
});

/** Puts a pack and what it says of itself into a folder. */
export function putPack(
  folder: string,
  id = 'vitebsk',
  file: Buffer = aPmtilesFile(),
  manifest: object | string | null = aPackManifest(file),
): Buffer {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${id}.pmtiles`), file);
  if (manifest !== null) {
    const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest);
    writeFileSync(join(folder, `${id}.json`), text);
  }
  return file;
}
