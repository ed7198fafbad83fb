import { useCallback, useEffect, useState } from 'react';
import type { PublisherState } from '#shared/publisher-model';
import { kiosk } from '../../shell/kiosk.ts';
import { useSticks } from './use-sticks.ts';

/** Undefined while the host is asked, anew whenever a stick comes or goes; and how to ask anew. */
export function usePublisher(): readonly [PublisherState | 'failed' | undefined, () => void] {
  const [state, setState] = useState<PublisherState | 'failed'>();
  const sticks = useSticks();
  const present = sticks?.map(({ path }) => path).join('\n');

  const ask = useCallback(() => {
    kiosk.api
      .getPublisher({})
      .then((answer) => setState(answer.ok ? answer.value : 'failed'))
      .catch(() => setState('failed'));
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys may be on the stick that came.
  useEffect(ask, [ask, present]);

  return [state, ask];
}
