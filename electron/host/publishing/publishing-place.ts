import type { Config } from '../config.ts';
import { createFolderTarget } from '../publish/feed-target.ts';
import { openKeyFolder } from '../publish/key-folder.ts';
import type { PublishingPlace } from './publishing-desk.ts';

/** The place that the settings name, or null where another machine publishes. */
export function publishingPlaceOf(
  { publishing }: Config,
  dataFolder: string,
): PublishingPlace | null {
  if (!publishing) return null;
  const { folder, keysFolder, channel } = publishing;
  return {
    channel,
    name: folder,
    open: async (askPassphrase) => ({
      target: createFolderTarget(folder),
      keys: await openKeyFolder({
        folder: keysFolder,
        forbidden: [folder, dataFolder],
        askPassphrase,
      }),
      now: new Date(),
    }),
  };
}
