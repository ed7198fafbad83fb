import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';

import {
  type Picture,
  type PictureJob,
  pictureCacheKey,
  renderPictures,
} from '#electron/host/illustrations/rasterise.ts';
import { drawScene } from '#electron/host/illustrations/scene.ts';

test('a drawing becomes WebP pictures at the widths asked for', async () => {
  const [pictures] = await renderPictures([aDrawing()], { cacheFolder: await aFolder() });

  expect(pictures?.map(({ width, height }) => [width, height])).toEqual([
    [96, 72],
    [48, 36],
  ]);
  for (const { webp, width, height } of pictures ?? []) {
    expect(await sharp(webp).metadata()).toMatchObject({ format: 'webp', width, height });
  }
});

test.each(['belovezhskaya-pushcha', 'flyonovo-teremok', 'smolensk-blonye-garden'])(
  'the picture of %s, among the grainiest, stays within 130 kB at 960 pixels',
  { timeout: 60_000 },
  async (id) => {
    const job = { svg: drawScene({ id, category: 'nature' }), widths: [960] };

    const [pictures] = await renderPictures([job], { cacheFolder: await aFolder() });

    expect(pictures?.[0]?.webp.length).toBeGreaterThan(20_000);
    expect(pictures?.[0]?.webp.length).toBeLessThanOrEqual(130_000);
  },
);

test('pictures come in the order of their jobs and progress counts every job', async () => {
  const jobs = [aJob('<a/>'), aJob('<b/>'), aJob('<c/>')];
  const steps: string[] = [];

  const pictures = await renderPictures(jobs, {
    cacheFolder: await aFolder(),
    concurrency: 2,
    render: fakeRenderer().render,
    onProgress: (done, total) => steps.push(`${done}/${total}`),
  });

  expect(pictures.map(([picture]) => textOf(picture))).toEqual(['<a/>', '<b/>', '<c/>']);
  expect(steps).toEqual(['1/3', '2/3', '3/3']);
});

test('a picture in the cache is not rendered again', async () => {
  const cacheFolder = await aFolder();
  const { render, rendered } = fakeRenderer();

  const first = await renderPictures([aJob('<a/>')], { cacheFolder, render });
  const second = await renderPictures([aJob('<a/>')], { cacheFolder, render });

  expect(rendered).toEqual(['<a/>']);
  expect(textOf(second[0]?.[0])).toBe(textOf(first[0]?.[0]));
});

test.each([
  ['cut short', (file: string) => truncate(file, 60)],
  ['empty', (file: string) => writeFile(file, '')],
  ['not ours', (file: string) => writeFile(file, 'no line break')],
  ['changed in one letter', changeLastByte],
])('a cache file that is %s is rendered again and replaced', async (_, damage) => {
  const cacheFolder = await aFolder();
  const { render, rendered } = fakeRenderer();
  await renderPictures([aJob('<a/>')], { cacheFolder, render });
  const [file = ''] = await readdir(cacheFolder);
  await damage(join(cacheFolder, file));

  const [pictures] = await renderPictures([aJob('<a/>')], { cacheFolder, render });
  await renderPictures([aJob('<a/>')], { cacheFolder, render });

  expect(textOf(pictures?.[0])).toBe('<a/>');
  expect(rendered).toEqual(['<a/>', '<a/>']);
});

test('nothing but finished pictures stays in the cache folder', async () => {
  const cacheFolder = await aFolder();
  const job = aJob('<a/>');

  await renderPictures([job], { cacheFolder, render: fakeRenderer().render });

  expect(await readdir(cacheFolder)).toEqual([`${pictureCacheKey(job)}.pictures`]);
});

test('a failing renderer fails the whole run and leaves no file behind', async () => {
  const cacheFolder = await aFolder();
  const render = () => Promise.reject(new Error('out of memory'));

  await expect(renderPictures([aJob('<a/>')], { cacheFolder, render })).rejects.toThrow();
  expect(await readdir(cacheFolder)).toEqual([]);
});

test('another drawing or other widths have another cache key', () => {
  const keys = [
    { svg: '<a/>', widths: [960] },
    { svg: '<b/>', widths: [960] },
    { svg: '<a/>', widths: [960, 480] },
  ].map(pictureCacheKey);

  expect(new Set(keys).size).toBe(3);
});

const aJob = (svg: string): PictureJob => ({ svg, widths: [96] });

const aDrawing = (): PictureJob => ({
  svg: drawScene({ id: 'a-lake', category: 'nature' }),
  widths: [96, 48],
});

async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** Answers with the drawing itself, and remembers what it was asked for. */
function fakeRenderer() {
  const rendered: string[] = [];
  async function render({ svg, widths }: PictureJob): Promise<readonly Picture[]> {
    rendered.push(svg);
    return widths.map((width) => ({ width, height: 1, webp: new TextEncoder().encode(svg) }));
  }
  return { render, rendered };
}

const textOf = (picture: Picture | undefined): string => new TextDecoder().decode(picture?.webp);

async function changeLastByte(file: string): Promise<void> {
  const bytes = await readFile(file);
  bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1;
  await writeFile(file, bytes);
}
