import * as v from 'valibot';
import {
  type AccessState,
  type GoBackError,
  type LeaveWay,
  leaveWaySchema,
  type NewPins,
  type NotAllowed,
  newPinsSchema,
  type PinError,
  pinSchema,
  type Role,
  type SetPinsError,
  type TechnicalStatus,
} from './access-model.ts';
import { type FeedStatus, feedStatusSchema, type GoBackContentError } from './feed-model.ts';
import { type ImportApi, importApiInputs } from './import-model.ts';
import type { Locale } from './locales.ts';
import { type MapPacks, packIdPattern } from './map-pack-model.ts';
import type { MapShelf, RemovePackError, StartImportError } from './map-shelf-model.ts';
import { type Paper, type PrintError, type PrintJob, printJobSchema } from './print-model.ts';
import { type PublisherApi, publisherApiInputs } from './publisher-model.ts';
import type { ReleaseManifest } from './release-format.ts';
import type { Result } from './result.ts';
import { type ScreensApi, screensApiInputs } from './screens-model.ts';
import { type SettingsApi, settingsApiInputs } from './settings-model.ts';
import { type LocalOverlay, type StaffApi, staffApiInputs } from './staff-api.ts';
import { type StatisticsApi, statisticsApiInputs } from './statistics-model.ts';
import type { StartTransferError, StickShelf } from './stick-model.ts';
import { type ToolsApi, toolsApiInputs } from './tools-api.ts';

/** Settings of this kiosk that the page needs; staff change them, the page only reads. */
export interface KioskInfo {
  readonly appVersion: string;
  /** What carries the page: the kiosk itself, or a browser in which it is only tried. */
  readonly shell: 'electron' | 'browser';
  readonly defaultLocale: Locale;
  /** The place record at which this kiosk stands; distances are measured from it. */
  readonly placeId: string;
  /** Seconds without touch before the visitor is asked whether they are still there. */
  readonly idleSeconds: number;
  /** The same on screens with long text, a keyboard or the visitor's own list. */
  readonly idleSecondsReading: number;
  /** Diagonal of the panel in inches, where staff have set it. */
  readonly diagonalInches?: number | undefined;
  /** Height of the lower edge of the picture above the floor in millimetres, where it is set. */
  readonly bottomEdgeMm?: number | undefined;
  readonly orientation?: 'landscape' | 'portrait' | undefined;
  /** Dark colours after dusk (`auto`), or the same colours at every hour. */
  readonly theme: 'auto' | 'light' | 'dark';
  /** The paper of the printer, or null where nothing can be printed. */
  readonly paper: Paper | null;
  /** Started for staff at a desk: the page opens at their door, and visitors' screens are a preview. */
  readonly atDesk: boolean;
}

export interface ScreenHours {
  readonly lit: boolean;
}

export interface CurrentRelease {
  readonly manifest: ReleaseManifest;
  readonly origin: 'factory' | 'installed';
}

/** How far the page has come with a release; `confirmed`: it was shown for long enough. */
const pageSteps = ['built', 'verified', 'trial', 'confirmed'] as const;
export type PageStep = (typeof pageSteps)[number];

export type AdvanceError =
  /** Another release is next by now, or a step before this one is missing. */
  | { readonly type: 'not-next' }
  /** Its files are not whole: it will be offered again once they are. */
  | { readonly type: 'damaged' }
  /** The step could not be written down, so it has not been made. */
  | { readonly type: 'unwritable' };

export interface TooOften {
  readonly type: 'too-often';
  /** Milliseconds until it may be tried again. */
  readonly forMs: number;
}

