import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { logFileName } from '../../host/log.ts';
import type { Records } from '../../host/publish/check-records.ts';
import { createFolderTarget } from '../../host/publish/feed-target.ts';
import { initFeed } from '../../host/publish/init-feed.ts';
import { openKeyFolder, rootFileName } from '../../host/publish/key-folder.ts';
import { publishRelease } from '../../host/publish/publish-release.ts';
import { createProgressLine } from '../../start/progress-line.ts';
import { untilStopped } from '../../start/until-stopped.ts';
import { findBrowser } from '../../web/open-browser.ts';
import { readContent, requiredRecords } from '../build-content.ts';
import { paths } from '../paths.ts';
import { type DemoScreen, openDemoScreen } from './demo-screen.ts';
import { followLog } from './kiosk-log.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

const usage = `Usage: npm run feed:demo -- [--once] [--no-open]

Makes keys and a feed in a temporary folder, serves it on this machine, starts a kiosk that follows it,
publishes a change and shows it on the screen of the kiosk. Ctrl-C ends all of it; nothing is kept.

  --once     opens no window and ends by itself once the change is on the screen
  --no-open  opens no window: open the address that is printed
`;

/** A kiosk looks at its feed within half a minute of its start, and then every minute. */
const arrivesWithinMs = 5 * 60_000;
/** Somebody may be using the screen, or not have opened it yet. */
const isShownWithinMs = 10 * 60_000;

