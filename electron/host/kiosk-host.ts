import { join } from 'node:path';
import type { KioskApi, KioskEventName, KioskEvents } from '#shared/kiosk-api';
import type { KioskStatus } from '#shared/kiosk-status';
import type { Locale } from '#shared/locales';
import type { ReleaseManifest } from '#shared/release-format';
import { ok, type Result } from '#shared/result';
import { createAccess } from './access/access.ts';
import { createAccessApi } from './access/access-api.ts';
import { bytesPerSecondOf, type Config, readConfig } from './config.ts';
import { createContentApi } from './content-api.ts';
import { createBuildLimit } from './content-store/build-limit.ts';
import { checkNightly } from './content-store/check-nightly.ts';
import {
  type ContentStore,
  createContentStore,
  type StageError,
} from './content-store/content-store.ts';
import { stageFolder } from './content-store/stage-folder.ts';
import { createFeedSync } from './feed/feed-sync.ts';
import { openMendingSource } from './feed/mending-source.ts';
import { environmentProxy } from './feed/proxy.ts';
import { createStatusPost } from './feed/status-post.ts';
import { readKioskId, readKioskStatus } from './kiosk-status.ts';
import { createLog, type Log } from './log.ts';
import { createMachineTools } from './machine-tools.ts';
import { createMapPacks, type MapPackStore } from './map-packs/map-packs.ts';
import { createMapShelf } from './map-packs/map-shelf.ts';
import { createMapShelfApi } from './map-packs/map-shelf-api.ts';
import { createPrinting } from './printing.ts';
import { createRemovableMedia, type RemovableMedia } from './removable-media/removable-media.ts';
import { createScreenHours, type ScreenHoursWatch } from './screen-hours.ts';
import { createSettings } from './settings/settings.ts';
import type { ShellPort } from './shell-port.ts';
import { createStaffWork } from './staff-work.ts';
import { createStatistics } from './statistics/statistics.ts';
import { createStickShelf } from './stick/stick-shelf.ts';

export interface KioskHost {
  readonly api: KioskApi;
  readonly log: Log;
  /** The settings of this kiosk, as they were at the start. */
  readonly config: Config;
  readonly screenHours: ScreenHoursWatch;
  /** Detailed maps of regions, in the folder `maps`. */
  readonly mapPacks: MapPackStore;
  /** Sticks that somebody has put in. */
  readonly removableMedia: RemovableMedia;
  /** Bytes of a record bucket or picture, verified against its name; null when there is none. */
  media(sha256: string): Promise<Buffer | null>;
  /** Which releases are kept and how far the next one has come; new ones are staged here. */
  readonly content: ContentStore;
  /** Takes over a release tree that is trusted as it lies there. */
  installRelease(folder: string): Promise<Result<ReleaseManifest, StageError>>;
  /** What the office hears of this kiosk. */
  status(): Promise<KioskStatus>;
  /** The kiosk is being ended on purpose: the start that was under way has not failed. */
  close(): void;
  /** Calls `listener` for every event to the page until the returned function is called. */
  subscribe(
    listener: <E extends KioskEventName>(event: E, payload: KioskEvents[E]) => void,
  ): () => void;
}

interface HostOptions {
  /** Everything that this kiosk writes is below this folder. */
  readonly dataFolder: string;
  readonly factoryFolder: string;
  /** The program itself, in which nobody may keep keys; absent only in tests. */
  readonly appFolder?: string;
  readonly appVersion: string;
  /** Overrides the configured language of the attract screen and of a new visit. */
  readonly locale?: Locale | undefined;
  /** For staff at a desk, whose screen is never dark. */
  readonly atDesk?: boolean;
  readonly shell: ShellPort;
}

