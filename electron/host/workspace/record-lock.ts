import { mkdir, open, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

const staleMs = 10_000;
const patienceMs = 5000;
const pauseMs = 40;

/**
 * Runs `act` while nobody else, in this process or on another machine that shares the folder,
 * holds the lock. A lock left behind by a pulled plug gives way after ten seconds.
 * Rejects when somebody holds it for longer than five seconds.
 */
export async function withLock<T>(path: string, act: () => Promise<T>): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  const until = performance.now() + patienceMs;
  while (!(await take(path))) {
    if (performance.now() > until) throw new Error(`${path} is held by somebody else`);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  try {
    return await act();
  } finally {
    await rm(path, { force: true });
  }
}

async function take(path: string): Promise<boolean> {
  try {
    await (await open(path, 'wx')).close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const held = await stat(path).catch(() => null);
  if (held && Date.now() - held.mtimeMs > staleMs) await rm(path, { force: true });
  return false;
}
