import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const touchMs = 10_000;

/**
 * Touches a file while the main process can still do so: the system's watchdog restarts a kiosk
 * whose file has grown old. Returns a function that stops it.
 */
export function keepAliveFile(path: string): () => void {
  touch(path);
  const timer = setInterval(() => touch(path), touchMs);
  return () => clearInterval(timer);
}

function touch(path: string): void {
  const now = new Date();
  try {
    utimesSync(path, now, now);
  } catch {
    create(path);
  }
}

function create(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, '');
  } catch {
    // A full disk: the watchdog restarts the machine's kiosk, which is no worse than silence.
  }
}
