import * as v from 'valibot';
import { type ReleaseManifest, releaseManifestSchema } from '#shared/release-format';

const manifestText = v.pipe(v.string(), v.parseJson(), releaseManifestSchema);

/** Null when these bytes are no manifest. Its records may be of a kind that this app does not know. */
export function parseManifest(bytes: Buffer): ReleaseManifest | null {
  const parsed = v.safeParse(manifestText, bytes.toString('utf8'));
  return parsed.success ? parsed.output : null;
}
