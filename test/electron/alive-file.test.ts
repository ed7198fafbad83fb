import { statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { keepAliveFile } from '#electron/main/alive-file.ts';
import { aFolder } from './a-host.ts';

afterEach(() => {
  vi.useRealTimers();
});

test('the file is young while the kiosk lives, and grows old once it stops', () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const path = join(aFolder(), 'data', 'alive');
  const stop = keepAliveFile(path);
  const longAgo = new Date('2020-01-01T00:00:00Z');
  utimesSync(path, longAgo, longAgo);

  vi.advanceTimersByTime(10_000);
  expect(Date.now() - statSync(path).mtimeMs).toBeLessThan(5000);

  stop();
  utimesSync(path, longAgo, longAgo);
  vi.advanceTimersByTime(60_000);
  expect(statSync(path).mtimeMs).toBe(longAgo.getTime());
});

test('a folder that cannot be written does not stop the kiosk', () => {
  const file = join(aFolder(), 'a-file');
  writeFileSync(file, '');

  const stop = keepAliveFile(join(file, 'alive'));

  stop();
  expect(statSync(file).isFile()).toBe(true);
});
