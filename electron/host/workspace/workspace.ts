import { isDeepStrictEqual } from 'node:util';
import { type Collection, collections } from '#shared/content-model';
import { err, ok, type Result } from '#shared/result';
import {
  type DraftRecord,
  type DraftState,
  type EditableRecord,
  type FieldChange,
  fieldPaths,
  type HistoryEntry,
  longestText,
  type PreviewContent,
  type RecordAddress,
  type RecordSummary,
  readField,
  type SaveError,
  type SaveRecord,
  withField,
} from '#shared/workspace-model';
import type { CheckMeans } from '../content-check/check-content.ts';
import { createQueue } from '../in-turn.ts';
import type { Log } from '../log.ts';
import type { Records } from '../publish/check-records.ts';
import { catchUp } from './catch-up.ts';
import { checkDraft } from './check-draft.ts';
import { composePreview } from './compose-preview.ts';
import { type Composed, composeRelease } from './compose-release.ts';
import {
  type Draft,
  draftPath,
  keepDraft,
  listDrafts,
  readDraft,
  readDrafts,
} from './draft-file.ts';
import { patched, recordAt, withLine } from './draft-lines.ts';
import { type JournalLine, openJournal } from './journal.ts';
import { mergeFields } from './merge-fields.ts';
import { type Creatable, newRecord } from './new-record.ts';
import { withLock } from './record-lock.ts';
import { summarise } from './summarise.ts';
import { isTooLong } from './too-long.ts';

export interface Workspace {
  /** Every record, published or in the making. */
  list(): Promise<readonly RecordSummary[]>;
  open(address: RecordAddress): Promise<EditableRecord | null>;
  /** All records of a collection as staff see them, drafts included. */
  records(collection: Collection): Promise<readonly DraftRecord[]>;
  create(collection: Creatable, by: string): Promise<EditableRecord>;
  /** Drafts under ids that nobody has, which the caller has made sure of. */
  createMany(
    collection: Creatable,
    given: readonly { readonly id: string; readonly changes: readonly FieldChange[] }[],
    by: string,
  ): Promise<void>;
  /** Saves field by field; changes of others to other fields are kept. */
  save(input: SaveRecord, by: string): Promise<Result<EditableRecord, SaveError>>;
  /** What has happened to a record, newest first. */
  history(address: RecordAddress): Promise<readonly HistoryEntry[]>;
  /** Gives every field the value that it had after the given revision; 0 is before all changes. */
  restore(
    address: RecordAddress,
    revision: number,
    by: string,
  ): Promise<Result<EditableRecord, SaveError>>;
  /** All records as the next release would have them, and what of them is new. */
  compose(): Promise<Composed>;
  /** All records with every change, also of what is still in the making. */
  preview(): Promise<PreviewContent>;
  /** Ends the drafts that the shown release has taken up; changes made meanwhile stay. */
  settle(by: string): Promise<void>;
}

interface WorkspaceOptions {
  /** May be shared by several machines. */
  readonly folder: string;
  /** Tells this machine's journal from those of others: letters, digits and hyphens. */
  readonly machine: string;
  /** The records of the release that is shown now. */
  readonly published: () => Promise<Records>;
  readonly means: CheckMeans;
  readonly log: Log;
  readonly now?: () => Date;
}

/** A record with all that is known of it. */
interface Present {
  readonly base: DraftRecord | null;
  readonly draft: Draft | null;
  readonly record: DraftRecord;
  /** Of the journal, oldest first. */
  readonly lines: readonly JournalLine[];
}

/**
 * What staff have changed, in plain files: the journal first, then the draft, so that a pulled plug
 * costs at most what was not saved yet. At the start drafts are brought up to the journal.
 * Methods reject when the folder cannot be read or written, but for `save` and `restore`, which
 * answer `not-written`.
 */
