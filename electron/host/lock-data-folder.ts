import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sha256Of } from './blob-folder.ts';

export interface FolderLock {
  release(): void;
}

/**
 * Holds the data folder for this process; null when another process holds it: two kiosks would
 * overwrite each other's state and collect each other's files. The lock is a name
 * that the system takes back with the end of the process, so that neither a crash nor a pulled plug
 * leaves anything that would keep the next start away, as a file with a process id can.
 */
export async function lockDataFolder(dataFolder: string): Promise<FolderLock | null> {
  const name = nameOf(realpathSync(dataFolder));
  let server = await listen(name);
  if (!server && isFile(name) && (await isAbandoned(name))) {
    rmSync(name, { force: true });
    server = await listen(name);
  }
  if (!server) return null;
  // Whoever ends the process need not know of the lock.
  server.unref();
  const held = server;
  return { release: () => void held.close() };
}

/** Linux and Windows have names that need no file; elsewhere it is a socket in the folder for such. */
function nameOf(folder: string): string {
  const name = `union-state-kiosk-${sha256Of(folder).slice(0, 32)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name);
}

const isFile = (name: string): boolean => name.startsWith('/');

function listen(name: string): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    });
    server.listen(name, () => resolve(server));
  });
}

/** A socket file of a process that has ended refuses every connection. */
function isAbandoned(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(name);
    socket.once('connect', () => {
      socket.destroy();
      resolve(false);
    });
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ECONNREFUSED'));
  });
}
