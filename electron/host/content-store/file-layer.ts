import { mkdir, open, rename, rm, statfs } from 'node:fs/promises';
import { syncFolder, writeDurably } from '../write-durably.ts';

export interface WritableFile {
  write(bytes: Uint8Array): Promise<void>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

/** All that content and trust change on the disk, so that a test can let any step of it fail. */
export interface FileLayer {
  makeFolder(path: string): Promise<void>;
  /** Opens for writing: at the end of what is there, or from the beginning. */
  openFile(path: string, flags: 'a' | 'w'): Promise<WritableFile>;
  rename(from: string, to: string): Promise<void>;
  /** A file, or a folder with all that is in it. What is not there counts as removed. */
  remove(path: string): Promise<void>;
  syncFolder(path: string): Promise<void>;
  writeDurably(path: string, text: string): Promise<void>;
  freeBytes(folder: string): Promise<number>;
}

export const realFiles: FileLayer = {
  async makeFolder(path) {
    await mkdir(path, { recursive: true });
  },
  async openFile(path, flags) {
    const file = await open(path, flags);
    return {
      async write(bytes) {
        // Not `file.write`, which may write less than it was given.
        await file.writeFile(bytes);
      },
      sync: () => file.sync(),
      close: () => file.close(),
    };
  },
  rename,
  remove: (path) => rm(path, { force: true, recursive: true }),
  syncFolder,
  writeDurably,
  async freeBytes(folder) {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  },
};