interface Demo {
  readonly folder: string;
  readonly dataFolder: string;
  readonly served: ServedFolder;
  readonly signal: AbortSignal;
  readonly waitForLine: ReturnType<typeof followLog>;
}

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean' },
      once: { type: 'boolean' },
      'no-open': { type: 'boolean' },
    },
  });
  if (values.help) return say(usage);
  const hasWindow = !values.once && findBrowser(process.env, process.platform) !== undefined;
  const look = values['no-open'] ? 'by-user' : hasWindow ? 'window' : 'without-window';
  const stopping = new AbortController();
  void untilStopped().then(() => stopping.abort());
  const folder = await mkdtemp(join(tmpdir(), 'kiosk-feed-demo-'));
  const dataFolder = join(folder, 'kiosk');
  const demo: Demo = {
    folder,
    dataFolder,
    served: await serveFolder(join(folder, 'feed')),
    signal: stopping.signal,
    waitForLine: followLog(join(dataFolder, 'log', logFileName)),
  };
  try {
    const outcome = await demonstrate(demo, { look, goesOn: !values.once });
    return outcome === 'arrived' ? 0 : say('The change has not come as far as the screen.\n', 1);
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
    return say('Stopped before the change was on the screen.\n', 1);
  } finally {
    await demo.served.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Who opens the page of the kiosk, and so sees it. */
type Look = 'window' | 'without-window' | 'by-user';

async function demonstrate(
  demo: Demo,
  { look, goesOn }: { readonly look: Look; readonly goesOn: boolean },
): Promise<'arrived' | 'late'> {
  const { signal } = demo;
  const publish = await prepare(demo);
  const first = await publish(null);
  signal.throwIfAborted();
  const kiosk = startKiosk(demo, look === 'window');
  let screen: DemoScreen | undefined;
  try {
    if (look === 'without-window') {
      screen = await openDemoScreen(await kiosk.address);
      say('The kiosk is shown in a browser without a window.\n');
    }
    say('It looks at its feed within half a minute of its start…\n');
    if (!(await isSeen(demo, first))) return 'late';
    say('It has to prove itself for a minute before something newer may come…\n');
    if (!(await waitForEvent(demo, 'release-confirmed', first))) return 'late';
    const words = `${new Date().toTimeString().slice(0, 5)}:`;
    const second = await publish(words);
    say('A notice has been added. The kiosk looks every minute…\n');
    if (!(await isSeen(demo, second))) return 'late';
    if (screen) {
      const notice = await screen.readNotice();
      if (!notice?.includes(words)) return 'late';
      say(`Touched, the screen says: ${notice}\n`);
    } else {
      say('Touch the screen of the kiosk to read it.\n');
    }
    if (!goesOn) return 'arrived';
    say('The kiosk goes on following the feed. Stop with Ctrl-C.\n');
    await Promise.race([kiosk.ended, aborted(signal)]);
    return 'arrived';
  } finally {
    await screen?.close();
    await kiosk.stop();
  }
}

/** Waits until a release is on the kiosk, and then on its screen; false when it takes too long. */
async function isSeen(demo: Demo, releaseId: string): Promise<boolean> {
  if (!(await arrives(demo, releaseId))) return false;
  say('It is shown as soon as nobody is using the screen…\n');
  const isShown = await waitForEvent(demo, 'release-step', releaseId, 'trial');
  if (isShown) say(`${releaseId} is on the screen of the kiosk.\n`);
  return isShown;
}

const waitForEvent = (
  { waitForLine, signal }: Demo,
  event: string,
  releaseId: string,
  step?: string,
): Promise<boolean> =>
  waitForLine(
    (line) => line.event === event && line.releaseId === releaseId && line.step === step,
    isShownWithinMs,
    signal,
  );

/** Publishes the factory content, with a notice that begins with these words where there are any. */
type Publish = (words: string | null) => Promise<string>;

/** Keys, an empty feed and the settings of a kiosk that follows it. */
async function prepare({ folder, dataFolder, served }: Demo): Promise<Publish> {
  const progress = createProgressLine(process.stdout);
  const passphrase = randomBytes(24).toString('base64url');
  const keys = await openKeyFolder({
    folder: join(folder, 'keys'),
    forbidden: [paths.root, join(folder, 'feed')],
    askPassphrase: async () => passphrase,
  });
  const target = createFolderTarget(join(folder, 'feed'));
  await initFeed({ target, keys, now: new Date() }, false);
  say(`Keys are made, and an empty feed is served at ${served.url}/v1.\n`);
  await mkdir(dataFolder);
  await writeFile(join(dataFolder, rootFileName), await keys.readRoot());
  const config = { feed: { url: `${served.url}/v1`, pollMinutes: 1 } };
  await writeFile(join(dataFolder, 'config.json'), JSON.stringify(config));
  const content = await readContent({
    source: paths.content,
    pictureCache: paths.pictureCache,
    speechCache: paths.speechCache,
    onProgress: (done, total) => progress('Drawing pictures', done, total),
  });
  return async (words) => {
    const { releaseId, seq } = await publishRelease(
      { target, keys, now: new Date() },
      {
        channel: 'stable',
        author: 'Demonstration',
        note: words === null ? 'as it is' : 'with a notice',
        ...content,
        records: words === null ? content.records : withNotice(content.records, words),
        required: requiredRecords,
        onProgress: (done, total) => progress('Publishing', done, total),
      },
    );
    say(`Release ${seq} is published: ${releaseId}.\n`);
    return releaseId;
  };
}

/** What visitors then read on every screen, in their language. */
function withNotice(records: Records, words: string): Records {
  const text = {
    ru: `${words} это объявление только что опубликовано`,
    be: `${words} гэтую аб’яву толькі што апублікавалі`,
    en: `${words} this notice has just been published`,
  };
  const title = { ru: 'Показ', be: 'Паказ', en: 'Demonstration' };
  const notice = { id: 'feed-demo', title, text, checkedOn: null, sources: [] };
  return { ...records, notices: [notice, ...records.notices] };
}

/** Waits until the whole release is on the kiosk, and tells what it took. */
async function arrives(demo: Demo, releaseId: string): Promise<boolean> {
  const { served, signal, waitForLine } = demo;
  served.takeCounts();
  const startedAt = performance.now();
  const isHere = await waitForLine(
    ({ event, ...fields }) => {
      if (event === 'feed-problem' && fields.problem) say(`The kiosk says: ${fields.problem}.\n`);
      return event === 'release-staged' && fields.releaseId === releaseId;
    },
    arrivesWithinMs,
    signal,
  );
  if (!isHere) return false;
  const seconds = Math.round((performance.now() - startedAt) / 1000);
  const { requests, bytes } = served.takeCounts();
  say(
    `${releaseId} has arrived after ${seconds} s: ` +
      `${requests} requests, ${(bytes / 1000).toFixed(1)} kB.\n`,
  );
  return true;
}

/** The product as its users start it, in a browser, on a port and with a data folder of its own. */
function startKiosk({ dataFolder }: Demo, opens: boolean) {
  const args = ['electron/start.mjs', '--web', '--port', '0', '--data', dataFolder];
  const child = spawn(process.execPath, [...args, opens ? '--windowed' : '--no-open'], {
    cwd: paths.root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      output += chunk.toString();
      const found = /Open (http:\S+)/.exec(output)?.[1];
      if (found) resolve(found);
    });
    child.on('exit', (code) => reject(new Error(`the kiosk ended with ${code}`)));
  });
  // Not everybody waits for it.
  address.catch(() => undefined);
  const ended = new Promise<void>((resolve) => {
    child.on('exit', () => resolve());
    child.on('error', () => resolve());
  });
  return {
    address,
    ended,
    async stop() {
      child.kill();
      await ended;
    },
  };
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}

function say(text: string, code = 0): number {
  process.stdout.write(text);
  return code;
}

process.exitCode = await run();
