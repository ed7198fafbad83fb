import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { UpdateInfo } from 'electron-updater';
import { err, ok, type Result } from '#shared/result';
import type { Config } from '../host/config.ts';
import type { Log } from '../host/log.ts';
import { type SignatureWitness, tameUpdater, type Updater } from './load-updater.ts';
import {
  type InstalledProgram,
  type UpdateSettings,
  type UpdatesOff,
  updateSettings,
} from './update-conditions.ts';
import {
  decide,
  isQuiet,
  type Moment,
  startGate,
  trialBoots,
  type UpdateAction,
  type UpdateEvent,
} from './update-gate.ts';
import {
  findInstaller,
  hasSpaceFor,
  isUndamaged,
  keepInstaller,
  pruneInstallers,
} from './update-installers.ts';
import {
  type KeptInstaller,
  onStarted,
  readUpdateRecord,
  type UpdateRecord,
  writeUpdateRecord,
} from './update-record.ts';

export interface UpdateParts {
  readonly config: Config['appUpdates'];
  /** The version that runs. */
  readonly version: string;
  /** Where the record and the kept installers are. */
  readonly folder: string;
  readonly program: InstalledProgram;
  /** Starts of this version in a row that failed, this one not counted. */
  readonly failedBoots: number;
  readonly log: Log;
  readonly loadUpdater: (url: string) => Promise<Updater>;
  readonly startInstaller: (path: string) => Promise<void>;
  /** Ends the kiosk so that an installer can replace it. */
  readonly quit: () => void;
  readonly now?: () => Moment;
}

interface UpdateStatus {
  readonly mode: 'on' | UpdatesOff;
  /** The version that staff can go back to, or null. */
  readonly previous: string | null;
  readonly bad: readonly string[];
  /** Local day of the window in which the server last answered, `YYYY-MM-DD`, or null. */
  readonly lastCheck: string | null;
}

type GoBackError =
  /** Updates are off, or there is no installer of an earlier version. */
  | { readonly type: 'no-way-back' }
  /** The installer is damaged or could not be started; the log says why. */
  | { readonly type: 'failed' };

export interface Updates {
  status(): UpdateStatus;
  /** The page's heartbeat; any screen but the attract screen is in use. */
  beat(screen: string): void;
  /** This start has succeeded. */
  bootWell(): void;
  /** The app or the system ends: nothing is begun any more. */
  sessionEnds(): void;
  /** Staff want the version before this one, which is then never installed again by itself. */
  goBack(): Promise<Result<null, GoBackError>>;
  /** True from the moment an installer is being started. */
  isInstalling(): boolean;
  stop(): void;
}

const tickMs = 60_000;
const idleScreen = 'attract';

/** Updates of the app itself, if they are switched on and this kiosk may install them. */
export function startUpdates(parts: UpdateParts): Updates {
  const { config, program, folder, version, log } = parts;
  const settings = updateSettings(config, program);
  if (typeof settings === 'string') return noUpdates(settings, log);
  const stored = readUpdateRecord(recordPath(folder), version);
  if (!stored) return noUpdates('record-damaged', log);
  return runUpdates(parts, settings, onStarted(stored, version));
}

function noUpdates(mode: UpdatesOff, log: Log): Updates {
  if (mode !== 'off') log.info('updates-off', { reason: mode });
  const nothing = () => undefined;
  return {
    status: () => ({ mode, previous: null, bad: [], lastCheck: null }),
    beat: nothing,
    bootWell: nothing,
    sessionEnds: nothing,
    goBack: async () => err({ type: 'no-way-back' }),
    isInstalling: () => false,
    stop: nothing,
  };
}

