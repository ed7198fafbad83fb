import * as v from 'valibot';
import type { NotAllowed } from './access-model.ts';
import type { Picture } from './content-fields.ts';
import { collections } from './content-model.ts';
import {
  type PublishError,
  type PublishedRelease,
  type PublishPlan,
  publishNowSchema,
  rollBackSchema,
} from './publishing-model.ts';
import type { Result } from './result.ts';
import {
  type DraftRecord,
  type EditableRecord,
  type HistoryEntry,
  type PreviewContent,
  type RecordAddress,
  type RecordSummary,
  recordAddressSchema,
  type SaveError,
  type SaveRecord,
  saveRecordSchema,
} from './workspace-model.ts';

type Gone = { readonly type: 'gone' };
type NotWritten = { readonly type: 'not-written' };

/** What the editor may ask of the host; every method wants somebody in staff mode. */
export interface StaffApi {
  /** Whoever is at work says who they are: it stands in the history beside what they change. */
  introduce(input: { name: string }): Promise<Result<null, NotAllowed>>;
  /** Also for helpers, who hide records. */
  listRecords(input: Record<string, never>): Promise<Result<readonly RecordSummary[], NotAllowed>>;
  openRecord(input: RecordAddress): Promise<Result<EditableRecord, NotAllowed | Gone>>;
  createRecord(input: {
    collection: RecordAddress['collection'];
  }): Promise<Result<EditableRecord, NotAllowed | NotWritten>>;
  /** Field by field; see `SaveError` for what keeps a change from being saved. */
  saveRecord(input: SaveRecord): Promise<Result<EditableRecord, SaveError>>;
  /** Newest first. */
  recordHistory(input: RecordAddress): Promise<Result<readonly HistoryEntry[], NotAllowed>>;
  /** As the record was after the given revision; 0 is before all changes. */
  restoreRecord(
    input: RecordAddress & { revision: number },
  ): Promise<Result<EditableRecord, SaveError>>;
  /** What the page shows in a preview; nothing of it is kept. */
  composePreview(input: Record<string, never>): Promise<Result<PreviewContent, NotAllowed>>;
  /** The drawing, as SVG, of a record that has no picture of its own: always the same one. */
  drawPicture(input: PictureSubject): Promise<Result<string, NotAllowed>>;
  /** Keeps a picture that the page has cropped and encoded; the record names it by its hashes. */
  addPicture(
    input: NewPicture,
  ): Promise<Result<Picture, NotAllowed | NotWritten | { readonly type: 'not-a-picture' }>>;
  /** What the next release changes, and whether it can be published from here. */
  getPublishPlan(input: Record<string, never>): Promise<Result<PublishPlan, NotAllowed>>;
  /** Signs and sends everything that is ready; null when it waits for its hour. */
  publishNow(
    input: v.InferOutput<typeof publishNowSchema>,
  ): Promise<Result<PublishedRelease | null, PublishError>>;
  cancelPublication(input: Record<string, never>): Promise<Result<null, NotAllowed>>;
  /** Publishes the content of an earlier release anew. */
  rollBackRelease(
    input: v.InferOutput<typeof rollBackSchema>,
  ): Promise<Result<PublishedRelease, PublishError>>;
  /** Takes a record off this screen at once, and off all screens with the next release. */
  hideRecord(
    input: RecordAddress & { hidden: boolean },
  ): Promise<Result<EditableRecord, SaveError>>;
  /** Shows a notice on this screen at once, and on all screens with the next release. */
  postNotice(input: Notice): Promise<Result<EditableRecord, SaveError>>;
}

const noticeText = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(140));
const noticeSchema = v.strictObject({
  ru: noticeText,
  be: noticeText,
  en: v.optional(noticeText),
  showFrom: v.optional(v.pipe(v.string(), v.isoTimestamp())),
  showUntil: v.optional(v.pipe(v.string(), v.isoTimestamp())),
});
type Notice = v.InferOutput<typeof noticeSchema>;

const pictureSubjectSchema = v.strictObject({
  ...recordAddressSchema.entries,
  /** What the record is about: its category or its theme. */
  category: v.optional(v.pipe(v.string(), v.maxLength(40))),
});
export type PictureSubject = v.InferOutput<typeof pictureSubjectSchema>;

const side = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4096));
const newPictureSchema = v.strictObject({
  /** A drawing of ours, or what staff have photographed. */
  kind: v.picklist(['drawing', 'photo']),
  /** WebP, widths ascending, all of one aspect ratio. */
  variants: v.pipe(
    v.array(
      v.strictObject({
        width: side,
        height: side,
        base64: v.pipe(v.string(), v.base64(), v.maxLength(1_500_000)),
      }),
    ),
    v.minLength(1),
    v.maxLength(3),
  ),
});
export type NewPicture = v.InferOutput<typeof newPictureSchema>;

const revision = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Bytes of the largest call: three widths of a picture. */
export const largestCall = 5_000_000;

export const staffApiInputs = {
  introduce: v.strictObject({ name: v.pipe(v.string(), v.trim(), v.maxLength(60)) }),
  listRecords: v.strictObject({}),
  openRecord: recordAddressSchema,
  createRecord: v.strictObject({ collection: v.picklist(collections) }),
  saveRecord: saveRecordSchema,
  recordHistory: recordAddressSchema,
  restoreRecord: v.strictObject({ ...recordAddressSchema.entries, revision }),
  composePreview: v.strictObject({}),
  drawPicture: pictureSubjectSchema,
  addPicture: newPictureSchema,
  getPublishPlan: v.strictObject({}),
  publishNow: publishNowSchema,
  cancelPublication: v.strictObject({}),
  rollBackRelease: rollBackSchema,
  hideRecord: v.strictObject({ ...recordAddressSchema.entries, hidden: v.boolean() }),
  postNotice: noticeSchema,
} satisfies { [M in keyof StaffApi]: v.GenericSchema<Parameters<StaffApi[M]>[0]> };

/** What staff have decided on this kiosk and what no release has yet: it holds here at once. */
export interface LocalOverlay {
  /** `collection/id` keys of records that are hidden, or shown again, on this screen. */
  readonly hidden: Readonly<Record<string, boolean>>;
  readonly notices: readonly DraftRecord[];
}
