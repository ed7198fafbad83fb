import { useEffect } from 'react';
import { useStaff } from '../features/staff/staff-session.ts';
import { useSession } from '../session/session.ts';
import { kiosk } from '../shell/kiosk.ts';
import type { ContentState } from './use-content-of-host.ts';

const beatMs = 5000;

const isStaffAtWork = (): boolean => useStaff.getState().role !== null;

/** Tells the host that a frame was painted, and whether there is anything on it and behind it. */
export function useHeartbeat(content: ContentState): void {
  useEffect(
    function beat() {
      const timer = setInterval(() => {
        requestAnimationFrame(() => {
          const { visiting, screen } = useSession.getState();
          const filled = (document.getElementById('root')?.childElementCount ?? 0) > 0;
          kiosk.api
            .heartbeat({
              uiOk: filled && content.state === 'ready' && content.content.db.isOpen(),
              // Staff at work are somebody, and no restart may come between.
              screen: isStaffAtWork() ? 'staff' : visiting ? screen.name : 'attract',
            })
            .catch(() => undefined);
        });
      }, beatMs);
      return () => clearInterval(timer);
    },
    [content],
  );
}
