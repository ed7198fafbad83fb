import { useEffect, useState } from 'react';
import type { FeedStatus } from '#shared/feed-model';
import { kiosk } from '../../shell/kiosk.ts';

/** How the kiosk stands to its feed, as it changes; undefined until the host has answered. */
export function useFeedStatus(): FeedStatus | undefined {
  const [status, setStatus] = useState<FeedStatus>();

  useEffect(function follow() {
    // First this, so that no change falls between.
    const unsubscribe = kiosk.subscribe('feedChanged', setStatus);
    kiosk.api
      .getFeedStatus({})
      .then((answer) => answer.ok && setStatus(answer.value))
      // The line then says that nothing is known.
      .catch(() => undefined);
    return unsubscribe;
  }, []);

  return status;
}
