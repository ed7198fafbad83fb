import { useCallback, useEffect, useState } from 'react';
import type { RecordSummary } from '#shared/workspace-model';
import { kiosk } from '../../shell/kiosk.ts';

/** Undefined while the host is asked, `failed` when it cannot say. */
export type Records = readonly RecordSummary[] | 'failed' | undefined;

/** The list of everything, and how to ask for it anew. */
export function useRecords(): readonly [Records, () => void] {
  const [records, setRecords] = useState<Records>();
  const ask = useCallback(() => {
    kiosk.api
      .listRecords({})
      .then((answer) => setRecords(answer.ok ? answer.value : 'failed'))
      .catch(() => setRecords('failed'));
  }, []);
  useEffect(ask, [ask]);
  return [records, ask];
}
