import type { Role } from '#shared/access-model';
import { err, ok, type Result } from '#shared/result';
import type { StaffApi } from '#shared/staff-api';
import type { EditableRecord, SaveError } from '#shared/workspace-model';
import type { Access } from '../access/access.ts';
import type { PublishingDesk } from '../publishing/publishing-desk.ts';
import { isCreatable } from './new-record.ts';
import type { StaffMedia } from './staff-media.ts';
import type { Workspace } from './workspace.ts';

interface StaffRecordsOptions {
  readonly access: Access;
  /** Rejects while its folder cannot be read; the next call tries again. */
  readonly workspace: () => Promise<Workspace>;
  readonly desk: PublishingDesk;
  readonly media: StaffMedia;
  /** Called after every change that this kiosk shows at once. */
  readonly onOverlay: () => void;
}

type Saved = Promise<Result<EditableRecord, SaveError>>;

/** The editor's half of the API: roles first, then the workspace. */
export function createStaffRecords({
  access,
  workspace,
  desk,
  media,
  onOverlay,
}: StaffRecordsOptions): StaffApi {
  /** Acts for staff of this role; what the workspace cannot do is told, not thrown. */
  async function as<T, E>(
    least: Role,
    act: (workspace: Workspace, by: string) => Promise<Result<T, E>>,
  ): Promise<Result<T, E | { readonly type: 'not-allowed' }>> {
    const asked = await access.asRole(least, async () => act(await workspace(), access.whoIs()));
    return asked.ok ? asked.value : asked;
  }

  /** A change that holds on this kiosk at once. */
  async function atOnce(
    act: (workspace: Workspace, by: string) => Saved,
  ): Promise<Result<EditableRecord, SaveError>> {
    const saved = await as('helper', act);
    if (saved.ok) onOverlay();
    return saved;
  }

  return {
    introduce: ({ name }) =>
      access.asRole('helper', () => {
        void access.introduce(name);
        return null;
      }),
    listRecords: () => as('helper', async (held) => ok(await held.list())),
    openRecord: (address) =>
      as('editor', async (held) => {
        const record = await held.open(address);
        return record ? ok(record) : err({ type: 'gone' });
      }),
    createRecord: ({ collection }) =>
      as('editor', async (held, by) =>
        isCreatable(collection)
          ? ok(await held.create(collection, by))
          : err({ type: 'not-allowed' as const }),
      ),
    saveRecord: (input) => as('editor', (held, by) => held.save(input, by)),
    recordHistory: (address) => as('editor', async (held) => ok(await held.history(address))),
    restoreRecord: ({ collection, id, revision }) =>
      as('editor', (held, by) => held.restore({ collection, id }, revision, by)),
    composePreview: () => as('editor', async (held) => ok(await held.preview())),
    drawPicture: (subject) =>
      access.asRole('editor', async () => {
        // No visitor needs what draws: it is read when staff do.
        const { drawnFor } = await import('./drawn-for.ts');
        return drawnFor(subject);
      }),
    addPicture: (picture) => as('editor', () => media.add(picture)),
    getPublishPlan: () => access.asRole('editor', () => desk.plan()),
    publishNow: (call) => as('editor', (_, by) => desk.publish(call, by)),
    cancelPublication: () =>
      access.asRole('editor', async () => {
        await desk.cancelScheduled();
        return null;
      }),
    rollBackRelease: (call) => as('editor', (_, by) => desk.rollBack(call, by)),
    hideRecord: ({ collection, id, hidden }) =>
      atOnce(async (held, by) => {
        const record = await held.open({ collection, id });
        if (!record) return err({ type: 'gone' });
        const changes = [{ field: 'hidden', value: hidden || undefined }];
        return held.save(
          { collection, id, revision: record.revision, changes, state: 'ready' },
          by,
        );
      }),
    postNotice: ({ ru, be, en, showFrom, showUntil }) =>
      atOnce(async (held, by) => {
        const { collection, id, revision } = await held.create('notices', by);
        const text = { ru, be, ...(en && { en }) };
        const changes = Object.entries({ title: text, text, showFrom, showUntil })
          .filter(([, value]) => value !== undefined)
          .map(([field, value]) => ({ field, value }));
        return held.save({ collection, id, revision, changes, state: 'ready' }, by);
      }),
  };
}
