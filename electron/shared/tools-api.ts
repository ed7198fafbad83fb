import * as v from 'valibot';
import type { NotAllowed } from './access-model.ts';
import type { Diagnostics, NetworkCheck } from './diagnostics-model.ts';
import { locales } from './locales.ts';
import type { Result } from './result.ts';
import type { DayCounts } from './statistics-model.ts';

/** A stick, a card or an external disk that is in the kiosk now. */
export interface Stick {
  readonly path: string;
  /** What whoever put it in knows it by. */
  readonly name: string;
}

export type SaveToStickError =
  | NotAllowed
  /** The stick has been pulled out meanwhile. */
  | { readonly type: 'gone' }
  /** It is full, or may not be written. */
  | { readonly type: 'not-written' };

const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(400));

/** What can be taken away on a stick. */
const stickFileSchema = v.variant('what', [
  v.strictObject({ what: v.literal('statistics'), days }),
  /** An empty table for events that are to be imported. */
  v.strictObject({ what: v.literal('events-template'), locale: v.picklist(locales) }),
  v.strictObject({ what: v.picklist(['content-json', 'content-geojson']) }),
  /** For other kiosks: no secrets, and nothing that one kiosk alone has. */
  v.strictObject({ what: v.literal('settings') }),
  v.strictObject({ what: v.literal('diagnostics') }),
  /** By which kiosks come to know who publishes here: public, no key is in it. */
  v.strictObject({ what: v.literal('publisher') }),
]);
export type StickFile = v.InferOutput<typeof stickFileSchema>;

/** What staff do with the kiosk as a machine; every method wants somebody in staff mode. */
export interface ToolsApi {
  /** The last so many days on which anything was counted at all, oldest first; for editors. */
  getStatistics(input: { days: number }): Promise<Result<readonly DayCounts[], NotAllowed>>;
  getDiagnostics(input: Record<string, never>): Promise<Result<Diagnostics, NotAllowed>>;
  /** Who has worked here before, the last one first: nobody need type their name twice. */
  listStaffNames(input: Record<string, never>): Promise<Result<readonly string[], NotAllowed>>;
  /** Tries the way to new content; takes up to a quarter of a minute. */
  checkNetwork(input: Record<string, never>): Promise<Result<NetworkCheck, NotAllowed>>;
  /** Asked for again and again while a screen waits for a stick: no sign that somebody is there. */
  listSticks(input: Record<string, never>): Promise<Result<readonly Stick[], NotAllowed>>;
  /** Writes a file into the uppermost folder of the stick, and answers with its name. */
  saveToStick(input: {
    stickPath: string;
    file: StickFile;
  }): Promise<Result<{ readonly name: string }, SaveToStickError>>;
  /** The same file for an office PC, whose browser saves it. */
  getFile(input: {
    file: StickFile;
  }): Promise<Result<{ readonly name: string; readonly base64: string }, NotAllowed>>;
}

const noInput = v.strictObject({});
const stickPath = v.pipe(v.string(), v.maxLength(1000));

export const toolsApiInputs = {
  getStatistics: v.strictObject({ days }),
  getDiagnostics: noInput,
  checkNetwork: noInput,
  listStaffNames: noInput,
  listSticks: noInput,
  saveToStick: v.strictObject({ stickPath, file: stickFileSchema }),
  getFile: v.strictObject({ file: stickFileSchema }),
} satisfies { [M in keyof ToolsApi]: v.GenericSchema<Parameters<ToolsApi[M]>[0]> };
