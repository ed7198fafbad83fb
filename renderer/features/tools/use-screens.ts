import { useCallback, useEffect, useState } from 'react';
import type { Screens } from '#shared/screens-model';
import { kiosk } from '../../shell/kiosk.ts';

/** Undefined while the host is asked, `failed` when it cannot say; and how to ask anew. */
export function useScreens(): readonly [Screens | 'failed' | undefined, () => void] {
  const [screens, setScreens] = useState<Screens | 'failed'>();
  const ask = useCallback(() => {
    kiosk.api
      .getScreens({})
      .then((answer) => setScreens(answer.ok ? answer.value : 'failed'))
      .catch(() => setScreens('failed'));
  }, []);
  useEffect(ask, [ask]);
  return [screens, ask];
}
