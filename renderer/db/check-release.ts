import type { AnyRecord, Collection } from '#shared/content-model';
import type { KioskEvent } from '#shared/event-model';
import { locales } from '#shared/locales';
import type { Place } from '#shared/place-model';
import { type ReleaseManifest, recordKey } from '#shared/release-format';
import { hashOfLines, resultLine } from '#shared/result-hash';
import { upcomingOccurrences } from '../calendar/occurrence.ts';
import { localDateOf } from '../i18n/format.ts';
import { pickText } from '../i18n/localized.ts';
import { placesWithinWalk } from '../travel/near-places.ts';
import { type ContentDatabase, openDatabase } from './database.ts';
import { isShown } from './is-shown.ts';
import { chunksOf, readInChunks } from './read-in-chunks.ts';

/** The records are not those of the release, or of no use: building them again would not help. */
export class ReleaseMismatch extends Error {}

/**
 * The trial of a release by its data: everything in its database is compared with the release, and
 * what the attract and home screens show of it is computed for every language.
 * Throws {@link ReleaseMismatch} when the release is at fault, other errors when storage failed.
 */
export async function checkRelease(
  manifest: ReleaseManifest,
  placeId: string | null,
  now: Date,
): Promise<void> {
  const db = openDatabase(manifest.releaseId);
  try {
    await compareWithRelease(db, manifest);
    const problem = await whyHomeFails(db, placeId, now);
    if (problem !== null) throw new ReleaseMismatch(problem);
  } finally {
    db.close();
  }
}

/** Counts, required records, and the hash of everything as read back from the database. */
export async function compareWithRelease(
  db: ContentDatabase,
  manifest: ReleaseManifest,
): Promise<void> {
  const missing = new Set(manifest.required);
  const lines: string[] = [];
  for (const [name, count] of Object.entries(manifest.counts) as [Collection, number][]) {
    let held = 0;
    for await (const records of chunksOf<AnyRecord>(db.table(name))) {
      const keyed = records.map((record) => ({ key: recordKey(name, record.id), record }));
      for (const { key } of keyed) missing.delete(key);
      lines.push(...(await Promise.all(keyed.map((each) => resultLine(each, sha256Of)))));
      held += records.length;
    }
    if (held !== count) throw new ReleaseMismatch(`${name}: ${held} of ${count} records`);
  }
  for (const key of missing) throw new ReleaseMismatch(`required record ${key} is missing`);
  if ((await hashOfLines(lines, sha256Of)) !== manifest.resultHash) {
    throw new ReleaseMismatch('records differ from the release');
  }
}

export async function sha256Of(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function whyHomeFails(
  db: ContentDatabase,
  placeId: string | null,
  now: Date,
): Promise<string | null> {
  const places = (await readInChunks<Place>(db.table('places'))).filter((place) =>
    isShown(place, now),
  );
  const events = (await readInChunks<KioskEvent>(db.table('events'))).filter((event) =>
    isShown(event, now),
  );
  const centre = places.find(({ id }) => id === placeId);
  if (places.length === 0) return 'no place is to be shown now';
  if (placeId !== null && !centre) return `the kiosk's own place ${placeId} is missing`;
  try {
    if (centre) placesWithinWalk(places, centre);
    const coming = upcomingOccurrences(events, localDateOf(now)).map(({ event }) => event);
    for (const record of [...places, ...coming]) {
      const mute = locales.find((locale) => pickText(record.title, locale).value.trim() === '');
      if (mute) return `${record.id} has no title in ${mute}`;
    }
  } catch (error) {
    return `the home screen fails: ${error}`;
  }
  return null;
}
