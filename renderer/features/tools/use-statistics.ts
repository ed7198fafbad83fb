import { useCallback, useEffect, useState } from 'react';
import type { DayCounts } from '#shared/statistics-model';
import type { RecordSummary } from '#shared/workspace-model';
import { kiosk } from '../../shell/kiosk.ts';

interface Counted {
  readonly days: readonly DayCounts[];
  readonly length: number;
  /** To call records by their names; empty while the editor's folder cannot be read. */
  readonly records: readonly RecordSummary[];
}

/** Undefined while the host is first asked, `failed` when it cannot say; and how to ask anew. */
export function useStatistics(
  length: number,
): readonly [Counted | 'failed' | undefined, () => void] {
  const [counted, setCounted] = useState<Counted | 'failed'>();
  const ask = useCallback(() => {
    Promise.all([kiosk.api.getStatistics({ days: length }), readRecords()])
      .then(([answer, records]) =>
        setCounted(answer.ok ? { days: answer.value, length, records } : 'failed'),
      )
      .catch(() => setCounted('failed'));
  }, [length]);
  useEffect(ask, [ask]);
  return [counted, ask];
}

async function readRecords(): Promise<readonly RecordSummary[]> {
  const answer = await kiosk.api.listRecords({}).catch(() => undefined);
  return answer?.ok ? answer.value : [];
}
