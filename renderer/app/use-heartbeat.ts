import { useEffect } from 'react';
import { useStaff } from '../features/staff/staff-session.ts';
import { useSession } from '../session/session.ts';
import { kiosk } from '../shell/kiosk.ts';
import { isUiOk, probeFrame } from './frame-probe.ts';
import type { ContentState } from './keep-content.ts';

const beatMs = 5000;

const isStaffAtWork = (): boolean => useStaff.getState().role !== null;

/**
 * Tells the host whether frames are painted, and whether there is anything on them and behind them.
 * While the screen is `dark` by its hours none need be.
 */
export function useHeartbeat(content: ContentState, dark: boolean): void {
  useEffect(
    function beat() {
      function send(painted: boolean): void {
        const { visiting, screen } = useSession.getState();
        const filled = (document.getElementById('root')?.childElementCount ?? 0) > 0;
        const open = content.state === 'ready' && content.content.db.isOpen();
        kiosk.api
          .heartbeat({
            uiOk: isUiOk({ filled, open, painted, dark }),
            // Staff at work are somebody, and no restart may come between.
            screen: isStaffAtWork() ? 'staff' : visiting ? screen.name : 'attract',
          })
          .catch(() => undefined);
      }
      const timer = setInterval(() => probeFrame(requestFrame, send), beatMs);
      return () => clearInterval(timer);
    },
    [content, dark],
  );
}

function requestFrame(onFrame: () => void): () => void {
  const frame = requestAnimationFrame(onFrame);
  return () => cancelAnimationFrame(frame);
}