/** Everything the page may ask of the host. */
export interface KioskApi
  extends StaffApi,
    ImportApi,
    ScreensApi,
    StatisticsApi,
    ToolsApi,
    SettingsApi,
    PublisherApi {
  getKioskInfo(input: Record<string, never>): Promise<KioskInfo>;
  /** The release to show, or null when not even the factory release can be read. */
  getCurrentRelease(input: Record<string, never>): Promise<CurrentRelease | null>;
  /** The page could not build this release: the host falls back to an older one and returns it. */
  rejectRelease(input: { releaseId: string; reason: string }): Promise<CurrentRelease | null>;
  /** The release to build and check aside, to be shown once nobody uses the kiosk. */
  getNextRelease(input: Record<string, never>): Promise<ReleaseManifest | null>;
  /** Whether the database of a release may be built now: against loops, not too often an hour. */
  startBuild(input: { releaseId: string }): Promise<Result<null, TooOften>>;
  /**
   * The page has made this step. With `trial` the release becomes the one to show: only once this
   * has answered may the page do so.
   */
  advanceRelease(input: { releaseId: string; to: PageStep }): Promise<Result<null, AdvanceError>>;
  /**
   * `uiOk` is false when the root is empty, the database closed, or no frame was painted while the
   * screen is lit.
   */
  heartbeat(input: { uiOk: boolean; screen: string }): Promise<void>;
  /** What staff have changed on this kiosk, and no release has yet. */
  getLocalOverlay(input: Record<string, never>): Promise<LocalOverlay>;
  /** Prints the page that is shown, on the printer of this kiosk. */
  printPage(input: PrintJob): Promise<Result<null, PrintError>>;
  writeLog(input: { level: 'info' | 'warn' | 'error'; message: string }): Promise<void>;
  /** Whether the screen is lit now: outside the opening hours it is dark until somebody touches it. */
  getScreenHours(input: Record<string, never>): Promise<ScreenHours>;
  /** Looks at the folder of detailed maps anew. The bytes of a pack are at `packUrl`. */
  getMapPacks(input: Record<string, never>): Promise<MapPacks>;
  /** The detailed maps of this kiosk and of sticks. Asking does not keep staff mode open. */
  getMapShelf(input: Record<string, never>): Promise<Result<MapShelf, NotAllowed>>;
  importMapPack(input: {
    stickPath: string;
    packId: string;
  }): Promise<Result<null, StartImportError>>;
  cancelMapImport(input: Record<string, never>): Promise<Result<null, NotAllowed>>;
  removeMapPack(input: { file: string }): Promise<Result<null, RemovePackError>>;
  getFeedStatus(input: Record<string, never>): Promise<Result<FeedStatus, NotAllowed>>;
  /** Looks for new content at once; answers when it is here or it is clear why it is not. */
  checkFeed(input: Record<string, never>): Promise<Result<FeedStatus, NotAllowed>>;
  /** Shows the content again that was shown before this one, which then does not come by itself. */
  goBackContent(input: Record<string, never>): Promise<Result<null, GoBackContentError>>;
  /** The content of sticks and what goes on with it. Asking does not keep staff mode open. */
  getStickShelf(input: Record<string, never>): Promise<Result<StickShelf, NotAllowed>>;
  /** `allowExpired`: staff want it though it was signed long ago. */
  importFromStick(input: {
    stickPath: string;
    pack: string;
    allowExpired: boolean;
  }): Promise<Result<null, StartTransferError>>;
  /** Writes the kiosk's status and staff's changes to a stick, for the office. */
  exportToStick(input: { stickPath: string }): Promise<Result<null, StartTransferError>>;
  cancelStickTransfer(input: Record<string, never>): Promise<Result<null, NotAllowed>>;
  getAccess(input: Record<string, never>): Promise<AccessState>;
  /** Sets the first PINs, or new ones while a technician is in staff mode. */
  setPins(input: NewPins): Promise<Result<AccessState, SetPinsError>>;
  /** Enters staff mode. Wrong PINs lock the pad for a time that grows and survives a restart. */
  enterPin(input: { pin: string }): Promise<Result<{ readonly role: Role }, PinError>>;
  leaveStaffMode(input: Record<string, never>): Promise<void>;
  /** Somebody touched the staff screen: it stays open for its whole time again. */
  touchStaffMode(input: Record<string, never>): Promise<void>;
  /** Installs the version before this one again, which then is not updated by itself. */
  goBackVersion(input: Record<string, never>): Promise<Result<null, GoBackError>>;
  getTechnicalStatus(input: Record<string, never>): Promise<Result<TechnicalStatus, NotAllowed>>;
  /** Ends the kiosk: to the desktop for a technician, for any staff to be started again. */
  leaveKiosk(input: { how: LeaveWay }): Promise<Result<null, NotAllowed>>;
}

