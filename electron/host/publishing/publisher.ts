import { dirname, join } from 'node:path';
import type { NotAllowed } from '#shared/access-model';
import {
  isLongEnough,
  type MoveRootKeyError,
  type PublisherApi,
  type PublisherState,
  type RootKeyName,
  rootKeyNames,
  type SetUpError,
  type SetUpPublisher,
} from '#shared/publisher-model';
import type { Channel } from '#shared/release-format';
import { err, ok, type Result } from '#shared/result';
import type { Access } from '../access/access.ts';
import { flat } from '../access/flat.ts';
import type { Config } from '../config.ts';
import { type PublisherTrust, publisherCode } from '../feed/publisher-trust.ts';
import { isFolder } from '../is-folder.ts';
import type { Log } from '../log.ts';
import { feedStatus } from '../publish/check-feed.ts';
import {
  FeedError,
  FeedThere,
  KeysForbidden,
  KeysMissing,
  KeysThere,
  WrongPassphrase,
} from '../publish/feed-error.ts';
import { parseRoot } from '../publish/feed-metadata.ts';
import type { Feed } from '../publish/feed-tree.ts';
import { beginFeed, createKeys, refreshFeed, refuseFeed } from '../publish/init-feed.ts';
import type { RemovableMedia } from '../removable-media/removable-media.ts';
import type { SettingsDesk } from '../settings/settings.ts';
import { moveRootKey } from './move-root-key.ts';
import { noPassphrase, type PublishingPlace, publishingState } from './publishing-place.ts';

interface PublisherOptions {
  readonly access: Access;
  /** The place that settings name, in which no key may lie below these folders either. */
  readonly placeOf: (
    config: Pick<Config, 'publishing'>,
    forbidden?: readonly string[],
  ) => PublishingPlace | null;
  readonly settings: Pick<SettingsDesk, 'current' | 'planned' | 'change'>;
  readonly media: Pick<RemovableMedia, 'list'>;
  readonly trust: PublisherTrust;
  /** The highest number of a release that this machine has published or shows; 0 for none. */
  readonly highestSeq: (channel: Channel) => Promise<number>;
  readonly inTurn: <T>(task: () => Promise<T>) => Promise<T>;
  readonly log: Log;
}

type Outcome = Result<null, Exclude<SetUpError, NotAllowed>>;

export interface Publisher {
  readonly api: PublisherApi;
  /** What kiosks are given to know this publisher by. Rejects where there are no keys. */
  readRoot(): Promise<Buffer>;
}

/** On a stick that is chosen for the keys. */
const keysFolderName = 'kiosk-keys';
/** A list of targets is signed for a year: anew early enough, and not each time. */
const targetsEndMs = 90 * 86_400_000;

