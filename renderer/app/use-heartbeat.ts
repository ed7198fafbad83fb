import { useEffect } from 'react';
import { useSession } from '../session/session.ts';
import { kiosk } from '../shell/kiosk.ts';

const beatMs = 5000;

/** Tells the host that a frame was painted and whether there is anything on it. */
export function useHeartbeat(contentState: 'loading' | 'unavailable' | 'ready'): void {
  useEffect(
    function beat() {
      const timer = setInterval(() => {
        requestAnimationFrame(() => {
          const { visiting, screen } = useSession.getState();
          const filled = (document.getElementById('root')?.childElementCount ?? 0) > 0;
          kiosk.api
            .heartbeat({
              uiOk: filled && contentState === 'ready',
              screen: visiting ? screen.name : 'attract',
            })
            .catch(() => undefined);
        });
      }, beatMs);
      return () => clearInterval(timer);
    },
    [contentState],
  );
}
