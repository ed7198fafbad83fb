import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Metadata, Root } from '@tufjs/models';
import type { NotAllowed } from '#shared/access-model';
import type { KnownPublisher, TrustPublisherError } from '#shared/publisher-model';
import { err, ok, type Result } from '#shared/result';
import { sha256Of } from '../blob-folder.ts';
import type { Log } from '../log.ts';
import { parseRoot } from '../publish/feed-metadata.ts';
import type { RemovableMedia } from '../removable-media/removable-media.ts';
import { writeDurably } from '../write-durably.ts';
import { firstRootPath, readFirstRoot, trustPath } from './present-release.ts';
import { createTrust } from './trust.ts';

/** Whose content this kiosk takes, and how a technician tells it. */
export interface PublisherTrust {
  look(): Promise<KnownPublisher>;
  /** Whether this kiosk takes content that was signed under this root. */
  trusts(root: Buffer): Promise<boolean>;
  /** Takes the publisher with this code from a stick; the root of the one before stays beside. */
  take(
    stickPath: string,
    code: string,
  ): Promise<Result<null, Exclude<TrustPublisherError, NotAllowed>>>;
  /** Takes a publisher only where none is known. */
  adopt(root: Buffer): Promise<void>;
}

interface PublisherTrustOptions {
  readonly dataFolder: string;
  readonly media: Pick<RemovableMedia, 'list'>;
  readonly log: Log;
  /** The kiosk may look for content anew. */
  readonly onTrusted: () => void;
}

/**
 * What people compare on two screens: the first 64 bits of the SHA-256 of the root metadata. Whoever
 * wants another root with the same code has to make about 2^64 of them.
 */
export const publisherCode = (root: Buffer): string =>
  (sha256Of(root).slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join(' ');

/** A root takes about three kilobytes. */
const mostRootBytes = 100_000;

export function createPublisherTrust(options: PublisherTrustOptions): PublisherTrust {
  const { dataFolder, media, log, onTrusted } = options;
  const rootPath = firstRootPath(dataFolder);

  /** As far as this kiosk has followed it. */
  async function knownRoot(): Promise<Buffer | null> {
    const firstRoot = await readFirstRoot(rootPath);
    if (!firstRoot || !readRoot(firstRoot)) return null;
    return createTrust({ folder: trustPath(dataFolder), firstRoot }).newestRoot();
  }

  async function write(root: Buffer): Promise<void> {
    const before = await readFirstRoot(rootPath);
    if (before) {
      const suffix = sha256Of(before).slice(0, 8);
      await writeDurably(join(dataFolder, `feed-root.before-${suffix}.json`), before);
    }
    await writeDurably(rootPath, root);
    log.warn('publisher-trusted', { code: publisherCode(root) });
    onTrusted();
  }

  return {
    async look() {
      const known = await knownRoot();
      const found = await Promise.all(
        (await media.list()).map(async ({ path, name }) =>
          (await rootsOnStick(path))
            .filter((root) => !known || !isSamePublisher(known, root))
            .map((root) => ({ stickPath: path, stickName: name, code: publisherCode(root) })),
        ),
      );
      return { code: known && publisherCode(known), found: found.flat() };
    },
    async trusts(root) {
      const known = await knownRoot();
      return known !== null && isSamePublisher(known, root);
    },
    async take(stickPath, code) {
      const stick = (await media.list()).find(({ path }) => path === stickPath);
      const roots = stick ? await rootsOnStick(stick.path) : [];
      const root = roots.find((each) => publisherCode(each) === code);
      if (!root) return err({ type: 'gone' });
      try {
        await write(root);
        return ok(null);
      } catch (error) {
        log.warn('publisher-not-written', { reason: String(error) });
        return err({ type: 'not-written' });
      }
    },
    async adopt(root) {
      if (!(await knownRoot())) await write(root);
    },
  };
}

/** The newest file of a publisher, and the newest root of a feed that is there as a tree. */
async function rootsOnStick(stick: string): Promise<readonly Buffer[]> {
  const file = (await namesIn(stick))
    .filter((name) => /^kiosk-[\d-]+-publisher\.json$/.test(name))
    .sort()
    .at(-1);
  const tree = join(stick, 'UNION-KIOSK', 'v1');
  const version = Math.max(
    0,
    ...(await namesIn(tree)).map((name) => Number(/^(\d{1,9})\.root\.json$/.exec(name)?.[1] ?? 0)),
  );
  const paths = [
    ...(file === undefined ? [] : [join(stick, file)]),
    ...(version === 0 ? [] : [join(tree, `${version}.root.json`)]),
  ];
  const roots = (await Promise.all(paths.map(readSmall))).filter((bytes) => bytes !== null);
  const [first, second] = roots.filter((bytes) => readRoot(bytes));
  if (!first) return [];
  return second && !second.equals(first) ? [first, second] : [first];
}

const namesIn = (folder: string): Promise<readonly string[]> => readdir(folder).catch(() => []);

async function readSmall(path: string): Promise<Buffer | null> {
  try {
    return (await stat(path)).size > mostRootBytes ? null : await readFile(path);
  } catch {
    return null;
  }
}

/** Null for what is no root, or was not signed by the keys that it names itself. */
function readRoot(bytes: Buffer): Metadata<Root> | null {
  try {
    const root = parseRoot(bytes);
    root.verifyDelegate('root', root);
    return root;
  } catch {
    return null;
  }
}

/** The same root, or one to which the known one leads: kiosks follow that by themselves. */
function isSamePublisher(known: Buffer, found: Buffer): boolean {
  if (known.equals(found)) return true;
  const [before, after] = [readRoot(known), readRoot(found)];
  try {
    if (!before || !after) return false;
    before.verifyDelegate('root', after);
    return true;
  } catch {
    return false;
  }
}
