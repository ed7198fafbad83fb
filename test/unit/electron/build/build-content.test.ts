import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildContent } from '#electron/build/build-content.ts';
import { createContentStore } from '#electron/host/content-store/content-store.ts';
import { createLog } from '#electron/host/log.ts';
import { ContentError } from '#electron/host/publish/check-records.ts';
import { aPlace, someRecords } from '../../../support/records.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-build-'));
  writeFileSync(
    join(folder, 'release.json'),
    '{"channel":"stable","seq":1,"createdAt":"2026-11-22T09:00:00.000Z","author":"a","note":"n"}',
  );
  write(someRecords());
});
afterEach(() => rmSync(folder, { recursive: true, maxRetries: 5 }));

function write(records: object): void {
  for (const [name, list] of Object.entries(records)) {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(list));
  }
}

const build = () =>
  buildContent({
    source: folder,
    target: join(folder, 'release'),
    pictureCache: join(folder, 'cache'),
    speechCache: join(folder, 'speech'),
    onProgress: () => undefined,
  });

const shown = () =>
  createContentStore({
    folder: join(folder, 'store'),
    factoryFolder: join(folder, 'release'),
    appVersion: '1',
    log: createLog({ folder: join(folder, 'log') }),
  });

test('records become a release in which every record has a picture', async () => {
  await build();

  const release = await shown().current();
  const bucket = release?.manifest.buckets.find(({ collection }) => collection === 'places');
  const [place] = JSON.parse((await shown().blob(bucket?.sha256 ?? ''))?.toString() ?? '[]');
  expect(place.id).toBe('mir-castle');
  expect(place.pictures[0].variants.map(({ width }: { width: number }) => width)).toEqual([
    480, 960, 1920,
  ]);
  for (const { sha256 } of place.pictures[0].variants) {
    const picture = await shown().blob(sha256);
    expect(picture?.subarray(8, 12).toString()).toBe('WEBP');
  }
});

test('the same records always make the same release', async () => {
  const first = await build();
  const pointer = readFileSync(join(folder, 'release', 'release.json'), 'utf8');

  expect(await build()).toEqual(first);
  expect(readFileSync(join(folder, 'release', 'release.json'), 'utf8')).toBe(pointer);
});

test('a bad record stops the build with file, record, field and reason, and the old release stays', async () => {
  await build();
  write(someRecords({ places: [aPlace({ region: 'BY-XX' })] }));

  const failed = build();

  await expect(failed).rejects.toThrow(ContentError);
  await expect(failed).rejects.toThrow(
    'places.json: mir-castle: region: refers to BY-XX, which does not exist',
  );
  expect(await shown().current()).toMatchObject({ origin: 'factory' });
});

test('a file that is no JSON is named', async () => {
  writeFileSync(join(folder, 'events.json'), '[{]');

  await expect(build()).rejects.toThrow(/events\.json: .*JSON/);
  expect(existsSync(join(folder, 'release'))).toBe(false);
});
