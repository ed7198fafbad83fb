import type { RecordAddress } from '#shared/workspace-model';
import type { Log } from '../log.ts';
import { type Draft, keepDraft, readDraft } from './draft-file.ts';
import { withLine } from './draft-lines.ts';
import type { JournalLine } from './journal.ts';

/** Writes again what a pulled plug, or a damaged file, keeps from the drafts although the journal has it. */
export async function catchUp(
  folder: string,
  lines: readonly JournalLine[],
  log: Log,
): Promise<void> {
  const byRecord = new Map<
    string,
    { address: RecordAddress; draft: Draft | null; revision: number }
  >();
  for (const line of lines) {
    const { collection, id, revision } = line;
    const before = byRecord.get(`${collection}/${id}`)?.draft ?? null;
    const draft = withLine(before, line);
    byRecord.set(`${collection}/${id}`, { address: { collection, id }, draft, revision });
  }
  for (const { address, draft, revision } of byRecord.values()) {
    const { collection, id } = address;
    const held = await readDraft(folder, collection, id).catch(() => undefined);
    if (held !== undefined && (held?.revision ?? 0) === (draft?.revision ?? 0)) continue;
    log.warn('draft-caught-up', { id, revision });
    await keepDraft(folder, collection, id, draft);
  }
}