export async function createWorkspace(options: WorkspaceOptions): Promise<Workspace> {
  const { folder, machine, published, means, log, now = () => new Date() } = options;
  const journal = openJournal(folder, machine);
  const inTurn = createQueue();
  await catchUp(folder, await journal.read(), log);

  async function read({ collection, id }: RecordAddress): Promise<Present> {
    const [all, draft, lines] = await Promise.all([
      published(),
      readDraft(folder, collection, id),
      journal.read(),
    ]);
    const bases: readonly DraftRecord[] = all[collection];
    const base = bases.find((each) => each.id === id) ?? null;
    const own = lines.filter((line) => line.collection === collection && line.id === id);
    return { base, draft, record: patched(id, base, draft), lines: own };
  }

  async function toEditable(address: RecordAddress, present: Present): Promise<EditableRecord> {
    const { collection, id } = address;
    const { base, draft, record, lines } = present;
    return {
      collection,
      id,
      revision: lines.at(-1)?.revision ?? 0,
      state: draft?.state ?? null,
      record,
      published: base,
      problems: checkDraft(await published(), collection, record, means),
    };
  }

  async function open(address: RecordAddress): Promise<EditableRecord | null> {
    const present = await read(address);
    return present.base || present.draft ? toEditable(address, present) : null;
  }

  /** Journal first, then the draft: see {@link createWorkspace}. */
  async function write(
    { collection, id }: RecordAddress,
    { base, draft, record, lines }: Present,
    change: { act: JournalLine['act']; fields: readonly FieldChange[]; state: DraftState },
    by: string,
  ): Promise<void> {
    const line: JournalLine = {
      at: now().toISOString(),
      by,
      collection,
      id,
      revision: (lines.at(-1)?.revision ?? 0) + 1,
      act: change.act,
      state: change.state,
      isNew: base === null,
      fields: change.fields.map(({ field, value }) => ({
        field,
        from: readField(record, field),
        to: value,
      })),
    };
    await journal.append(line);
    await keepDraft(folder, collection, id, withLine(draft, line));
  }

  const alone = <T>({ collection, id }: RecordAddress, act: () => Promise<T>): Promise<T> =>
    inTurn(() => withLock(`${draftPath(folder, collection, id)}.lock`, act));

  /** The first revision of a record that nobody has heard of. */
  function begin(address: RecordAddress, record: DraftRecord, by: string): Promise<void> {
    const { id, ...all } = record;
    const fields = fieldPaths(all).map((field) => ({ field, value: readField(all, field) }));
    const nothing: Present = { base: null, draft: null, record: { id }, lines: [] };
    return alone(address, () =>
      write(address, nothing, { act: 'create', fields, state: 'draft' }, by),
    );
  }

  /** Makes a change while nobody else does, and answers with the record as it is afterwards. */
  async function change(
    address: RecordAddress,
    act: (present: Present) => Promise<SaveError | null>,
  ): Promise<Result<EditableRecord, SaveError>> {
    try {
      return await alone(address, async () => {
        const present = await read(address);
        if (!present.base && !present.draft) return err({ type: 'gone' });
        const failure = await act(present);
        return failure ? err(failure) : ok(await toEditable(address, await read(address)));
      });
    } catch (error) {
      log.error('draft-not-written', { id: address.id, reason: String(error) });
      return err({ type: 'not-written' });
    }
  }

  return {
    open,
    async list() {
      const [all, drafts] = await Promise.all([published(), readDrafts(folder)]);
      return collections.flatMap((collection) => {
        const bases = new Map<string, DraftRecord>(all[collection].map((each) => [each.id, each]));
        const ofDrafts = [...drafts.values()].filter(
          (each) => each.address.collection === collection,
        );
        const ids = new Set([...bases.keys(), ...ofDrafts.map(({ address }) => address.id)]);
        return [...ids].map((id) => {
          const base = bases.get(id) ?? null;
          const draft = drafts.get(`${collection}/${id}`)?.draft ?? null;
          const record = patched(id, base, draft);
          // What is published has been checked, and a list of everything must come at once.
          const problems = draft ? checkDraft(all, collection, record, means) : [];
          return summarise(collection, record, base !== null, draft, problems);
        });
      });
    },
    async records(collection) {
      const bases = new Map<string, DraftRecord>(
        (await published())[collection].map((each) => [each.id, each]),
      );
      for (const { address, draft } of (await readDrafts(folder)).values()) {
        if (address.collection !== collection) continue;
        const { id } = address;
        bases.set(id, patched(id, bases.get(id) ?? null, draft));
      }
      return [...bases.values()];
    },
    async create(collection, by) {
      const taken = new Set([
        ...(await published())[collection].map(({ id }) => id),
        ...(await journal.read()).map(({ id }) => id),
      ]);
      const record = newRecord(collection, now(), (id) => taken.has(id));
      const address = { collection, id: record.id };
      await begin(address, record, by);
      return toEditable(address, await read(address));
    },
    async createMany(collection, given, by) {
      const empty = newRecord(collection, now(), () => false);
      for (const { id, changes } of given) {
        const record = changes.reduce<DraftRecord>(withField, { ...empty, id });
        await begin({ collection, id }, record, by);
      }
    },
    save: ({ collection, id, revision, changes, state }, by) =>
      change({ collection, id }, async (present) => {
        const { draft, record, lines } = present;
        const tooLong = changes.find(({ value }) => isTooLong(value));
        if (tooLong) return { type: 'too-long', field: tooLong.field, most: longestText };
        const merged = mergeFields(record, changes, revision, lines);
        if (merged.conflicts.length > 0) {
          return {
            type: 'conflict',
            fields: merged.conflicts,
            current: await toEditable({ collection, id }, present),
            changedBy: lines.at(-1)?.by ?? '',
          };
        }
        const wanted = state ?? draft?.state ?? 'draft';
        const fields = merged.changes;
        if (fields.length === 0 && wanted === (draft?.state ?? null)) return null;
        if (fields.length === 0 && state === undefined) return null;
        const act = fields.length === 0 ? 'state' : 'edit';
        await write({ collection, id }, present, { act, fields, state: wanted }, by);
        return null;
      }),
    async history(address) {
      const { lines } = await read(address);
      return lines
        .map(({ revision, at, by, act, fields }) => ({ revision, at, by, act, fields }))
        .reverse();
    },
    restore: (address, revision, by) =>
      change(address, async (present) => {
        const { draft, record, lines } = present;
        const past = recordAt(record, lines, revision);
        const fields = [...new Set([...fieldPaths(record), ...fieldPaths(past)])]
          .map((field) => ({ field, value: readField(past, field) }))
          .filter(({ field, value }) => !isDeepStrictEqual(value, readField(record, field)));
        await write(
          address,
          present,
          { act: 'restore', fields, state: draft?.state ?? 'draft' },
          by,
        );
        return null;
      }),
    async compose() {
      return composeRelease(await published(), [...(await readDrafts(folder)).values()]);
    },
    async preview() {
      return composePreview(await published(), [...(await readDrafts(folder)).values()]);
    },
    async settle(by) {
      for (const address of await listDrafts(folder)) {
        await alone(address, async () => {
          const present = await read(address);
          const { base, draft, record } = present;
          const isOut = draft?.state === 'removed' ? !base : isDeepStrictEqual(base, record);
          if (!draft || draft.state === 'draft' || !isOut) return;
          await write(address, present, { act: 'publish', fields: [], state: draft.state }, by);
        });
      }
    },
  };
}
