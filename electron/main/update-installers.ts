import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { KeptInstaller } from './update-record.ts';

/** As electron-builder.yml names the installer, so that a technician can put one here unchanged. */
const installerName = (version: string): string => `union-state-kiosk-${version}-setup-x64.exe`;

/** Copies an installer into the folder; throws when the copy is not what the feed announced. */
export async function keepInstaller(
  folder: string,
  source: string,
  version: string,
  announced: readonly string[],
): Promise<KeptInstaller> {
  const file = installerName(version);
  const copy = join(folder, `${file}.part`);
  await mkdir(folder, { recursive: true });
  try {
    await copyFile(source, copy);
    const sha512 = await sha512Of(copy);
    if (!announced.includes(sha512)) throw new Error('the installer is not the announced one');
    await rename(copy, join(folder, file));
    return { version, file, sha512 };
  } finally {
    await rm(copy, { force: true });
  }
}

/** An installer of this version that a technician put there at the first installation, or null. */
export async function findInstaller(
  folder: string,
  version: string,
): Promise<KeptInstaller | null> {
  const file = installerName(version);
  try {
    return { version, file, sha512: await sha512Of(join(folder, file)) };
  } catch {
    return null;
  }
}

export async function isUndamaged(path: string, sha512: string): Promise<boolean> {
  try {
    return (await sha512Of(path)) === sha512;
  } catch {
    return false;
  }
}

/** Runs a kept installer without questions and on its own; it starts the kiosk when it is done. */
export function startInstaller(path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const installer = spawn(path, ['--updated', '/S', '--force-run'], {
      detached: true,
      stdio: 'ignore',
    });
    installer.once('error', reject);
    installer.once('spawn', () => {
      installer.unref();
      resolve();
    });
  });
}

/** Deletes installers that nobody will start any more. */
export async function pruneInstallers(folder: string, wanted: readonly string[]): Promise<void> {
  const files = (await readdir(folder).catch(() => [])).filter((file) =>
    /\.exe(\.part)?$/.test(file),
  );
  const unwanted = files.filter((file) => !wanted.includes(file));
  await Promise.all(unwanted.map((file) => rm(join(folder, file), { force: true })));
}

/** The download, our copy of it and what it unpacks to. */
export async function hasSpaceFor(folder: string, bytes: number): Promise<boolean> {
  await mkdir(folder, { recursive: true });
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize >= 3 * bytes;
}

async function sha512Of(path: string): Promise<string> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  return hash.digest('base64');
}
