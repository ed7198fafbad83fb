import type { KioskApi } from '#shared/kiosk-api';
import { err, ok } from '#shared/result';
import type { Access } from './access/access.ts';
import { flat } from './access/flat.ts';
import type { FeedSync } from './feed/feed-sync.ts';
import type { StickShelfKeeper } from './stick/stick-shelf.ts';

type ContentApi = Pick<
  KioskApi,
  | 'getFeedStatus'
  | 'checkFeed'
  | 'getStickShelf'
  | 'importFromStick'
  | 'exportToStick'
  | 'cancelStickTransfer'
>;

interface ContentParts {
  readonly access: Access;
  readonly feed: FeedSync;
  readonly shelf: StickShelfKeeper;
}

/** How staff see and bring in new content, over the network and on sticks. */
export const createContentApi = ({ access, feed, shelf }: ContentParts): ContentApi => ({
  getFeedStatus: () => access.asRole('helper', feed.status),
  checkFeed: () => access.asRole('helper', feed.checkNow),
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
});
