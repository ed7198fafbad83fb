import { useCallback, useEffect, useState } from 'react';
import type { DayCounts } from '#shared/statistics-model';
import type { RecordSummary } from '#shared/workspace-model';
import { kiosk } from '../../shell/kiosk.ts';

interface Counted {
  readonly days: readonly DayCounts[];
  readonly length: number;
}

/** Undefined while the host is first asked, `failed` when it cannot say; and how to ask anew. */
export function useStatistics(
  length: number,
): readonly [Counted | 'failed' | undefined, () => void] {
  const [counted, setCounted] = useState<Counted | 'failed'>();
  const ask = useCallback(() => {
    kiosk.api
      .getStatistics({ days: length })
      .then((answer) => setCounted(answer.ok ? { days: answer.value, length } : 'failed'))
      .catch(() => setCounted('failed'));
  }, [length]);
  useEffect(ask, [ask]);
  return [counted, ask];
}

/**
 * To call records by their names: undefined while they are read, which takes longer than counting,
 * and none where the editor's folder cannot be read.
 */
export function useRecordTitles(): readonly RecordSummary[] | undefined {
  const [records, setRecords] = useState<readonly RecordSummary[]>();
  useEffect(() => {
    kiosk.api
      .listRecords({})
      .then((answer) => setRecords(answer.ok ? answer.value : []))
      .catch(() => setRecords([]));
  }, []);
  return records;
}
