import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLog, logFileName } from '#electron/host/log.ts';
import { createStatistics, keptDays } from '#electron/host/statistics/statistics.ts';
import type { CountedFact } from '#shared/statistics-model';

let folder: string;
let now: Date;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kiosk-statistics-'));
  now = new Date(2026, 10, 29, 12, 0);
});
afterEach(() => rmSync(folder, { recursive: true, maxRetries: 5 }));

const open = () =>
  createStatistics({
    folder: join(folder, 'statistics'),
    log: createLog({ folder: join(folder, 'log') }),
    now: () => now,
  });

const stored = (day: string) =>
  JSON.parse(readFileSync(join(folder, 'statistics', `${day}.json`), 'utf8')).counts;

const visitEnds: CountedFact = { what: 'language', locale: 'be' };

test('what happens is counted, and is on the disk when the visit ends', async () => {
  const statistics = open();

  await statistics.count({ what: 'visit' });
  for (let i = 0; i < 2; i += 1) await statistics.count({ what: 'screen', screen: 'map' });
  await statistics.count({ what: 'record', key: 'places/mir-castle' });
  await statistics.count({ what: 'rating', face: 'good' });
  await statistics.count(visitEnds);

  expect(stored('2026-11-29')).toEqual({
    visit: 1,
    'screen/map': 2,
    'record/places/mir-castle': 1,
    'rating/good': 1,
    'language/be': 1,
  });
});

test('a visitor who stays is on the disk after ten seconds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const statistics = open();
  await statistics.count({ what: 'visit' });
  expect(readdirSync(folder)).not.toContain('statistics');

  vi.advanceTimersByTime(10_000);
  vi.useRealTimers();

  await expect.poll(() => stored('2026-11-29')).toEqual({ visit: 1 });
});

test('a restart goes on where the day stood', async () => {
  await open().count(visitEnds);

  await open().count(visitEnds);

  expect(stored('2026-11-29')).toEqual({ 'language/be': 2 });
});

test('after midnight another day begins', async () => {
  const statistics = open();
  await statistics.count({ what: 'visit' });
  now = new Date(2026, 10, 30, 0, 1);
  await statistics.count(visitEnds);

  expect(stored('2026-11-29')).toEqual({ visit: 1 });
  expect(stored('2026-11-30')).toEqual({ 'language/be': 1 });
  expect((await statistics.lastDays(2)).map(({ day }) => day)).toEqual([
    '2026-11-29',
    '2026-11-30',
  ]);
  expect((await statistics.lastDays(1)).map(({ day }) => day)).toEqual(['2026-11-30']);
});

test('numbers are kept for a year and a month, and no longer', async () => {
  await open().count(visitEnds);
  now = new Date(2026, 10, 29 + keptDays);
  await open().count(visitEnds);
  expect(readdirSync(join(folder, 'statistics'))).toHaveLength(2);

  now = new Date(2026, 10, 29 + keptDays + 1);
  await open().count(visitEnds);

  expect(readdirSync(join(folder, 'statistics'))).not.toContain('2026-11-29.json');
});

test('a damaged day is put aside and the log says so; counting goes on', async () => {
  mkdirSync(join(folder, 'statistics'));
  writeFileSync(join(folder, 'statistics', '2026-11-29.json'), '{"day":"2026-11-29","cou');

  await open().count(visitEnds);

  expect(stored('2026-11-29')).toEqual({ 'language/be': 1 });
  expect(readdirSync(join(folder, 'statistics'))).toContain('2026-11-29.json.damaged');
  expect(readFileSync(join(folder, 'log', logFileName), 'utf8')).toContain('statistics-damaged');
});

test('a folder that cannot be written costs numbers and no more', async () => {
  writeFileSync(join(folder, 'statistics'), 'in the way');
  const statistics = open();

  await statistics.count(visitEnds);

  expect(readFileSync(join(folder, 'log', logFileName), 'utf8')).toContain('statistics-not-kept');
});

test('a flood of different things does not fill the disk', async () => {
  const statistics = open();
  for (let i = 0; i < 3100; i += 1) await statistics.count({ what: 'record', key: `places/${i}` });

  await statistics.count(visitEnds);

  const counts = stored('2026-11-29');
  expect(Object.keys(counts)).toHaveLength(3001);
  expect(counts['language/be']).toBe(1);
});
