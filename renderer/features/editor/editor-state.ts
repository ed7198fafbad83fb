import {
  type DraftRecord,
  type DraftState,
  type EditableRecord,
  type FieldChange,
  type FieldConflict,
  readField,
  withField,
} from '#shared/workspace-model';

/** A change of one field that can be taken back. */
interface Step {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** One record in the editor: what the host has, what has been typed since, and the way back. */
export interface Editing {
  readonly saved: EditableRecord;
  /** As it stands on the screen. */
  readonly record: DraftRecord;
  /** Not yet at the host, by field. */
  readonly pending: ReadonlyMap<string, unknown>;
  /** On its way to the host. */
  readonly sending: ReadonlyMap<string, unknown>;
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
  readonly wantedState: DraftState | undefined;
  readonly status:
    | { readonly type: 'saved' }
    | { readonly type: 'unsaved' }
    | { readonly type: 'saving' }
    | {
        readonly type: 'failed';
        readonly reason: 'not-written' | 'not-allowed' | 'too-long' | 'gone';
      }
    | {
        readonly type: 'conflict';
        readonly fields: readonly FieldConflict[];
        readonly current: EditableRecord;
        readonly by: string;
      };
}

export type EditingEvent =
  | { readonly type: 'changed'; readonly field: string; readonly value: unknown }
  /** By the editor itself, in place of whoever edits: it is no step of theirs. */
  | { readonly type: 'filled'; readonly field: string; readonly value: unknown }
  | { readonly type: 'undone' }
  | { readonly type: 'redone' }
  | { readonly type: 'state-wanted'; readonly state: DraftState }
  | { readonly type: 'sent' }
  | { readonly type: 'arrived'; readonly record: EditableRecord }
  | {
      readonly type: 'refused';
      readonly reason: 'not-written' | 'not-allowed' | 'too-long' | 'gone';
    }
  | {
      readonly type: 'conflicted';
      readonly fields: readonly FieldConflict[];
      readonly current: EditableRecord;
      readonly by: string;
    }
  /** Field by field: whose text stays. */
  | { readonly type: 'settled'; readonly mine: ReadonlySet<string> };

export const beginEditing = (saved: EditableRecord): Editing => ({
  saved,
  record: saved.record,
  pending: new Map(),
  sending: new Map(),
  undo: [],
  redo: [],
  wantedState: undefined,
  status: { type: 'saved' },
});

/** Whether there is anything that the host does not have. */
export const hasUnsaved = ({ pending, sending, wantedState }: Editing): boolean =>
  pending.size > 0 || sending.size > 0 || wantedState !== undefined;

export function reduceEditing(editing: Editing, event: EditingEvent): Editing {
  switch (event.type) {
    case 'changed': {
      const before = readField(editing.record, event.field);
      if (before === event.value) return editing;
      const last = editing.undo.at(-1);
      // Letters typed one after the other into one field are one step.
      const goesOn = last?.field === event.field && isTyping(last.after, event.value);
      const step = {
        field: event.field,
        before: goesOn ? last.before : before,
        after: event.value,
      };
      return {
        ...withChange(editing, event.field, event.value),
        undo: [...(goesOn ? editing.undo.slice(0, -1) : editing.undo), step].slice(-200),
        redo: [],
      };
    }
    case 'filled':
      return withChange(editing, event.field, event.value);
    case 'undone': {
      const step = editing.undo.at(-1);
      if (!step) return editing;
      return {
        ...withChange(editing, step.field, step.before),
        undo: editing.undo.slice(0, -1),
        redo: [...editing.redo, step],
      };
    }
    case 'redone': {
      const step = editing.redo.at(-1);
      if (!step) return editing;
      return {
        ...withChange(editing, step.field, step.after),
        undo: [...editing.undo, step],
        redo: editing.redo.slice(0, -1),
      };
    }
    case 'state-wanted':
      return { ...editing, wantedState: event.state, status: { type: 'unsaved' } };
    case 'sent':
      return {
        ...editing,
        sending: editing.pending,
        pending: new Map(),
        status: { type: 'saving' },
      };
    case 'arrived': {
      const { pending, wantedState } = editing;
      const isStateThere = wantedState === undefined || wantedState === event.record.state;
      return {
        ...editing,
        saved: event.record,
        record: [...pending].reduce<DraftRecord>(
          (record, [field, value]) => withField(record, { field, value }),
          event.record.record,
        ),
        sending: new Map(),
        wantedState: isStateThere ? undefined : wantedState,
        status: { type: pending.size > 0 || !isStateThere ? 'unsaved' : 'saved' },
      };
    }
    case 'refused':
      return { ...withReturned(editing), status: { type: 'failed', reason: event.reason } };
    case 'conflicted': {
      const { fields, current, by } = event;
      return { ...withReturned(editing), status: { type: 'conflict', fields, current, by } };
    }
    case 'settled': {
      if (editing.status.type !== 'conflict') return editing;
      const { fields, current } = editing.status;
      const given = new Set(
        fields.map(({ field }) => field).filter((field) => !event.mine.has(field)),
      );
      const pending = new Map([...editing.pending].filter(([field]) => !given.has(field)));
      return {
        ...editing,
        saved: current,
        record: [...pending].reduce<DraftRecord>(
          (record, [field, value]) => withField(record, { field, value }),
          current.record,
        ),
        pending,
        status: { type: pending.size > 0 ? 'unsaved' : 'saved' },
      };
    }
  }
}

/** What is sent to the host next. */
export const changesOf = (editing: Editing): readonly FieldChange[] =>
  [...editing.pending].map(([field, value]) => ({ field, value }));

const withChange = (editing: Editing, field: string, value: unknown): Editing => ({
  ...editing,
  record: withField(editing.record, { field, value }),
  pending: new Map(editing.pending).set(field, value),
  status: editing.status.type === 'conflict' ? editing.status : { type: 'unsaved' },
});

/** What could not be sent is to be sent again; what has been typed since is newer. */
const withReturned = (editing: Editing): Editing => ({
  ...editing,
  pending: new Map([...editing.sending, ...editing.pending]),
  sending: new Map(),
});

/** A letter more or less, rather than another text; in a list of texts as well. */
function isTyping(before: unknown, after: unknown): boolean {
  if (typeof before === 'string' && typeof after === 'string') {
    return Math.abs(before.length - after.length) <= 1 && !after.endsWith('.');
  }
  if (!Array.isArray(before) || !Array.isArray(after)) return false;
  return Math.abs(JSON.stringify(before).length - JSON.stringify(after).length) === 1;
}
