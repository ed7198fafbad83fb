import { err, ok, type Result } from '#shared/result';
import type {
  StartTransferError,
  StickOffer,
  StickShelf,
  StickTransfer,
  TransferFailure,
} from '#shared/stick-model';
import { sha256Of } from '../blob-folder.ts';
import type { FeedConfig } from '../config.ts';
import type { ContentStore, StageError } from '../content-store/content-store.ts';
import { firstRootPath, readFirstRoot, trustPath } from '../feed/present-release.ts';
import { createTrust } from '../feed/trust.ts';
import { unpackingSource } from '../feed/unpacking-source.ts';
import type { Log } from '../log.ts';
import type { RemovableMedia } from '../removable-media/removable-media.ts';
import { type InspectError, type Inspected, inspectFeed, toOffer } from './inspect-feed.ts';
import { type FoundFeed, feedsOnStick, type StickSource } from './stick-source.ts';
import { type TakeHome, takeHome } from './take-home.ts';

type Started = Result<null, Exclude<StartTransferError, { type: 'not-allowed' }>>;

export interface StickShelfKeeper {
  read(): Promise<StickShelf>;
  /** Begins to take over a feed; how it goes is told by `read`. */
  startImport(stickPath: string, pack: string, allowExpired: boolean): Promise<Started>;
  /** Begins to write what the office is to hear of this kiosk. */
  startExport(stickPath: string): Promise<Started>;
  cancel(): void;
}

interface ShelfOptions {
  readonly dataFolder: string;
  readonly content: ContentStore;
  readonly channel: FeedConfig['channel'];
  readonly appVersion: string;
  readonly media: Pick<RemovableMedia, 'list'>;
  readonly log: Log;
  readonly home: TakeHome;
  readonly now?: () => Date;
}

/** What staff do with sticks at a fair: they bring content in, and take news of the kiosk home. */
export function createStickShelf(options: ShelfOptions): StickShelfKeeper {
  const { dataFolder, content, channel, appVersion, media, log, now = () => new Date() } = options;
  let transfer: StickTransfer | null = null;
  let cancelling = new AbortController();
  /** What has been looked at, so that a stick is not read through again every second. */
  const known = new Map<string, StickOffer>();

  async function inspect(
    source: StickSource,
    keep: boolean,
  ): Promise<Result<Inspected, InspectError>> {
    const firstRoot = await readFirstRoot(firstRootPath(dataFolder));
    if (!firstRoot) return err('no-root');
    const trust = createTrust({ folder: trustPath(dataFolder), firstRoot });
    return inspectFeed({ source, trust, content, channel, appVersion, now: now(), keep });
  }

  async function offerOf(feed: FoundFeed): Promise<StickOffer> {
    const { active, next } = await content.state();
    // Whom the kiosk trusts may change while the stick is in.
    const root = sha256Of((await readFirstRoot(firstRootPath(dataFolder))) ?? Buffer.alloc(0));
    const mark = `${feed.mark} ${root} ${active} ${next?.manifest} ${next?.step}`;
    const before = known.get(mark);
    if (before) return before;
    const offer = await withSource(feed, async (source) =>
      toOffer(feed.pack, await inspect(source, false)),
    );
    if (!offer) return { pack: feed.pack, state: { type: 'refused', reason: 'unreadable' } };
    const named = nameVolume(offer, feed);
    known.set(mark, named);
    return named;
  }

  async function copy(feed: FoundFeed, allowExpired: boolean): Promise<'done' | TransferFailure> {
    const outcome = await withSource(feed, async (source) => {
      const inspected = await inspect(source, true);
      if (!inspected.ok) return inspected.error;
      const { release, bytes, expired } = inspected.value;
      if (!release || (expired && !allowExpired)) return release ? 'untrusted' : 'done';
      grow(0, bytes);
      const staged = await content.stage(
        { manifest: release.manifestBytes, made: release.made, again: true },
        unpackingSource(source, release.manifest),
        { signal: cancelling.signal, onBytes: (more) => grow(more, bytes) },
      );
      return staged.ok ? 'done' : failureOf(staged.error);
    });
    return outcome ?? 'unreadable';
  }

  function grow(more: number, total: number): void {
    if (!transfer) return;
    const totalBytes = Math.max(total, 1);
    const doneBytes = Math.min(transfer.doneBytes + more, totalBytes);
    transfer = { ...transfer, doneBytes, totalBytes };
  }

  function start(
    what: StickTransfer['what'],
    stickName: string,
    work: () => Promise<'done' | TransferFailure>,
  ): Started {
    if (transfer?.state === 'busy') return err({ type: 'busy' });
    cancelling = new AbortController();
    transfer = { what, stickName, doneBytes: 0, totalBytes: 1, state: 'busy' };
    void work()
      .catch((error: unknown): TransferFailure => {
        log.error('stick-transfer-failed', { reason: String(error).slice(0, 300) });
        return 'not-written';
      })
      .then((state) => {
        if (transfer) transfer = { ...transfer, state };
        if (state === 'done') log.info(`stick-${what}-done`);
        else log.warn(`stick-${what}-failed`, { reason: state });
      });
    return ok(null);
  }

  const stickAt = async (path: string) => (await media.list()).find((each) => each.path === path);

  return {
    async read() {
      const sticks = (await media.list()).map(async ({ path, name }) => {
        const offers: StickOffer[] = [];
        for (const feed of await feedsOnStick(path)) offers.push(await offerOf(feed));
        return { path, name, offers };
      });
      return { sticks: await Promise.all(sticks), lastTransfer: transfer };
    },
    async startImport(stickPath, pack, allowExpired) {
      const stick = await stickAt(stickPath);
      const feeds = stick ? await feedsOnStick(stickPath) : [];
      const feed = feeds.find((each) => each.pack === pack);
      if (!stick || !feed) return err({ type: 'gone' });
      return start('import', stick.name, () => copy(feed, allowExpired));
    },
    async startExport(stickPath) {
      const stick = await stickAt(stickPath);
      if (!stick) return err({ type: 'gone' });
      return start('export', stick.name, () => takeHome(stickPath, dataFolder, options.home));
    },
    cancel: () => cancelling.abort(),
  };
}

/** What is incomplete for want of a volume says which: staff have it elsewhere. */
function nameVolume(offer: StickOffer, { missing }: FoundFeed): StickOffer {
  const isIncomplete = offer.state.type === 'refused' && offer.state.reason === 'incomplete';
  return isIncomplete && missing
    ? { pack: offer.pack, state: { type: 'volume-missing', ...missing } }
    : offer;
}

async function withSource<T>(
  feed: FoundFeed,
  use: (source: StickSource) => Promise<T>,
): Promise<T | null> {
  const opened = await feed.open();
  if (!opened.ok) return null;
  try {
    return await use(opened.value);
  } finally {
    opened.value.close();
  }
}

function failureOf(error: StageError): TransferFailure {
  switch (error.type) {
    case 'no-space':
    case 'disk-full':
      return 'no-space';
    case 'disk-failed':
    case 'busy':
      return 'not-written';
    case 'stopped':
      return 'cancelled';
    case 'damaged':
      return 'incomplete';
    case 'unreadable':
    case 'failed-before':
      return 'unreadable';
    case 'source':
      return error.failure.type === 'unplugged' ? 'unplugged' : 'incomplete';
  }
}
