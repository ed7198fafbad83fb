import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from '#shared/result';

const require = createRequire(import.meta.url);
const packageFolder = dirname(require.resolve('electron/package.json'));

/** The question "can Electron be had?" must be answered within 15 s; this leaves room to spare. */
const probeMs = 8000;

/** About 120 MB: on a line that needs longer than this the browser shell is the better answer. */
const longestDownloadMs = 900_000;

/**
 * The Electron executable, downloaded first where that is possible. The error says in a few words
 * why there is none.
 */
export async function findElectron(
  env: NodeJS.ProcessEnv,
  onDownload: (version: string) => void,
): Promise<Result<string, string>> {
  if (process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) {
    return err('there is no display');
  }
  const present = installedElectron(env);
  if (present) return ok(present);
  if (env.ELECTRON_OVERRIDE_DIST_PATH) return err('the given Electron folder is empty');
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  if (!(await canDownload(env, version))) return err('Electron is not installed or downloadable');
  onDownload(version);
  if (!(await runInstaller())) return err('the Electron download failed');
  const downloaded = installedElectron(env);
  return downloaded ? ok(downloaded) : err('the Electron download failed');
}

function installedElectron(env: NodeJS.ProcessEnv): string | undefined {
  const pathFile = join(packageFolder, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron';
  const folder = env.ELECTRON_OVERRIDE_DIST_PATH ?? join(packageFolder, 'dist');
  const executable = join(folder, name);
  return existsSync(executable) ? executable : undefined;
}

async function canDownload(env: NodeJS.ProcessEnv, version: string): Promise<boolean> {
  const mirror =
    env.ELECTRON_MIRROR ??
    env.npm_config_electron_mirror ??
    'https://github.com/electron/electron/releases/download/';
  try {
    const response = await fetch(new URL(`v${version}/SHASUMS256.txt`, mirror), {
      method: 'HEAD',
      signal: AbortSignal.timeout(probeMs),
    });
    return response.ok;
  } catch {
    return false;
  }
}

/** Electron's own installer; what it prints when it fails is of no use to whoever started us. */
function runInstaller(): Promise<boolean> {
  return new Promise((resolve) => {
    const installer = spawn(process.execPath, [join(packageFolder, 'install.js')], {
      stdio: 'ignore',
      timeout: longestDownloadMs,
    });
    const kill = () => installer.kill();
    process.once('exit', kill);
    installer.on('error', () => resolve(false));
    installer.on('exit', (code) => {
      process.off('exit', kill);
      resolve(code === 0);
    });
  });
}
