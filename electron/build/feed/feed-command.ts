import { join, resolve } from 'node:path';
import { type FeedStatus, feedStatus, verifyFeed } from '../../host/publish/check-feed.ts';
import { ContentError } from '../../host/publish/check-records.ts';
import { FeedError } from '../../host/publish/feed-error.ts';
import { createFolderTarget, type FeedTarget } from '../../host/publish/feed-target.ts';
import type { Feed } from '../../host/publish/feed-tree.ts';
import { initFeed, refreshFeed, rotateKeys } from '../../host/publish/init-feed.ts';
import { openKeyFolder, rootFileName } from '../../host/publish/key-folder.ts';
import { createS3Target } from '../../host/publish/s3-target.ts';
import { writePack } from '../../host/publish/write-pack.ts';
import { createProgressLine } from '../../start/progress-line.ts';
import { paths } from '../paths.ts';
import { createAskPassphrase } from './ask-passphrase.ts';
import { type FeedCall, feedUsage, parseFeedOptions, type TargetOptions } from './feed-options.ts';
import { publishContent } from './publish-content.ts';

/** `npm run feed -- COMMAND`: makes, fills and keeps up the feed that kiosks follow. */
async function run(args: readonly string[]): Promise<number> {
  const call = parseFeedOptions(args);
  if (!call.ok) return refuse(`${call.error} Try --help.`, 2);
  if (call.value.help) {
    process.stdout.write(feedUsage);
    return 0;
  }
  try {
    return await obey(call.value);
  } catch (error) {
    if (error instanceof FeedError || error instanceof ContentError)
      return refuse(error.message, 1);
    throw error;
  }
}

async function obey(call: Extract<FeedCall, { help: false }>): Promise<number> {
  const { command, keysFolder, moreKeys } = call;
  const keys = await openKeyFolder({
    folder: resolve(keysFolder),
    moreFolders: moreKeys.map((folder) => resolve(folder)),
    forbidden: [paths.root, ...(call.target.kind === 'folder' ? [call.target.folder] : [])],
    askPassphrase: createAskPassphrase(process.env),
  });
  const feed: Feed = { target: openTarget(call.target), keys, now: new Date() };
  const progress = createProgressLine(process.stdout);
  switch (command.name) {
    case 'init':
      await initFeed(feed, command.withApprover);
      return say(
        `${feed.target.name} is a feed now.\n` +
          `Copy ${join(keysFolder, rootFileName)} into the data folder of each kiosk.\n` +
          'Move root-1, root-2 and root-3 to three sticks that are kept apart; only "rotate" needs two of them.\n',
      );
    case 'publish': {
      const { releaseId, counts } = await publishContent(
        feed,
        { ...command, content: resolve(command.content ?? paths.content) },
        progress,
      );
      const records = Object.values(counts).reduce((sum, count) => sum + count, 0);
      return say(`${releaseId} is published: ${records} records.\n`);
    }
    case 'pack': {
      const { channel, folder } = command;
      const onProgress = (done: number, total: number) => progress('Packing', done, total);
      const volumes = await writePack(feed, { channel, folder: resolve(folder), onProgress });
      return say(`${volumes.join('\n')}\n`);
    }
    case 'refresh':
      await refreshFeed(feed, command.withTargets);
      return say(words(await feedStatus(feed)));
    case 'rotate':
      await rotateKeys(feed, command.role);
      return say(`The keys of ${command.role} are new. Kiosks follow by themselves.\n`);
    case 'status':
      return say(words(await feedStatus(feed)));
    case 'verify': {
      const problems = await verifyFeed(feed, (done, total) => progress('Checking', done, total));
      if (problems.length > 0) return refuse(problems.join('\n'), 1);
      return say('Every file is there and is what was signed.\n');
    }
  }
}

function openTarget(target: TargetOptions): FeedTarget {
  if (target.kind === 'folder') return createFolderTarget(resolve(target.folder));
  const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey } = process.env;
  if (!accessKeyId || !secretAccessKey) {
    throw new FeedError('Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY for the storage.');
  }
  return createS3Target({ ...target, accessKeyId, secretAccessKey });
}

const dayMs = 86_400_000;

function words({ expires, releases }: FeedStatus): string {
  const lines = releases.map(
    ({ channel, manifest, bytes, diffs }) =>
      `${channel}: release ${manifest.seq} of ${manifest.createdAt.slice(0, 10)}, ` +
      `${(bytes / 1e6).toFixed(1)} MB for a new kiosk, ${diffs} diffs\n`,
  );
  if (lines.length === 0) lines.push('Nothing is published yet.\n');
  for (const [role, date] of Object.entries(expires)) {
    const days = Math.floor((date.getTime() - Date.now()) / dayMs);
    const advice =
      role === 'root' ? 'rotate root' : role === 'targets' ? 'refresh --targets' : 'refresh';
    const warning = days < 14 ? `: run "${advice}"` : '';
    lines.push(
      `${role}: signed until ${date.toISOString().slice(0, 10)} (${days} days)${warning}\n`,
    );
  }
  return lines.join('');
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

function refuse(line: string, code: number): number {
  process.stderr.write(`${line}\n`);
  return code;
}

process.exitCode = await run(process.argv.slice(2));