/** Makes the keys and the feed of this machine, for people who have never seen a command line. */
export function createPublisher(options: PublisherOptions): Publisher {
  const { access, placeOf, settings, media, trust, highestSeq, inTurn, log } = options;
  const place = (): PublishingPlace | null => placeOf(settings.current());

  async function look(): Promise<PublisherState> {
    const there = place();
    const state = await publishingState(there, log);
    if (!there || state.type === 'not-here') return { type: 'none' };
    if (state.type === 'keys-away') return state;
    const { name: target, keysFolder } = there;
    try {
      const keys = await there.openKeys(noPassphrase);
      const root = await keys.readRoot();
      const rootKeys: RootKeyName[] = [];
      for (const name of rootKeyNames) if (await keys.has(name)) rootKeys.push(name);
      const rootUntil = new Date(parseRoot(root).signed.expires).toISOString();
      const known = {
        target,
        keysFolder,
        code: publisherCode(root),
        rootKeys,
        isTrustedHere: await trust.trusts(root),
        rootUntil,
      };
      return state.type === 'ready'
        ? { ...known, type: 'ready', signedUntil: state.signedUntil }
        : { ...known, type: state.type };
    } catch (error) {
      // The stick was pulled out this very moment, or the keys lie where none may.
      return toError(error).type === 'keys-place-away'
        ? { type: 'keys-away', keysFolder }
        : { type: 'keys-forbidden', keysFolder };
    }
  }

  async function setUp({ way, to, keys, passphrase }: SetUpPublisher): Promise<Outcome> {
    if (!isLongEnough(passphrase)) return err({ type: 'short-passphrase' });
    const sticks = await media.list();
    const isThere = (path: string) => sticks.some((stick) => stick.path === path);
    if ('stickPath' in keys && !isThere(keys.stickPath)) return err({ type: 'keys-place-away' });
    const keysFolder = 'folder' in keys ? keys.folder : join(keys.stickPath, keysFolderName);
    const changes = { publishWay: way, publishTo: to, keysFolder };
    const planned = settings.planned(changes);
    if (!planned.ok) {
      const isPlace = planned.error.includes('publishTo');
      return err({ type: 'invalid', field: isPlace ? 'publishTo' : 'keysFolder' });
    }
    // Whatever else the stick brings to kiosks, the keys must not come along.
    const feedStick = way === 'stick' ? sticks.find(({ name }) => name === to) : undefined;
    const there = placeOf(planned.value, feedStick ? [feedStick.path] : []);
    if (!there || (way === 'stick' && !feedStick)) return err({ type: 'target-away' });
    // A share or a stick that is away would be made anew, on the disk of the system.
    if (!(await isFolder(dirname(keysFolder)))) return err({ type: 'keys-place-away' });
    if (way === 'folder' && !(await isFolder(dirname(to)))) return err({ type: 'target-away' });
    return tell(async () => {
      const feed = await there.open(async () => passphrase);
      await refuseFeed(feed.target);
      await createKeys(feed, false);
      log.info('keys-made', { keysFolder });
      // Screens that have had a release of this number take no lower one.
      const numbers = await feed.keys.readNumbers();
      const seq = { ...numbers.seq, [there.channel]: await highestSeq(there.channel) };
      await feed.keys.writeNumbers({ ...numbers, seq });
      const saved = await settings.change(changes);
      return saved.ok ? begin(feed) : err({ type: 'not-written' });
    });
  }

  async function begin(feed: Feed): Promise<Outcome> {
    await beginFeed(feed);
    log.info('feed-begun', { target: feed.target.name });
    // A screen that knows another publisher keeps to it until a technician says otherwise.
    await trust.adopt(await feed.keys.readRoot());
    return ok(null);
  }

  async function extend(feed: Feed): Promise<Outcome> {
    const { expires } = await feedStatus(feed);
    await refreshFeed(feed, expires.targets.getTime() - feed.now.getTime() < targetsEndMs);
    log.info('feed-extended');
    return ok(null);
  }

  async function moveRoot(
    name: RootKeyName,
    stickPath: string,
  ): Promise<Result<null, Exclude<MoveRootKeyError, NotAllowed>>> {
    const there = place();
    const isIn = (await media.list()).some(({ path }) => path === stickPath);
    if (!there || !isIn) return err({ type: 'gone' });
    const moved = await moveRootKey(there.keysFolder, name, stickPath);
    if (moved.ok) log.info('root-key-moved', { name });
    return moved;
  }

  const withFeed = (passphrase: string, act: (feed: Feed) => Promise<Outcome>): Promise<Outcome> =>
    tell(async () => {
      const there = place();
      if (!there) return err({ type: 'target-away' });
      return act(await there.open(async () => passphrase));
    });

  async function tell(act: () => Promise<Outcome>): Promise<Outcome> {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof WrongPassphrase)) {
        log.warn('publisher-failed', { reason: String(error) });
      }
      return err(toError(error));
    }
  }

  return {
    api: {
      getPublisher: () => access.asRole('technician', look),
      setUpPublisher: async (call) =>
        flat(await access.asRole('technician', () => inTurn(() => setUp(call)))),
      beginFeed: async ({ passphrase }) =>
        flat(await access.asRole('technician', () => inTurn(() => withFeed(passphrase, begin)))),
      extendSignatures: async ({ passphrase }) =>
        flat(await access.asRole('editor', () => inTurn(() => withFeed(passphrase, extend)))),
      moveRootKey: async ({ name, stickPath }) =>
        flat(await access.asRole('technician', () => inTurn(() => moveRoot(name, stickPath)))),
      getKnownPublisher: async () =>
        access.state().role === 'technician'
          ? ok(await trust.look())
          : err({ type: 'not-allowed' }),
      trustPublisher: async ({ stickPath, code }) =>
        flat(await access.asRole('technician', () => trust.take(stickPath, code))),
    },
    async readRoot() {
      const there = place();
      if (!there) throw new FeedError('Another machine publishes.');
      return (await there.openKeys(noPassphrase)).readRoot();
    },
  };
}

function toError(error: unknown): Exclude<SetUpError, NotAllowed> {
  if (error instanceof WrongPassphrase) return { type: 'wrong-passphrase' };
  if (error instanceof KeysForbidden) return { type: 'keys-forbidden' };
  if (error instanceof KeysThere) return { type: 'keys-there' };
  if (error instanceof KeysMissing) return { type: 'keys-place-away' };
  if (error instanceof FeedThere) return { type: 'feed-there' };
  if (error instanceof FeedError) return { type: 'failed', reason: error.message };
  // What the system says of a disk or a stick has a code.
  return (error as NodeJS.ErrnoException).code === undefined
    ? { type: 'failed', reason: String(error) }
    : { type: 'not-written' };
}
