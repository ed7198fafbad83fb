import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { writeDurablySync } from '../host/write-durably.ts';
import {
  type BootPlan,
  type BootRecord,
  bootRecordSchema,
  type ExitReason,
  mayRestart,
  newBootRecord,
  onBootStarted,
  onBootWell,
  onExit,
  onGpuCrash,
} from './boot-guard.ts';

export interface BootGuard {
  readonly plan: BootPlan;
  /** What the log is to hear once there is one, in words; undefined when all is well. */
  readonly trouble: string | undefined;
  record(): BootRecord;
  bootWell(): void;
  /** True when this crash switched the GPU off for the next start. */
  gpuCrashed(): boolean;
  /** Staff or the system ends the kiosk: a start that was under way did not fail. */
  leaving(reason: 'staff' | 'system'): void;
  /**
   * Asks to leave for a restart. False when restarts are used up, or when this one could not be
   * written down and so would not be counted: then the kiosk must stay.
   */
  leaveForRestart(): boolean;
  /** The same for the nightly restart of a local day, `YYYY-MM-DD`: at most one a day. */
  leaveForNight(day: string): boolean;
}

/** Where the record lies, as text; both throw when they cannot. */
export interface BootRecordStore {
  read(): string;
  write(text: string): void;
}

interface GuardOptions {
  readonly store: BootRecordStore;
  readonly appVersion: string;
  readonly now?: () => number;
}

/** `boot.json` in the data folder, replaced as a whole and synced to the disk. */
export function bootRecordFile(dataFolder: string): BootRecordStore {
  const path = join(dataFolder, 'boot.json');
  return {
    read: () => readFileSync(path, 'utf8'),
    write: (text) => writeDurablySync(path, text),
  };
}

/**
 * Counts this start and says how to make it. Synchronous, because the GPU can be switched off only
 * before Electron is ready; never throws. Only for the instance that holds the lock.
 */
export function openBootGuard(options: GuardOptions): BootGuard {
  const { store, appVersion, now = () => Date.now() } = options;
  const stored = readBootRecord(store);
  const [started, plan] = onBootStarted(
    stored.record ?? newBootRecord(appVersion),
    appVersion,
    now(),
  );
  let record = started;
  const unwritten = writeBootRecord(store, record);

  /** Takes the change over only once it is on the disk. */
  function keep(changed: BootRecord): boolean {
    if (writeBootRecord(store, changed) !== undefined) return false;
    record = changed;
    return true;
  }

  function leave(reason: ExitReason, day?: string): boolean {
    return keep(onExit(record, reason, now(), day));
  }

  return {
    plan,
    trouble: stored.trouble ?? unwritten,
    record: () => record,
    bootWell() {
      const changed = onBootWell(record);
      // Also when it cannot be written: this process then knows that it came up.
      if (record.failedBoots > 0 && !keep(changed)) record = changed;
    },
    gpuCrashed() {
      const changed = onGpuCrash(record, now());
      const switchedOff = changed.gpuOffSince !== null && record.gpuOffSince === null;
      if (changed !== record && !keep(changed)) record = changed;
      return switchedOff;
    },
    leaving: (reason) => void leave(reason),
    leaveForRestart: () => mayRestart(record, now()) && leave('recovery'),
    leaveForNight: (day) => record.nightlyRestartOn !== day && leave('nightly', day),
  };
}

function readBootRecord(store: BootRecordStore): { record?: BootRecord; trouble?: string } {
  let text: string;
  try {
    text = store.read();
  } catch (error) {
    // A first start has no record yet.
    return codeOf(error) === 'ENOENT' ? {} : { trouble: `unreadable: ${codeOf(error)}` };
  }
  try {
    return { record: v.parse(bootRecordSchema, JSON.parse(text)) };
  } catch (error) {
    return { trouble: `damaged: ${String(error).slice(0, 200)}` };
  }
}

/** In words why it was not written, or undefined when it was. */
function writeBootRecord(store: BootRecordStore, record: BootRecord): string | undefined {
  try {
    store.write(`${JSON.stringify(record)}\n`);
    return undefined;
  } catch (error) {
    return `unwritable: ${codeOf(error)}`;
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
