import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLog } from '#electron/host/log.ts';
import { createRemovableMedia } from '#electron/host/removable-media/removable-media.ts';
import { writeToStick } from '#electron/host/staff-tools/write-to-stick.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stick-'));
});
afterEach(() => rmSync(folder, { recursive: true, maxRetries: 5 }));

const write = (stickPath: string, name = 'statistics.csv') =>
  writeToStick(
    createRemovableMedia({ folders: [join(folder, 'media')] }),
    stickPath,
    { name, content: 'day;what\r\n' },
    createLog({ folder: join(folder, 'log') }),
    // Already the thirtieth in Smolensk.
    new Date('2026-11-29T22:30:00Z'),
  );

test('the file stands on the stick with the local day in its name, and nothing beside it', async () => {
  const stick = join(folder, 'media', 'KARTY');
  mkdirSync(stick, { recursive: true });

  expect(await write(stick)).toEqual({
    ok: true,
    value: { name: 'kiosk-2026-11-30-statistics.csv' },
  });
  await write(stick);

  expect(readdirSync(stick)).toEqual(['kiosk-2026-11-30-statistics.csv']);
  expect(readFileSync(join(stick, 'kiosk-2026-11-30-statistics.csv'), 'utf8')).toBe('day;what\r\n');
});

test('what is no stick is not written, though it is a folder', async () => {
  mkdirSync(join(folder, 'media'));

  expect(await write(folder)).toEqual({ ok: false, error: { type: 'gone' } });

  expect(readdirSync(folder)).toEqual(['media']);
});

test('a stick that cannot be written is told of, not thrown', async () => {
  const stick = join(folder, 'media', 'FULL');
  mkdirSync(join(stick, 'kiosk-2026-11-30-blocked', 'within'), { recursive: true });

  expect(await write(stick, 'blocked')).toEqual({ ok: false, error: { type: 'not-written' } });
});
