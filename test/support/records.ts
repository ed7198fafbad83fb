import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RecordOf } from '#shared/content-model';
import type { Records } from '../../electron/host/publish/check-records.ts';
import { writeRelease } from '../../electron/host/publish/write-release.ts';

const named = (text: string) => ({ ru: text, be: text, en: text });

const aRegion = (fields: Partial<RecordOf<'regions'>> = {}): RecordOf<'regions'> => ({
  id: 'BY-HR',
  title: named('Гродно'),
  country: 'BY',
  text: named('Край'),
  figures: [],
  checkedOn: null,
  sources: [],
  ...fields,
});

export const aPlace = (fields: Partial<RecordOf<'places'>> = {}): RecordOf<'places'> => ({
  id: 'mir-castle',
  title: named('Замок'),
  country: 'BY',
  region: 'BY-HR',
  city: named('Мир'),
  position: [53.4513, 26.4727],
  positionVerified: true,
  category: 'castle',
  unesco: 'listed',
  built: null,
  lead: named('Зачем ехать'),
  body: named('Что увидеть'),
  facts: { ru: ['Факт'] },
  checkedOn: null,
  sources: [],
  ...fields,
});

export const someRecords = (fields: Partial<Records> = {}): Records => ({
  regions: [aRegion()],
  places: [aPlace()],
  stations: [],
  lines: [],
  services: [],
  events: [],
  exhibits: [],
  notices: [],
  articles: [],
  tours: [],
  questions: [],
  ...fields,
});

/** A release tree in a new folder; the caller removes it. */
export async function aReleaseFolder(seq: number, records = someRecords()): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-release-'));
  await writeRelease(folder, {
    note: { channel: 'stable', seq, createdAt: '2026-11-22T10:00:00.000Z', author: 'a', note: '' },
    records,
    drawings: new Map([
      ['places/mir-castle', [{ bytes: Buffer.from(`picture ${seq}`), width: 480, height: 360 }]],
    ]),
    required: ['places/mir-castle'],
  });
  return folder;
}
