import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createLog, logFileName } from '#electron/host/log.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, maxRetries: 5 }));

test('a fact is one line that can be read by machine', () => {
  const log = createLog({ folder, now: () => new Date('2026-11-22T10:00:00Z') });

  log.warn('blob-damaged', { sha256: 'ab\ncd', bytes: 3 });

  const lines = readFileSync(join(folder, logFileName), 'utf8').trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      at: '2026-11-22T10:00:00.000Z',
      level: 'warn',
      event: 'blob-damaged',
      sha256: 'ab\ncd',
      bytes: 3,
    },
  ]);
});

test('the log never takes more room than it may', () => {
  const log = createLog({ folder, maxBytes: 1000, keep: 2 });

  for (let i = 0; i < 200; i += 1) log.info('fact', { number: i });

  const files = readdirSync(folder).sort();
  expect(files).toEqual([logFileName, `${logFileName}.1`, `${logFileName}.2`]);
  for (const file of files) expect(statSync(join(folder, file)).size).toBeLessThanOrEqual(1000);
  expect(readFileSync(join(folder, logFileName), 'utf8')).toContain('"number":199');
});

test('a log that cannot be written does not stop the kiosk', () => {
  const log = createLog({ folder });
  rmSync(folder, { recursive: true, maxRetries: 5 });
  writeFileSync(folder, 'a file where the folder was');

  expect(() => log.error('anything')).not.toThrow();

  rmSync(folder);
  folder = mkdtempSync(join(tmpdir(), 'kiosk-log-'));
});
