import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { TechnicalStatus } from '#shared/access-model';
import type { CurrentRelease } from '#shared/kiosk-api';
import { freeBytesOf } from './free-bytes.ts';
import { logFileName } from './log.ts';
import type { ShellPort } from './shell-port.ts';

interface StatusInput {
  readonly shell: ShellPort;
  readonly appVersion: string;
  readonly dataFolder: string;
  readonly diagonalInches: number | undefined;
  readonly current: CurrentRelease | null;
  readonly now: Date;
}

/** Warnings that a technician should hear of, beside every error. A star stands for any ending. */
const incidentWarnings = [
  'access-damaged',
  'access-deleted',
  'boot-record',
  'config-damaged',
  'display-*',
  'map-pack-not-imported',
  'map-pack-refused',
  'print-failed',
  'release-refused',
  'screen-hours-unusable',
  'tries-damaged',
  'update-*',
] as const;
const incidentDays = 7;
const mostIncidents = 20;

/** What the kiosk knows of itself; reads the log and the free space, and never fails. */
export async function readTechnicalStatus(input: StatusInput): Promise<TechnicalStatus> {
  const { shell, appVersion, dataFolder, current, now } = input;
  return {
    shell: shell.kind,
    appVersion,
    releaseId: current?.manifest.releaseId ?? null,
    origin: current?.origin ?? null,
    dataFolder,
    diagonalInches: input.diagonalInches ?? null,
    freeBytes: await freeBytesOf(dataFolder),
    ...shell.facts(),
    incidents: incidentsOf(await readLog(dataFolder), now),
  };
}

/** Oldest line first. With the file before: right after a rotation the current one is empty. */
export async function readLog(dataFolder: string): Promise<string> {
  const path = join(dataFolder, 'log', logFileName);
  const files = [`${path}.1`, path].map((file) => readFile(file, 'utf8').catch(() => ''));
  return (await Promise.all(files)).join('\n');
}

function incidentsOf(log: string, now: Date): TechnicalStatus['incidents'] {
  const oldest = new Date(now.getTime() - incidentDays * 86_400_000).toISOString();
  return log
    .split('\n')
    .flatMap(parseLine)
    .filter((line) => line.at >= oldest && isIncident(line))
    .slice(-mostIncidents)
    .reverse()
    .map(({ at, event }) => ({ at, event }));
}

const lineSchema = v.object({ at: v.string(), level: v.string(), event: v.string() });
type LogLine = Readonly<v.InferOutput<typeof lineSchema>>;

const isIncident = ({ level, event }: LogLine): boolean =>
  level === 'error' ||
  (level === 'warn' &&
    incidentWarnings.some((known) =>
      known.endsWith('*') ? event.startsWith(known.slice(0, -1)) : event === known,
    ));

/** One line, or nothing where a power cut left half of it. */
function parseLine(line: string): LogLine[] {
  try {
    const parsed = v.safeParse(lineSchema, JSON.parse(line));
    return parsed.success ? [parsed.output] : [];
  } catch {
    return [];
  }
}
