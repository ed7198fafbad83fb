import { readFile, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import type { TechnicalStatus } from '#shared/access-model';
import type { CurrentRelease } from '#shared/kiosk-api';
import { logFileName } from './log.ts';
import type { ShellPort } from './shell-port.ts';

interface StatusInput {
  readonly shell: ShellPort;
  readonly appVersion: string;
  readonly dataFolder: string;
  readonly current: CurrentRelease | null;
  readonly now: Date;
}

/** Log lines that a technician should hear of. */
const incidentEvents: ReadonlySet<string> = new Set([
  'blob-damaged',
  'bug',
  'boot-record',
  'config-damaged',
  'display-missing',
  'display-not-filled',
  'display-turned',
  'factory-release-unreadable',
  'gpu-crashed',
  'leaving-for-restart',
  'page-recovery',
  'release-rejected',
  'release-refused',
  'safe-mode',
  'screen-hours-unusable',
  'state-damaged',
  'unhandled-rejection',
]);
const incidentDays = 7;
const mostIncidents = 20;

/** What the kiosk knows of itself; reads the log and the free space, and never fails. */
export async function readTechnicalStatus(input: StatusInput): Promise<TechnicalStatus> {
  const { shell, appVersion, dataFolder, current, now } = input;
  const log = await readFile(join(dataFolder, 'log', logFileName), 'utf8').catch(() => '');
  return {
    shell: shell.kind,
    appVersion,
    releaseId: current?.manifest.releaseId ?? null,
    origin: current?.origin ?? null,
    dataFolder,
    freeBytes: await freeBytesOf(dataFolder),
    ...shell.facts(),
    incidents: incidentsOf(log, now),
  };
}

async function freeBytesOf(folder: string): Promise<number | null> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch {
    return null;
  }
}

function incidentsOf(log: string, now: Date): TechnicalStatus['incidents'] {
  const oldest = new Date(now.getTime() - incidentDays * 86_400_000).toISOString();
  return log
    .split('\n')
    .flatMap(parseLine)
    .filter(({ at, event }) => at >= oldest && incidentEvents.has(event))
    .slice(-mostIncidents)
    .reverse();
}

/** One line, or nothing where a power cut left half of it. */
function parseLine(line: string): { at: string; event: string }[] {
  try {
    const { at, event } = JSON.parse(line) as { at?: unknown; event?: unknown };
    return typeof at === 'string' && typeof event === 'string' ? [{ at, event }] : [];
  } catch {
    return [];
  }
}
