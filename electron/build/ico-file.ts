/** One picture of an icon file. */
export interface IcoImage {
  /** Side in pixels, at most 256. */
  readonly size: number;
  /** Four bytes a pixel, rows from the top. */
  readonly rgba: Buffer;
  readonly png: Buffer;
}

/**
 * A Windows icon file. The largest picture is kept as PNG and the others as bitmaps, which every
 * reader of small icons knows, the installer's among them.
 */
export function icoFile(images: readonly IcoImage[]): Buffer {
  const bodies = images.map((image) => (image.size === 256 ? image.png : bitmap(image)));
  const header = Buffer.alloc(6 + 16 * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  for (const [index, { size }] of images.entries()) {
    const at = 6 + 16 * index;
    const length = bodies[index]?.length ?? 0;
    header.writeUInt8(size % 256, at); // 0 stands for 256
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += length;
  }
  return Buffer.concat([header, ...bodies]);
}

/** Header, pixels and an empty mask; rows from the bottom, blue before red. */
function bitmap({ size, rgba }: IcoImage): Buffer {
  const header = Buffer.alloc(40);
  header.writeUInt32LE(40, 0);
  header.writeInt32LE(size, 4);
  header.writeInt32LE(size * 2, 8); // pixels and mask together
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const pixels = Buffer.alloc(rgba.length);
  for (let y = 0; y < size; y += 1) {
    rgba.copy(pixels, (size - 1 - y) * size * 4, y * size * 4, (y + 1) * size * 4);
  }
  for (let at = 0; at < pixels.length; at += 4) {
    const red = pixels.readUInt8(at);
    pixels.writeUInt8(pixels.readUInt8(at + 2), at);
    pixels.writeUInt8(red, at + 2);
  }
  const mask = Buffer.alloc(Math.ceil(size / 32) * 4 * size);
  return Buffer.concat([header, pixels, mask]);
}
