import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Locale, locales } from '#shared/locales';
import { err, ok, type Result } from '#shared/result';

export interface StartOptions {
  readonly help: boolean;
  /** Use the browser shell even where Electron could run. */
  readonly web: boolean;
  readonly port: number;
  readonly dataFolder: string;
  readonly windowed: boolean;
  /** For staff at a desk: a window of its own that opens at their door. */
  readonly staff: boolean;
  /** Serve, but open no browser. */
  readonly noOpen: boolean;
  readonly lang: Locale | undefined;
  readonly buildOnly: boolean;
}

/** Not registered with IANA for anything else in use, and the same at every start: a browser keeps
 * its database per address. */
export const defaultPort = 47_820;

export const usage = `Usage: npm start -- [options]

  --web          show the kiosk in a browser even if Electron is available
  --port N       port of the browser shell on 127.0.0.1 (default ${defaultPort}; 0 takes any)
  --data DIR     folder for content, settings and logs (default: per user)
  --windowed     an ordinary window instead of the whole screen
  --staff        for an office PC: a window that opens at the staff's door
  --no-open      open no browser, only print the address
  --lang CODE    language before a visitor chooses one: ru, be or en
  --build-only   build what is missing and stop
  --help         this text
`;

/** Reads the command line. An error is one line, in words. */
export function parseOptions(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): Result<StartOptions, string> {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error);
    return err(`${reason}. Try --help.`);
  }
  const port = /^\d{1,5}$/.test(values.port ?? '') ? Number(values.port) : defaultPort;
  if (port > 65_535 || (values.port !== undefined && `${port}` !== values.port)) {
    return err(`--port must be a number from 0 to 65535, not "${values.port}".`);
  }
  if (values.data?.trim() === '') return err('--data needs the name of a folder.');
  const lang = locales.find((locale) => locale === values.lang);
  if (values.lang !== undefined && lang === undefined) {
    return err(`--lang must be ru, be or en, not "${values.lang}".`);
  }
  return ok({
    help: values.help ?? false,
    web: values.web ?? false,
    port,
    dataFolder: values.data ? resolve(values.data) : defaultDataFolder(env, platform),
    windowed: (values.windowed ?? false) || (values.staff ?? false),
    staff: values.staff ?? false,
    noOpen: values['no-open'] ?? false,
    lang,
    buildOnly: values['build-only'] ?? false,
  });
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: false,
    options: {
      help: { type: 'boolean' },
      web: { type: 'boolean' },
      port: { type: 'string' },
      data: { type: 'string' },
      windowed: { type: 'boolean' },
      staff: { type: 'boolean' },
      'no-open': { type: 'boolean' },
      lang: { type: 'string' },
      'build-only': { type: 'boolean' },
    },
  }).values;
}

/** Where each system keeps a program's data for one user. */
function defaultDataFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string {
  const name = 'union-state-kiosk';
  if (platform === 'win32') {
    return join(env.APPDATA ?? join(homedir(), 'AppData', 'Roaming'), name);
  }
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', name);
  return join(env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share'), name);
}
