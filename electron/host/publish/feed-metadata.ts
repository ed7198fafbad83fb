import {
  Metadata,
  MetadataKind,
  MetaFile,
  Root,
  Signature,
  Snapshot,
  type TargetFile,
  Targets,
  Timestamp,
} from '@tufjs/models';
import { sha256Of } from '../blob-folder.ts';
import { publicKeyJson, type SigningKey } from './key-file.ts';

/** Days for which the signatures of each role hold. */
const lifeDays = { root: 730, targets: 365, snapshot: 45, timestamp: 45 } as const;
export type RoleName = keyof typeof lifeDays;

const specVersion = '1.0.31';

/** The public keys of a role, and how many of them must sign. */
export interface RoleKeys {
  readonly keys: readonly Pick<SigningKey, 'keyId' | 'publicHex'>[];
  readonly threshold: number;
}

export const makeRoot = (
  version: number,
  now: Date,
  roles: Readonly<Record<RoleName, RoleKeys>>,
): Metadata<Root> =>
  new Metadata(
    Root.fromJSON({
      _type: 'root',
      version,
      spec_version: specVersion,
      expires: expiryOf('root', now),
      consistent_snapshot: true,
      keys: Object.fromEntries(
        Object.values(roles)
          .flatMap(({ keys }) => keys)
          .map(({ keyId, publicHex }) => [keyId, publicKeyJson(publicHex)]),
      ),
      roles: Object.fromEntries(
        Object.entries(roles).map(([name, { keys, threshold }]) => [
          name,
          { keyids: keys.map(({ keyId }) => keyId), threshold },
        ]),
      ),
    }),
  );

/** The keys of a role as a root names them. */
export function roleKeysOf({ signed }: Metadata<Root>, role: RoleName): RoleKeys {
  const { keyIDs = [], threshold = 1 } = signed.roles[role] ?? {};
  const keys = keyIDs.map((keyId) => ({
    keyId,
    publicHex: signed.keys[keyId]?.keyVal.public ?? '',
  }));
  return { keys, threshold };
}

export const makeTargets = (
  version: number,
  now: Date,
  targets: readonly TargetFile[],
): Metadata<Targets> =>
  new Metadata(
    new Targets({
      version,
      specVersion,
      expires: expiryOf('targets', now),
      targets: Object.fromEntries(targets.map((target) => [target.path, target])),
    }),
  );

export const makeSnapshot = (version: number, now: Date, targets: MetaFile): Metadata<Snapshot> =>
  new Metadata(
    new Snapshot({
      version,
      specVersion,
      expires: expiryOf('snapshot', now),
      meta: { 'targets.json': targets },
    }),
  );

/**
 * Besides what TUF asks for: when it was signed, by which kiosks know that a clock is behind, and the
 * newest root, so that a kiosk need not ask for a root that does not exist. Both are hints.
 */
export const makeTimestamp = (
  version: number,
  now: Date,
  snapshot: MetaFile,
  rootVersion: number,
): Metadata<Timestamp> =>
  new Metadata(
    new Timestamp({
      version,
      specVersion,
      expires: expiryOf('timestamp', now),
      snapshotMeta: snapshot,
      unrecognizedFields: { signed_at: toTufTime(now), root_version: rootVersion },
    }),
  );

/** Names a metadata file by version, length and hash. */
export const describeFile = (version: number, bytes: Buffer): MetaFile =>
  new MetaFile({ version, length: bytes.length, hashes: { sha256: sha256Of(bytes) } });

export function signAll<T extends Root | Targets | Snapshot | Timestamp>(
  metadata: Metadata<T>,
  keys: readonly SigningKey[],
): Buffer {
  for (const { keyId, sign } of keys) {
    metadata.sign((data) => new Signature({ keyID: keyId, sig: sign(data) }));
  }
  return Buffer.from(JSON.stringify(metadata.toJSON()));
}

export const parseRoot = (bytes: Buffer): Metadata<Root> =>
  Metadata.fromJSON(MetadataKind.Root, JSON.parse(bytes.toString('utf8')));

function expiryOf(role: RoleName, now: Date): string {
  return toTufTime(new Date(now.getTime() + lifeDays[role] * 86_400_000));
}

/** TUF writes times to the second. */
const toTufTime = (time: Date): string => time.toISOString().replace(/\.\d+Z$/, 'Z');
