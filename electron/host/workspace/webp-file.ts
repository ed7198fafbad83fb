/** What a WebP file says of itself. */
interface WebpSize {
  readonly width: number;
  readonly height: number;
}

/** Chunks of a picture and nothing else: EXIF and XMP would tell where and by whom it was taken. */
const pictureChunks: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP']);

/**
 * The size of a still WebP picture, or null for anything else: another format, a file that goes on
 * behind the picture, metadata. Layout: RFC 9649.
 */
export function webpSize(bytes: Buffer): WebpSize | null {
  if (bytes.length < 30 || bytes.toString('latin1', 0, 4) !== 'RIFF') return null;
  if (bytes.toString('latin1', 8, 12) !== 'WEBP') return null;
  if (bytes.readUInt32LE(4) + 8 !== bytes.length) return null;
  let size: WebpSize | null = null;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (!pictureChunks.has(name) || body.length !== length) return null;
    size ??= sizeOf(name, body);
    at += 8 + length + (length % 2);
  }
  return size;
}

function sizeOf(chunk: string, body: Buffer): WebpSize | null {
  if (chunk === 'VP8X' && body.length >= 10) {
    return { width: body.readUIntLE(4, 3) + 1, height: body.readUIntLE(7, 3) + 1 };
  }
  if (chunk === 'VP8 ' && body.length >= 10) {
    return { width: body.readUInt16LE(6) & 0x3fff, height: body.readUInt16LE(8) & 0x3fff };
  }
  if (chunk === 'VP8L' && body.length >= 5) {
    const bits = body.readUInt32LE(1);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  return null;
}
