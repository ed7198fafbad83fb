import { copyFile, cp, mkdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { KioskStatus } from '#shared/kiosk-status';
import type { TransferFailure } from '#shared/stick-model';
import { logFileName } from '../log.ts';
import { syncTree, writeDurably } from '../write-durably.ts';

/** What the office is to hear of a kiosk that has no network. */
export interface TakeHome {
  readonly status: () => Promise<KioskStatus>;
  /** What staff have changed on this kiosk: proposals for the next release. */
  readonly workspaceFolder: string;
}

/**
 * Writes it to `UNION-KIOSK/from-kiosks/<id>` of a stick, in place of what was there of it. Once this
 * resolves the stick may be pulled out.
 */
export async function takeHome(
  stick: string,
  dataFolder: string,
  home: TakeHome,
): Promise<'done' | TransferFailure> {
  try {
    const status = await home.status();
    const folder = join(stick, 'UNION-KIOSK', 'from-kiosks', status.kioskId);
    await mkdir(folder, { recursive: true });
    await copyPart(home.workspaceFolder, join(folder, 'workspace'));
    await copyPart(join(dataFolder, 'statistics'), join(folder, 'statistics'));
    await copyPart(join(dataFolder, 'log', logFileName), join(folder, logFileName));
    await syncTree(folder);
    // Last: where it is, all the rest is.
    await writeDurably(join(folder, 'status.json'), JSON.stringify(status, null, 2));
    return 'done';
  } catch (error) {
    return failureOf(error);
  }
}

async function copyPart(from: string, to: string): Promise<void> {
  const facts = await stat(from).catch(() => null);
  if (facts?.isDirectory()) await cp(from, to, { recursive: true, force: true });
  else if (facts) await copyFile(from, to);
}

function failureOf(error: unknown): TransferFailure {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return 'read-only';
    case 'ENOSPC':
      return 'no-space';
    case 'ENOENT':
    case 'EIO':
    case 'ENODEV':
      return 'unplugged';
    default:
      return 'not-written';
  }
}