const noInput = v.strictObject({});
const packId = v.pipe(v.string(), v.maxLength(60), v.regex(packIdPattern));
const releaseId = v.pipe(v.string(), v.maxLength(100));
const folderPath = v.pipe(v.string(), v.maxLength(1000));

/** What the host accepts for each method: the runtime half of {@link KioskApi}. */
export const kioskApiInputs = {
  ...staffApiInputs,
  ...importApiInputs,
  ...screensApiInputs,
  ...statisticsApiInputs,
  ...toolsApiInputs,
  ...settingsApiInputs,
  ...publisherApiInputs,
  getLocalOverlay: noInput,
  getKioskInfo: noInput,
  getCurrentRelease: noInput,
  rejectRelease: v.strictObject({ releaseId, reason: v.pipe(v.string(), v.maxLength(500)) }),
  getNextRelease: noInput,
  startBuild: v.strictObject({ releaseId }),
  advanceRelease: v.strictObject({ releaseId, to: v.picklist(pageSteps) }),
  heartbeat: v.strictObject({ uiOk: v.boolean(), screen: v.pipe(v.string(), v.maxLength(60)) }),
  printPage: printJobSchema,
  writeLog: v.strictObject({
    level: v.picklist(['info', 'warn', 'error']),
    message: v.pipe(v.string(), v.maxLength(2000)),
  }),
  getScreenHours: noInput,
  getMapPacks: noInput,
  getMapShelf: noInput,
  importMapPack: v.strictObject({ stickPath: folderPath, packId }),
  cancelMapImport: noInput,
  removeMapPack: v.strictObject({ file: v.pipe(v.string(), v.maxLength(255)) }),
  getFeedStatus: noInput,
  checkFeed: noInput,
  goBackContent: noInput,
  getStickShelf: noInput,
  importFromStick: v.strictObject({
    stickPath: folderPath,
    pack: v.pipe(v.string(), v.maxLength(120)),
    allowExpired: v.boolean(),
  }),
  exportToStick: v.strictObject({ stickPath: folderPath }),
  cancelStickTransfer: noInput,
  getAccess: noInput,
  setPins: newPinsSchema,
  enterPin: v.strictObject({ pin: pinSchema }),
  leaveStaffMode: noInput,
  touchStaffMode: noInput,
  goBackVersion: noInput,
  getTechnicalStatus: noInput,
  leaveKiosk: v.strictObject({ how: leaveWaySchema }),
} satisfies { [M in keyof KioskApi]: v.GenericSchema<Parameters<KioskApi[M]>[0]> };

export type KioskMethod = keyof KioskApi;
export const kioskMethods = Object.keys(kioskApiInputs) as readonly KioskMethod[];

/** What the host tells the page without being asked. */
export interface KioskEvents {
  /** Another release is to be shown, or to be built: the page asks which. */
  releaseChanged: { readonly releaseId: string };
  /** For staff: visitors are shown nothing of it. */
  feedChanged: FeedStatus;
  /** The opening hours began or ended. */
  screenHoursChanged: ScreenHours;
  /** Staff have changed something that this kiosk shows at once. */
  overlayChanged: Record<string, never>;
  /** What `getKioskInfo` answers is different now. */
  kioskInfoChanged: Record<string, never>;
}

export const kioskEventSchemas = {
  releaseChanged: v.strictObject({ releaseId }),
  feedChanged: feedStatusSchema,
  screenHoursChanged: v.strictObject({ lit: v.boolean() }),
  overlayChanged: v.strictObject({}),
  kioskInfoChanged: v.strictObject({}),
} satisfies { [E in keyof KioskEvents]: v.GenericSchema<KioskEvents[E]> };

export type KioskEventName = keyof KioskEvents;
export const kioskEventNames = Object.keys(kioskEventSchemas) as readonly KioskEventName[];

/** The bridge that each shell puts in front of the page. */
export interface KioskBridge {
  readonly api: KioskApi;
  /** Calls `listener` for each event until the returned function is called. */
  subscribe<E extends KioskEventName>(
    event: E,
    listener: (payload: KioskEvents[E]) => void,
  ): () => void;
}
