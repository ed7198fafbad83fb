import { useCallback, useEffect, useState } from 'react';
import type { PublishPlan } from '#shared/publishing-model';
import { kiosk } from '../../shell/kiosk.ts';

/** Undefined while the host is asked, `failed` when it cannot say; and how to ask anew. */
export function usePublishPlan(): readonly [PublishPlan | 'failed' | undefined, () => void] {
  const [plan, setPlan] = useState<PublishPlan | 'failed'>();
  const ask = useCallback(() => {
    kiosk.api
      .getPublishPlan({})
      .then((answer) => setPlan(answer.ok ? answer.value : 'failed'))
      .catch(() => setPlan('failed'));
  }, []);
  useEffect(ask, [ask]);
  return [plan, ask];
}
