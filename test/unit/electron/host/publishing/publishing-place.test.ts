import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readConfig } from '#electron/host/config.ts';
import { createLog } from '#electron/host/log.ts';
import { publishingPlaceOf } from '#electron/host/publishing/publishing-place.ts';
import { createRemovableMedia } from '#electron/host/removable-media/removable-media.ts';
import { startS3Server } from '../../../../support/s3-server.ts';

const access = { accessKeyId: 'key-of-the-storage', secretAccessKey: 'a secret of the storage' };
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'place-'));
  await mkdir(join(folder, 'keys'));
});
afterEach(() => rm(folder, { recursive: true, maxRetries: 5 }));

async function aPlaceFor(target: object) {
  const publishing = { ...target, keysFolder: join(folder, 'keys') };
  await writeFile(join(folder, 'config.json'), JSON.stringify({ publishing }));
  const { config } = await readConfig(folder, createLog({ folder: join(folder, 'log') }));
  const media = createRemovableMedia({ folders: [join(folder, 'media')] });
  return publishingPlaceOf(config, [join(folder, 'data')], media);
}

test('a bucket is written to and listed with access keys that lie beside the signing keys', async () => {
  const server = await startS3Server({ ...access, region: 'us-east-1' });
  await writeFile(join(folder, 'keys', 's3-access.json'), JSON.stringify(access));
  const s3 = { endpoint: server.endpoint, bucket: 'kiosks', prefix: 'v1' };

  const place = await aPlaceFor({ s3 });
  const target = await place?.openTarget();
  await target?.write('status/0000000a.json', Buffer.from('{}'));

  expect(await target?.list('status')).toEqual(['0000000a.json']);
  expect(server.refused()).toBe(0);
  expect(place?.name).toBe(`${new URL(server.endpoint).host}/kiosks`);
  await server.close();
});

test('storage that does not answer is told without a word of its keys', async () => {
  await writeFile(join(folder, 'keys', 's3-access.json'), JSON.stringify(access));
  const server = await startS3Server({ ...access, region: 'us-east-1' });
  await server.close();
  const place = await aPlaceFor({ s3: { endpoint: server.endpoint, bucket: 'kiosks' } });
  const target = await place?.openTarget();

  const failure = await target?.read('timestamp.json').then(
    () => '',
    (error: unknown) => String(error),
  );

  expect(failure).toContain('cannot be reached');
  expect(failure).not.toContain(access.secretAccessKey);
  expect(failure).not.toContain(access.accessKeyId);
});

test('access keys that are missing or damaged are asked for by the name of their file', async () => {
  const place = await aPlaceFor({ s3: { endpoint: 'http://127.0.0.1:9', bucket: 'kiosks' } });
  await expect(place?.openTarget()).rejects.toThrow(/s3-access\.json is missing/);

  await writeFile(join(folder, 'keys', 's3-access.json'), '{"accessKeyId":"key-of-the-storage"');

  const refused = place?.openTarget();
  await expect(refused).rejects.toThrow(/must hold accessKeyId and secretAccessKey/);
  await expect(refused).rejects.not.toThrow(/key-of-the-storage/);
});

test('a stick is found by its label, wherever it is put in', async () => {
  const place = await aPlaceFor({ stick: 'KARTY' });
  await expect(place?.openTarget()).rejects.toThrow('The stick KARTY is not there.');

  await mkdir(join(folder, 'media', 'KARTY'), { recursive: true });
  await (await place?.openTarget())?.write('timestamp.json', Buffer.from('{}'));

  const path = join(folder, 'media', 'KARTY', 'UNION-KIOSK', 'v1', 'timestamp.json');
  await expect(rm(path)).resolves.toBe(undefined);
});

test('settings that name two places, or none, name no place', async () => {
  expect(await aPlaceFor({ stick: 'KARTY', folder: '/srv/feed' })).toBe(null);
  expect(await aPlaceFor({})).toBe(null);
});
