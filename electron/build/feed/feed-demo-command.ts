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
import { readContent, requiredRecords } from '../build-content.ts';
import { paths } from '../paths.ts';
import { followLog } from './kiosk-log.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

const usage = `Usage: npm run feed:demo -- [--once] [--no-open]

Makes keys and a feed in a temporary folder, serves it on this machine, starts a kiosk that follows it,
publishes a change and tells when it has arrived. Ctrl-C ends all of it; nothing is kept.

  --once     ends by itself once the change has arrived; opens no browser
  --no-open  opens no browser
`;

/** A kiosk looks at its feed within half a minute of its start, and then every minute. */
const arrivesWithinMs = 5 * 60_000;

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
  const hasScreen =
    process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const opens = hasScreen && !values.once && !values['no-open'];
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
    const outcome = await demonstrate(demo, { opens, goesOn: !values.once });
    return outcome === 'arrived' ? 0 : say('Nothing has arrived in five minutes.\n', 1);
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
    return say('Stopped before the change had arrived.\n', 1);
  } finally {
    await demo.served.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function demonstrate(
  demo: Demo,
  { opens, goesOn }: { readonly opens: boolean; readonly goesOn: boolean },
): Promise<'arrived' | 'late'> {
  const publish = await prepare(demo);
  const first = await publish('as it is');
  demo.signal.throwIfAborted();
  const kiosk = startKiosk(demo, opens);
  try {
    say('A kiosk looks at its feed within half a minute of its start…\n');
    if (!(await arrives(demo, first))) return 'late';
    const second = await publish('changed');
    say('One name has changed. The kiosk looks every minute…\n');
    if (!(await arrives(demo, second))) return 'late';
    say('The change is on the kiosk. It is shown as soon as nobody is using the screen.\n');
    if (!goesOn) return 'arrived';
    say('The kiosk goes on following the feed. Stop with Ctrl-C.\n');
    await Promise.race([kiosk.ended, aborted(demo.signal)]);
    return 'arrived';
  } finally {
    await kiosk.stop();
  }
}

type Publish = (change: 'as it is' | 'changed') => Promise<string>;

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
  return async (change) => {
    const { releaseId, seq } = await publishRelease(
      { target, keys, now: new Date() },
      {
        channel: 'stable',
        author: 'Demonstration',
        note: change,
        ...content,
        records: change === 'changed' ? withChange(content.records) : content.records,
        required: requiredRecords,
        onProgress: (done, total) => progress('Publishing', done, total),
      },
    );
    say(`Release ${seq} is published: ${releaseId}.\n`);
    return releaseId;
  };
}

/** The time of day before the name of the first place: seen at once, the same in every language. */
function withChange(records: Records): Records {
  const [first, ...others] = records.places;
  if (!first) return records;
  const { ru, be, en } = first.title;
  const time = new Date().toTimeString().slice(0, 5);
  const title = { ru: `${time} ${ru}`, be: `${time} ${be}`, ...(en && { en: `${time} ${en}` }) };
  return { ...records, places: [{ ...first, title }, ...others] };
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
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => {
    child.on('exit', () => resolve());
    child.on('error', () => resolve());
  });
  return {
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