/** Composes the host: everything outside the page, in plain Node, the same in every shell. */
export async function createKioskHost(options: HostOptions): Promise<KioskHost> {
  const { dataFolder, factoryFolder, appFolder, appVersion, locale, shell } = options;
  const { atDesk = false } = options;
  const log = createLog({ folder: join(dataFolder, 'log') });
  const loaded = await readConfig(dataFolder, log, { distrust: shell.facts().safeMode });
  const { config } = loaded;
  const listeners = new Set<Parameters<KioskHost['subscribe']>[0]>();
  const tell = <E extends KioskEventName>(event: E, payload: KioskEvents[E]): void => {
    for (const listener of listeners) listener(event, payload);
  };
  const content = createContentStore({
    folder: join(dataFolder, 'content'),
    factoryFolder,
    appVersion,
    log,
    onStaged: (releaseId) => tell('releaseChanged', { releaseId }),
  });
  await content.boot();
  const systemProxy = shell.systemProxy ?? environmentProxy(process.env);
  const stopChecks = checkNightly({
    content,
    openFeed: () => openMendingSource({ feed: config.feed, systemProxy, content }),
    bytesPerSecond: bytesPerSecondOf(config.feed),
  });
  const kioskId = await readKioskId(dataFolder, log);
  const startBuild = createBuildLimit();
  const feed = createFeedSync({
    feed: config.feed,
    dataFolder,
    content,
    appVersion,
    log,
    systemProxy,
    onStatus(feedStatus) {
      tell('feedChanged', feedStatus);
      const isOver = feedStatus.state === 'resting' || feedStatus.state === 'waiting-for-night';
      if (isOver) void postStatus();
    },
  });
  const mapPacks = createMapPacks({
    folder: join(dataFolder, 'maps'),
    statePath: join(dataFolder, 'map-packs.json'),
    log,
  });
  // Staff hear of a pack that is refused before a visitor opens the map.
  void mapPacks.listPacks();
  const removableMedia = createRemovableMedia({ folders: config.mediaFolders });
  const mapShelf = createMapShelf({ packs: mapPacks, media: removableMedia, log });
  const printing = createPrinting({ printer: config.printer, print: shell.print, log });
  const statistics = createStatistics({ folder: join(dataFolder, 'statistics'), log });
  const access = await createAccess({ folder: dataFolder, log });
  const screenHours = createScreenHours({
    value: atDesk ? '24/7' : config.screenHours,
    log,
    onChange: (hours) => tell('screenHoursChanged', hours),
  });
  const settings = createSettings({
    dataFolder,
    loaded,
    access,
    media: removableMedia,
    log,
    onChange: () => tell('kioskInfoChanged', {}),
  });
  const workspaceFolder = config.workspaceFolder ?? join(dataFolder, 'workspace');
  const staffWork = createStaffWork({
    dataFolder,
    workspaceFolder,
    appFolder,
    settings,
    content,
    access,
    removableMedia,
    log,
    onOverlay: () => tell('overlayChanged', {}),
    onTrusted: () => void feed.checkNow(),
  });
  const startedAt = performance.now();
  let isProved = false;
  let wasWell = true;
  const status = async (): Promise<KioskStatus> =>
    readKioskStatus({
      content,
      shell,
      appVersion,
      dataFolder,
      kioskId,
      name: settings.current().kioskName,
      uiOk: wasWell,
      feed: await feed.status(),
      now: new Date(),
    });
  const machine = createMachineTools({
    dataFolder,
    appVersion,
    config,
    settings,
    shell,
    access,
    content,
    feed,
    systemProxy,
    statistics,
    workspace: staffWork.workspace,
    media: removableMedia,
    log,
    status,
    publisherRoot: staffWork.publisherRoot,
  });
  const leaving = new AbortController();
  const postStatus = createStatusPost({
    feed: config.feed,
    status,
    systemProxy,
    log,
    signal: leaving.signal,
  });
  const stickShelf = createStickShelf({
    dataFolder,
    content,
    channel: config.feed.channel,
    appVersion,
    media: removableMedia,
    log,
    home: { status, workspaceFolder },
  });
  log.info('host-started', { appVersion, node: process.version, shell: shell.kind });

  const api: KioskApi = {
    ...staffWork.api,
    getLocalOverlay: staffWork.overlay,
    async getKioskInfo() {
      const now = settings.current();
      return {
        appVersion,
        shell: shell.kind,
        defaultLocale: locale ?? now.defaultLocale,
        placeId: now.placeId,
        idleSeconds: now.idleSeconds,
        idleSecondsReading: now.idleSecondsReading,
        diagonalInches: now.diagonalInches,
        bottomEdgeMm: now.bottomEdgeMm,
        orientation: now.orientation,
        theme: now.theme,
        paper: printing.paper,
        atDesk,
      };
    },
    printPage: printing.print,
    count: statistics.count,
    ...settings.api,
    ...machine,
    getCurrentRelease: () => content.current(),
    rejectRelease: ({ releaseId, reason }) => content.reject(releaseId, reason),
    getNextRelease: () => content.next(),
    // Any number of browser profiles may open the kiosk, and each builds a database of its own.
    startBuild: async ({ releaseId }) =>
      shell.kind === 'browser' ? ok(null) : startBuild(releaseId),
    async advanceRelease({ releaseId, to }) {
      const advanced = await content.advance(releaseId, to);
      // The answer to the page need not wait for it.
      if (advanced.ok && to === 'confirmed') void content.collectGarbage();
      return advanced;
    },
    heartbeat: async ({ uiOk, screen }) => {
      // A beat comes every five seconds: the same news again would fill the log.
      if (wasWell && !uiOk) log.warn('page-unwell', { screen });
      wasWell = uiOk;
      if (!uiOk || isProved || performance.now() - startedAt < provedAfterMs) return;
      isProved = true;
      await loaded.prove();
    },
    writeLog: async ({ level, message }) => log[level]('page', { message }),
    getScreenHours: async () => screenHours.current(),
    getMapPacks: () => mapPacks.listPacks(),
    ...createMapShelfApi(access, mapShelf),
    ...createContentApi({ access, feed, shelf: stickShelf, content, tell }),
    ...createAccessApi({ access, shell, log }),
  };

  feed.start();
  return {
    api,
    log,
    config,
    screenHours,
    mapPacks,
    removableMedia,
    media: staffWork.media,
    content,
    async installRelease(folder) {
      const installed = await stageFolder(content, folder);
      if (!installed.ok) log.warn('release-refused', { reason: installed.error.type });
      return installed;
    },
    status,
    close() {
      stopChecks();
      staffWork.stop();
      leaving.abort();
      content.leave();
      void feed.stop();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** For so long visitors can use a kiosk only if its settings are right. */
const provedAfterMs = 60_000;
