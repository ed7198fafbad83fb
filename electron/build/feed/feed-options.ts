import { parseArgs } from 'node:util';
import { type Channel, channels } from '#shared/release-format';
import { err, ok, type Result } from '#shared/result';

export const feedUsage = `Usage: npm run feed -- COMMAND --feed WHERE --keys FOLDER [options]

  init           makes keys and an empty feed
  publish        checks the records, draws their pictures, publishes them as the next release
  refresh        signs the feed for 45 more days; let a schedule run it once a week
  rotate ROLE    replaces the keys of root, targets, snapshot or timestamp
  pack           writes the current release as .kpack files of up to 2 GiB, for a USB stick
  verify         reads and checks every file that a kiosk could ask for
  status         releases, and until when the signatures hold

  --feed WHERE   a folder, or s3://bucket/prefix with --endpoint and --region
  --keys FOLDER  where the keys lie, never inside the project or the feed
  --more-keys FOLDER
                 where else to look for root keys, e.g. a stick; may be repeated
  --endpoint URL of the S3-compatible storage; its keys are taken from AWS_ACCESS_KEY_ID and
                 AWS_SECRET_ACCESS_KEY
  --region NAME  of the storage (default: us-east-1)

  init --approver          each release must be signed by two people
  publish --channel NAME   stable, event or pilot (default: stable)
  publish --content FOLDER records to publish (default: assets/content)
  publish --author NAME    who publishes
  publish --note TEXT      what is new
  pack --channel NAME      stable, event or pilot (default: stable)
  pack --out FOLDER        where the files go, e.g. the stick
  refresh --targets        signs the list of releases too, for a year; asks for its passphrase

Passphrases are asked for on the terminal. For a schedule they are taken from
FEED_PASSPHRASE_ROOT, FEED_PASSPHRASE_TARGETS and FEED_PASSPHRASE_ONLINE (snapshot and timestamp).
`;

const commands = ['init', 'publish', 'pack', 'refresh', 'rotate', 'verify', 'status'] as const;
const roles = ['root', 'targets', 'snapshot', 'timestamp'] as const;

type Command =
  | { readonly name: 'init'; readonly withApprover: boolean }
  | {
      readonly name: 'publish';
      readonly channel: Channel;
      readonly content: string | undefined;
      readonly author: string;
      readonly note: string;
    }
  | { readonly name: 'pack'; readonly channel: Channel; readonly folder: string }
  | { readonly name: 'refresh'; readonly withTargets: boolean }
  | { readonly name: 'rotate'; readonly role: (typeof roles)[number] }
  | { readonly name: 'verify' | 'status' };

export type TargetOptions =
  | { readonly kind: 'folder'; readonly folder: string }
  | {
      readonly kind: 's3';
      readonly bucket: string;
      readonly prefix: string;
      readonly endpoint: string;
      readonly region: string;
    };

export type FeedCall =
  | { readonly help: true }
  | {
      readonly help: false;
      readonly command: Command;
      readonly target: TargetOptions;
      readonly keysFolder: string;
      readonly moreKeys: readonly string[];
    };

/** Reads the command line. An error is one line, in words. */
export function parseFeedOptions(args: readonly string[]): Result<FeedCall, string> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return err(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help || args.length === 0) return ok({ help: true });
  const command = toCommand(positionals, values);
  if (!command.ok) return command;
  if (!values.feed) return err('Say with --feed where the feed is.');
  if (!values.keys) return err('Say with --keys in which folder the keys are.');
  const target = toTarget(values.feed, values.endpoint, values.region);
  if (!target.ok) return target;
  return ok({
    help: false,
    command: command.value,
    target: target.value,
    keysFolder: values.keys,
    moreKeys: values['more-keys'] ?? [],
  });
}

function toCommand(
  [word, ...more]: readonly string[],
  values: ReturnType<typeof parse>['values'],
): Result<Command, string> {
  const name = commands.find((each) => each === word);
  if (name && name !== 'rotate' && more.length > 0)
    return err(`"${more[0]}" is one word too many.`);
  switch (name) {
    case undefined:
      return err(`Choose one of ${commands.join(', ')}${word ? `, not "${word}"` : ''}.`);
    case 'init':
      return ok({ name, withApprover: values.approver ?? false });
    case 'publish': {
      const channel = channels.find((each) => each === (values.channel ?? 'stable'));
      if (!channel)
        return err(`--channel must be ${channels.join(', ')}, not "${values.channel}".`);
      if (!values.author?.trim()) return err('Say with --author who publishes.');
      const note = values.note ?? '';
      return ok({ name, channel, content: values.content, author: values.author, note });
    }
    case 'pack': {
      const channel = channels.find((each) => each === (values.channel ?? 'stable'));
      if (!channel)
        return err(`--channel must be ${channels.join(', ')}, not "${values.channel}".`);
      if (!values.out) return err('Say with --out where the pack goes.');
      return ok({ name, channel, folder: values.out });
    }
    case 'refresh':
      return ok({ name, withTargets: values.targets ?? false });
    case 'rotate': {
      const role = roles.find((each) => each === more[0]);
      return role ? ok({ name, role }) : err(`Say whose keys to rotate: ${roles.join(', ')}.`);
    }
    case 'verify':
    case 'status':
      return ok({ name });
  }
}

function toTarget(
  feed: string,
  endpoint: string | undefined,
  region = 'us-east-1',
): Result<TargetOptions, string> {
  if (!feed.startsWith('s3://')) return ok({ kind: 'folder', folder: feed });
  const [bucket = '', ...prefix] = feed.slice('s3://'.length).split('/').filter(Boolean);
  if (!bucket) return err('Name the bucket: s3://bucket/prefix.');
  if (!endpoint || !URL.canParse(endpoint)) {
    return err('Say with --endpoint at which address the storage is.');
  }
  return ok({ kind: 's3', bucket, prefix: prefix.join('/'), endpoint, region });
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      help: flag,
      feed: text,
      keys: text,
      'more-keys': { type: 'string', multiple: true },
      endpoint: text,
      region: text,
      approver: flag,
      channel: text,
      content: text,
      author: text,
      note: text,
      targets: flag,
      out: text,
    },
  });
}
