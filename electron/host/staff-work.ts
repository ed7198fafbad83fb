import { hostname } from 'node:os';
import { join } from 'node:path';
import type { ImportApi } from '#shared/import-model';
import type { CurrentRelease } from '#shared/kiosk-api';
import type { PublisherApi } from '#shared/publisher-model';
import type { ScreensApi } from '#shared/screens-model';
import type { LocalOverlay, StaffApi } from '#shared/staff-api';
import type { Access } from './access/access.ts';
import type { Config } from './config.ts';
import { createEventImport } from './event-import/event-import.ts';
import { createPublisherTrust } from './feed/publisher-trust.ts';
import { createQueue } from './in-turn.ts';
import type { Log } from './log.ts';
import { createPublisher } from './publishing/publisher.ts';
import { createPublishingDesk } from './publishing/publishing-desk.ts';
import { publishingPlaceOf } from './publishing/publishing-place.ts';
import { openReleaseLog } from './publishing/release-log.ts';
import { openScheduledFile } from './publishing/scheduled-file.ts';
import type { RemovableMedia } from './removable-media/removable-media.ts';
import { createScreens } from './screens/screens.ts';
import type { SettingsDesk } from './settings/settings.ts';
import { localOverlay } from './workspace/local-overlay.ts';
import { createPublishedRecords } from './workspace/published-records.ts';
import { openStaffMedia } from './workspace/staff-media.ts';
import { createStaffRecords } from './workspace/staff-records.ts';
import { createWorkspace, type Workspace } from './workspace/workspace.ts';

interface StaffWorkOptions {
  readonly dataFolder: string;
  /** Staff's changes and pictures; may be shared by several machines. */
  readonly workspaceFolder: string;
  /** The program itself: no key may lie in it. */
  readonly appFolder: string | undefined;
  readonly settings: SettingsDesk;
  readonly content: {
    current(): Promise<CurrentRelease | null>;
    blob(sha256: string): Promise<Buffer | null>;
  };
  readonly access: Access;
  readonly removableMedia: Pick<RemovableMedia, 'list'>;
  readonly log: Log;
  /** Called when this kiosk shows something that no release has yet. */
  readonly onOverlay: () => void;
  /** Called when this kiosk has been told whose content it takes. */
  readonly onTrusted: () => void;
}

export interface StaffWork {
  readonly api: StaffApi & ImportApi & ScreensApi & PublisherApi;
  /** What kiosks know the publisher by. Rejects where there are no keys. */
  publisherRoot(): Promise<Buffer>;
  /** Rejects while its folder cannot be read. */
  workspace(): Promise<Workspace>;
  overlay(): Promise<LocalOverlay>;
  /** A picture or a bucket, of a release or of what staff have added. */
  media(sha256: string): Promise<Buffer | null>;
  stop(): void;
}

/** Composes what staff work with: their changes, their pictures, and the desk that publishes. */
export function createStaffWork(options: StaffWorkOptions): StaffWork {
  const { dataFolder, workspaceFolder: folder, content, access, log, onOverlay } = options;
  const { removableMedia, settings, appFolder } = options;
  const releaseLog = openReleaseLog(join(dataFolder, 'published'));
  const staffMedia = openStaffMedia(join(folder, 'media'));
  const media = async (sha256: string): Promise<Buffer | null> =>
    (await content.blob(sha256)) ?? (await staffMedia.read(sha256));

  // Opened when first asked for; a shared folder that is away is tried again.
  let opened: Promise<Workspace> | undefined;
  function workspace(): Promise<Workspace> {
    opened ??= createWorkspace({
      folder,
      machine: hostname().replaceAll(/[^A-Za-z0-9-]/g, '-'),
      published: createPublishedRecords(content, releaseLog),
      means: {},
      log,
    }).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  }

  const noKeysIn = [dataFolder, ...(appFolder === undefined ? [] : [appFolder])];
  const placeOf = (config: Pick<Config, 'publishing'>, more: readonly string[] = []) =>
    publishingPlaceOf(config, [...noKeysIn, ...more], removableMedia);
  const place = () => placeOf(settings.current());
  const inTurn = createQueue();
  const desk = createPublishingDesk({
    place,
    inTurn,
    workspace,
    current: () => content.current(),
    media,
    releaseLog,
    scheduledFile: openScheduledFile(join(dataFolder, 'published', 'scheduled.json')),
    log,
    onPublished: onOverlay,
  });
  desk.start();
  const publisher = createPublisher({
    access,
    placeOf,
    settings,
    media: removableMedia,
    trust: createPublisherTrust({
      dataFolder,
      media: removableMedia,
      log,
      onTrusted: options.onTrusted,
    }),
    async highestSeq(channel) {
      const [published] = await releaseLog.read();
      const shown = await content.current();
      const isOfChannel = shown?.origin === 'installed' && shown.manifest.channel === channel;
      return Math.max(published?.seq ?? 0, isOfChannel ? shown.manifest.seq : 0);
    },
    inTurn,
    log,
  });

  return {
    api: {
      ...createStaffRecords({ access, workspace, desk, media: staffMedia, onOverlay }),
      ...createEventImport({ access, workspace, media: removableMedia, log }),
      ...createScreens({
        access,
        folder: join(dataFolder, 'screens'),
        place,
        releases: releaseLog.read,
        media: removableMedia,
        log,
      }),
      ...publisher.api,
    },
    publisherRoot: publisher.readRoot,
    workspace,
    overlay: async () => localOverlay(await (await workspace()).compose()),
    media,
    stop: desk.stop,
  };
}
