import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { type KioskStatus, kioskStatusSchema } from '#shared/kiosk-status';
import type { PublishedRelease } from '#shared/publishing-model';
import type { Screens, ScreensApi } from '#shared/screens-model';
import type { Access } from '../access/access.ts';
import type { Log } from '../log.ts';
import type { PublishingPlace } from '../publishing/publishing-place.ts';
import type { RemovableMedia } from '../removable-media/removable-media.ts';
import { writeDurably } from '../write-durably.ts';
import { byUrgency, type HeardStatus, judgeScreen } from './judge-screen.ts';

interface ScreensOptions {
  readonly access: Access;
  /** What was last heard of each kiosk is kept here, as `<kioskId>.json`. */
  readonly folder: string;
  /** Where kiosks write, as the settings have it now; null where another machine publishes. */
  readonly place: () => Pick<PublishingPlace, 'openTarget' | 'channel'> | null;
  /** Newest first. */
  readonly releases: () => Promise<readonly PublishedRelease[]>;
  readonly media: Pick<RemovableMedia, 'list'>;
  readonly log: Log;
  readonly now?: () => Date;
}

const statusName = /^([0-9a-f]{8})\.json$/;
/** A status takes about one kilobyte. */
const mostStatusBytes = 100_000;
const mostScreens = 500;

/** All kiosks that were ever heard of, over the feed or by a stick. */
export function createScreens(options: ScreensOptions): ScreensApi {
  const { access, folder, releases, media, log } = options;
  const { now = () => new Date() } = options;

  async function look(): Promise<Screens> {
    const kept = await readKept(folder);
    const place = options.place();
    const network = await fromFeed(place, log);
    const sticks = await fromSticks(media);
    const heard = new Map(kept.map((each) => [each.status.kioskId, each]));
    for (const each of [...(network ?? []), ...sticks]) {
      const known = heard.get(each.status.kioskId);
      if (known && Date.parse(known.status.at) >= Date.parse(each.status.at)) continue;
      heard.set(each.status.kioskId, each);
      await keep(folder, each).catch((error: unknown) =>
        log.warn('screen-not-kept', { reason: String(error) }),
      );
    }
    const [release] = await releases();
    const newest = release ? { seq: release.seq, createdAt: release.createdAt } : null;
    return {
      newest,
      isFresh: network !== null,
      screens: [...heard.values()]
        .map((each) => judgeScreen(each, newest, place?.channel ?? null, now()))
        .sort(byUrgency),
    };
  }

  return { getScreens: () => access.asRole('editor', look) };
}

/** Null while the feed does not answer. */
async function fromFeed(
  place: ReturnType<ScreensOptions['place']>,
  log: Log,
): Promise<readonly HeardStatus[] | null> {
  if (!place) return [];
  try {
    const target = await place.openTarget();
    const names = (await target.list('status')).filter((name) => statusName.test(name));
    const found = await Promise.all(
      names.slice(0, mostScreens).map(async (name) => {
        const bytes = await target.read(`status/${name}`);
        return toStatus(bytes?.toString('utf8') ?? '', name, 'network');
      }),
    );
    return found.flat();
  } catch (error) {
    log.warn('screens-not-read', { reason: String(error) });
    return null;
  }
}

/** What kiosks without a network have sent home, from every stick that is there. */
async function fromSticks(media: ScreensOptions['media']): Promise<readonly HeardStatus[]> {
  const found = await Promise.all(
    (await media.list()).map(async ({ path }) => {
      const home = join(path, 'UNION-KIOSK', 'from-kiosks');
      const ids = await readdir(home).catch(() => []);
      const own = ids.filter((id) => statusName.test(`${id}.json`)).slice(0, mostScreens);
      const texts = own.map(async (id) => {
        const text = await readFile(join(home, id, 'status.json'), 'utf8').catch(() => '');
        return toStatus(text, `${id}.json`, 'stick');
      });
      return (await Promise.all(texts)).flat();
    }),
  );
  return found.flat();
}

const keptSchema = v.strictObject({
  by: v.picklist(['network', 'stick']),
  status: kioskStatusSchema,
});

async function readKept(folder: string): Promise<readonly HeardStatus[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => statusName.test(name));
  const found = names.map(async (name) => {
    const text = await readFile(join(folder, name), 'utf8').catch(() => '');
    const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), keptSchema), text);
    return parsed.success ? [parsed.output] : [];
  });
  return (await Promise.all(found)).flat();
}

async function keep(folder: string, heard: HeardStatus): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeDurably(join(folder, `${heard.status.kioskId}.json`), JSON.stringify(heard));
}

/** Anybody may have written it: what is no status, or another kiosk's, is left out. */
function toStatus(text: string, name: string, by: HeardStatus['by']): readonly HeardStatus[] {
  if (text.length > mostStatusBytes) return [];
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), kioskStatusSchema), text);
  if (!parsed.success) return [];
  const status: KioskStatus = parsed.output;
  return `${status.kioskId}.json` === name ? [{ status, by }] : [];
}
