import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';

import { svgHeight, svgStrips } from './svg-strips.ts';

export interface PictureJob {
  readonly svg: string;
  /** Widths in pixels; the drawing is rasterised once, at the largest. */
  readonly widths: readonly number[];
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly webp: Uint8Array;
}

interface RenderOptions {
  /** Folder for finished pictures, created when missing; losing it costs time only. */
  readonly cacheFolder: string;
  readonly concurrency?: number;
  readonly onProgress?: (done: number, total: number) => void;
  /** The renderer itself; tests count its calls. */
  readonly render?: (job: PictureJob) => Promise<readonly Picture[]>;
}

/** Raise it when pictures must be rendered anew although neither drawing nor encoder changed. */
const rasteriserVersion = 1;

/** A 960 × 720 picture may take 130 kB; others in proportion to their area. */
const encoder = {
  effort: 4,
  qualities: [82, 76, 70, 62, 54, 46],
  maxBytesPerPixel: 130_000 / (960 * 720),
} as const;

/** Measured: the fastest between many small surfaces and many readings of one SVG. */
const stripHeight = 180;

/** Pictures in the order of the jobs, each in the order of its widths, from the cache if possible. */
export async function renderPictures(
  jobs: readonly PictureJob[],
  options: RenderOptions,
): Promise<readonly (readonly Picture[])[]> {
  const { cacheFolder, concurrency = availableParallelism(), onProgress } = options;
  await mkdir(cacheFolder, { recursive: true });
  const finished: (readonly Picture[])[] = [];
  const waiting = jobs.entries();
  let done = 0;

  async function work(): Promise<void> {
    // The workers share one iterator: each takes the next job that is still waiting.
    for (const [index, job] of waiting) {
      finished[index] = await cachedPictures(job, options);
      done += 1;
      onProgress?.(done, jobs.length);
    }
  }

  await Promise.all(Array.from({ length: Math.min(concurrency, jobs.length) }, work));
  return finished;
}

/** Name of a job's pictures: changes with the drawing, the widths and the encoder settings. */
export function pictureCacheKey({ svg, widths }: PictureJob): string {
  const settings = JSON.stringify({ rasteriserVersion, encoder, widths });
  return createHash('sha256').update(settings).update('\0').update(svg).digest('hex');
}

async function cachedPictures(
  job: PictureJob,
  { cacheFolder, render = renderPicture }: RenderOptions,
): Promise<readonly Picture[]> {
  const file = join(cacheFolder, `${pictureCacheKey(job)}.pictures`);
  const cached = await readFile(file).then(unpacked, () => undefined);
  if (cached) return cached;
  const pictures = await render(job);
  await writeAtomically(file, packed(pictures));
  return pictures;
}

async function renderPicture({ svg, widths }: PictureJob): Promise<readonly Picture[]> {
  const width = Math.max(...widths);
  const height = svgHeight(svg, width);
  const strips: Buffer[] = [];
  for (const strip of svgStrips(svg, width, stripHeight)) {
    strips.push(await sharp(Buffer.from(strip.svg)).removeAlpha().raw().toBuffer());
  }
  const raw = { width, height, channels: 3 } as const;
  const largest = Buffer.concat(strips);
  return Promise.all(
    widths.map(async (wanted): Promise<Picture> => {
      const size = { width: wanted, height: svgHeight(svg, wanted) };
      const pixels =
        wanted === width
          ? largest
          : await sharp(largest, { raw })
              .resize({ ...size, fit: 'fill' })
              .raw()
              .toBuffer();
      return { ...size, webp: await encoded(pixels, size) };
    }),
  );
}

/** The best quality that keeps the picture within its size; grain is what costs most. */
async function encoded(
  pixels: Buffer,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<Buffer> {
  const raw = { width, height, channels: 3 } as const;
  const maxBytes = encoder.maxBytesPerPixel * width * height;
  let webp = Buffer.alloc(0);
  for (const quality of encoder.qualities) {
    webp = await sharp(pixels, { raw }).webp({ quality, effort: encoder.effort }).toBuffer();
    if (webp.length <= maxBytes) break;
  }
  return webp;
}

interface PackHeader {
  readonly sha256: string;
  readonly pictures: readonly {
    readonly width: number;
    readonly height: number;
    readonly bytes: number;
  }[];
}

/** One cache file: a line of JSON, then the pictures one after another. */
function packed(pictures: readonly Picture[]): Buffer {
  const body = Buffer.concat(pictures.map(({ webp }) => webp));
  const header: PackHeader = {
    sha256: sha256(body),
    pictures: pictures.map(({ width, height, webp }) => ({ width, height, bytes: webp.length })),
  };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), body]);
}

/** The pictures of a cache file, or undefined if it is not exactly what was written. */
function unpacked(file: Buffer): readonly Picture[] | undefined {
  const end = file.indexOf('\n');
  const header = headerOf(file.subarray(0, end).toString());
  const body = file.subarray(end + 1);
  if (!header || header.sha256 !== sha256(body)) return undefined;
  let at = 0;
  return header.pictures.map(({ width, height, bytes }) => {
    at += bytes;
    return { width, height, webp: body.subarray(at - bytes, at) };
  });
}

function headerOf(line: string): PackHeader | undefined {
  try {
    // Only this module writes these files, and the checksum is compared before anything is used.
    return JSON.parse(line) as PackHeader;
  } catch {
    return undefined;
  }
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A reader sees the whole file or none: it is written beside its place, then renamed. */
async function writeAtomically(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