function runUpdates(
  { folder, version, failedBoots, log, now = currentMoment, ...parts }: UpdateParts,
  { url, hours }: UpdateSettings,
  record: UpdateRecord,
): Updates {
  let state = startGate(hours, record, now());
  let updater: { readonly library: Updater; readonly witness: SignatureWitness } | undefined;
  let offer: UpdateInfo | undefined;
  let downloaded: string | undefined;

  save();
  if (failedBoots >= trialBoots) void report({ type: 'boot-failed' });
  void findOwnInstaller();
  const timer = setInterval(() => void report({ type: 'tick' }), tickMs);

  /** Decides and does it; false when it could not be done. Never rejects. */
  async function report(event: UpdateEvent): Promise<boolean> {
    const before = state.record;
    const [next, action] = decide(state, event, now());
    state = next;
    logBadVersions(before, state.record, log);
    // What is not written down would be done again after a restart.
    const isKept = state.record === before || save();
    const replacesApp = action.type === 'install' || action.type === 'go-back';
    if (replacesApp && !isKept) return giveUp(action.type, 'the record cannot be written');
    try {
      return await perform(action);
    } catch (error) {
      return giveUp(action.type, String(error));
    }
  }

  async function giveUp(step: UpdateAction['type'], reason: string): Promise<boolean> {
    log.warn('update-failed', { step, reason: reason.slice(0, 300) });
    await report({ type: 'failed' });
    return false;
  }

  async function perform(action: UpdateAction): Promise<boolean> {
    switch (action.type) {
      case 'none':
        return true;
      case 'check':
        return check();
      case 'download':
        return download(action.version);
      case 'install':
        return install(action.installer);
      case 'go-back':
        return goBack(action.installer);
    }
  }

  async function check(): Promise<boolean> {
    const { library } = await load();
    const answer = await library.checkForUpdates();
    offer = answer?.isUpdateAvailable ? answer.updateInfo : undefined;
    if (!offer) return report({ type: 'nothing-new' });
    log.info('update-offered', { version: offer.version });
    return report({ type: 'available', version: offer.version });
  }

  async function download(wanted: string): Promise<boolean> {
    const { library, witness } = await load();
    const files = offer?.version === wanted ? offer.files : [];
    if (files.some((file) => file.isAdminRightsRequired)) throw new Error('needs an administrator');
    const bytes = Math.max(0, ...files.map((file) => file.size ?? 0));
    if (!(await hasSpaceFor(folder, bytes))) throw new Error('the disk is too full');
    const [path] = await library.downloadUpdate();
    if (path === undefined) throw new Error('there is no file');
    if (witness.sawUnchecked()) {
      // The next time it would come from the library's cache, which asks for no signature.
      await rm(path, { force: true });
      throw new Error('its signature could not be checked');
    }
    const announced = files.map((file) => file.sha512);
    const installer = await keepInstaller(folder, path, wanted, announced);
    downloaded = path;
    log.info('update-downloaded', { version: wanted });
    return report({ type: 'downloaded', installer });
  }

  async function install(installer: KeptInstaller): Promise<boolean> {
    const { library } = await load();
    if (downloaded === undefined || !(await isUndamaged(downloaded, installer.sha512))) {
      throw new Error('the installer is damaged');
    }
    if (state.leaving) return false;
    if (!isQuiet(state, now())) {
      await report({ type: 'postponed' });
      return false;
    }
    if (!state.record.current.installer) log.warn('update-without-way-back', { version });
    log.info('update-installing', { version: installer.version });
    library.quitAndInstall(true, true);
    return true;
  }

  async function goBack(installer: KeptInstaller): Promise<boolean> {
    const path = join(folder, installer.file);
    if (!(await isUndamaged(path, installer.sha512))) throw new Error('the installer is damaged');
    if (state.leaving) return false;
    log.warn('update-going-back', { from: version, to: installer.version });
    await parts.startInstaller(path);
    parts.quit();
    return true;
  }

  async function load(): Promise<NonNullable<typeof updater>> {
    if (updater) return updater;
    const library = await parts.loadUpdater(url);
    updater = { library, witness: tameUpdater(library, url, log) };
    // Errors of checking and downloading are thrown as well; those of installing are not.
    library.on('error', (error) => {
      if (isInstalling()) void giveUp('install', String(error));
    });
    return updater;
  }

  /** Without it there would be no way back from the first update. */
  async function findOwnInstaller(): Promise<void> {
    const found = state.record.current.installer ?? (await findInstaller(folder, version));
    const current = { ...state.record.current, installer: found };
    if (found && !state.record.current.installer) {
      state = { ...state, record: { ...state.record, current } };
      save();
    }
    const { previous, pending } = state.record;
    const wanted = [found, previous?.installer, pending?.installer].map((kept) => kept?.file ?? '');
    await pruneInstallers(folder, wanted).catch(() => undefined);
  }

  function save(): boolean {
    try {
      writeUpdateRecord(recordPath(folder), state.record);
      return true;
    } catch (error) {
      log.warn('update-record-unwritable', { reason: String(error) });
      return false;
    }
  }

  const isInstalling = (): boolean => state.stage.name === 'installing';

  return {
    status: () => ({
      mode: 'on',
      previous: state.record.previous?.installer?.version ?? null,
      bad: state.record.bad,
      lastCheck: state.record.lastCheck,
    }),
    beat(screen) {
      if (screen !== idleScreen) void report({ type: 'used' });
    },
    bootWell: () => void report({ type: 'boot-well' }),
    sessionEnds: () => void report({ type: 'session-ends' }),
    async goBack() {
      if (!state.record.previous?.installer) return err({ type: 'no-way-back' });
      if (isInstalling()) return err({ type: 'failed' });
      await report({ type: 'staff-go-back' });
      return isInstalling() ? ok(null) : err({ type: 'failed' });
    },
    isInstalling,
    stop: () => clearInterval(timer),
  };
}

function logBadVersions(before: UpdateRecord, after: UpdateRecord, log: Log): void {
  for (const version of after.bad) {
    if (!before.bad.includes(version)) log.warn('update-version-bad', { version });
  }
}

const recordPath = (folder: string): string => join(folder, 'updates.json');

const currentMoment = (): Moment => ({ wallMs: Date.now(), elapsedMs: performance.now() });
