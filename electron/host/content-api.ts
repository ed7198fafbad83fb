import type { KioskApi, KioskEventName, KioskEvents } from '#shared/kiosk-api';
import { err, ok } from '#shared/result';
import type { Access } from './access/access.ts';
import { flat } from './access/flat.ts';
import type { ContentStore } from './content-store/content-store.ts';
import type { FeedSync } from './feed/feed-sync.ts';
import type { StickShelfKeeper } from './stick/stick-shelf.ts';

type ContentApi = Pick<
  KioskApi,
  | 'getFeedStatus'
  | 'checkFeed'
  | 'goBackContent'
  | 'getStickShelf'
  | 'importFromStick'
  | 'exportToStick'
  | 'cancelStickTransfer'
>;

interface ContentParts {
  readonly access: Access;
  readonly feed: FeedSync;
  readonly shelf: StickShelfKeeper;
  readonly content: Pick<ContentStore, 'goBack'>;
  readonly tell: <E extends KioskEventName>(event: E, payload: KioskEvents[E]) => void;
}

/** How staff see and bring in new content, over the network and on sticks. */
export const createContentApi = (parts: ContentParts): ContentApi => {
  const { access, feed, shelf, content, tell } = parts;
  return {
    getFeedStatus: () => access.asRole('helper', feed.status),
    checkFeed: () => access.asRole('helper', feed.checkNow),
    goBackContent: async () =>
      flat(
        await access.asRole('editor', async () => {
          const back = await content.goBack();
          if (!back.ok) return back;
          if (back.value) tell('releaseChanged', { releaseId: back.value.manifest.releaseId });
          tell('feedChanged', await feed.status());
          return ok(null);
        }),
      ),
    async getStickShelf() {
      // Asked for again and again: no sign that somebody is there.
      const { role } = access.state();
      const mayRead = role === 'editor' || role === 'technician';
      return mayRead ? ok(await shelf.read()) : err({ type: 'not-allowed' });
    },
    importFromStick: async ({ stickPath, pack, allowExpired }) =>
      flat(await access.asRole('editor', () => shelf.startImport(stickPath, pack, allowExpired))),
    exportToStick: async ({ stickPath }) =>
      flat(await access.asRole('editor', () => shelf.startExport(stickPath))),
    cancelStickTransfer: () =>
      access.asRole('editor', () => {
        shelf.cancel();
        return null;
      }),
  };
};
