import { useEffect } from 'react';
import { followLocalOverlay } from '../db/local-overlay.ts';
import { StaffDoor } from '../features/staff/StaffDoor.tsx';
import { StaffMode } from '../features/staff/StaffMode.tsx';
import { useStaff } from '../features/staff/staff-session.ts';
import { hashToScreen } from '../session/screen.ts';
import { navigate, startVisit, useSession } from '../session/session.ts';
import { count } from '../shell/count.ts';
import { preloadScreens, prepareSearchOf } from './CurrentScreen.tsx';
import { countVisits } from './count-visits.ts';
import { report } from './guard-page.ts';
import type { ContentState } from './keep-content.ts';
import { NightScreen } from './NightScreen.tsx';
import { staffSections } from './staff-sections.tsx';
import { useContentOfHost } from './use-content-of-host.ts';
import { useHeartbeat } from './use-heartbeat.ts';
import { useScreenHours } from './use-screen-hours.ts';
import { useSessionInDocument } from './use-session-in-document.ts';
import { VisitorsPage } from './VisitorsPage.tsx';

/** Until the settings of this kiosk are known. */
const usualRestSeconds = 60;

export function App() {
  const content = useContentOfHost();
  const staffAtWork = useStaff((staff) => staff.role !== null);
  const { dark, wake } = useScreenHours(
    content.state === 'ready' ? content.content.kioskInfo.idleSeconds : usualRestSeconds,
  );
  useSessionInDocument();
  useAddress(content.state === 'ready');
  useHeartbeat(content, dark);
  usePreparedSearch(content);

  useEffect(() => followLocalOverlay(report), []);
  useEffect(() => countVisits(count), []);

  useEffect(function fetchTheRest() {
    preloadScreens().catch(report);
  }, []);

  return (
    <>
      <StaffDoor />
      {staffAtWork && <StaffMode sections={staffSections} />}
      {!staffAtWork && dark && <NightScreen onWake={wake} />}
      {!staffAtWork && !dark && <VisitorsPage content={content} />}
    </>
  );
}

/** The index is a matter of the release; a reload of the page makes it anew. */
function usePreparedSearch(content: ContentState): void {
  const shown = content.state === 'ready' ? content.content : null;
  useEffect(
    function prepare() {
      // A database that was replaced meanwhile is no fault: its successor comes here too.
      if (shown) prepareSearchOf(shown).catch(() => undefined);
    },
    [shown],
  );
}

/** Opens the screen that the address names, in a new visit if need be. */
function openAddress(): void {
  const screen = hashToScreen(location.hash);
  if (useSession.getState().visiting) navigate(screen);
  else startVisit(useSession.getState().locale, screen);
}

/** Opens the address of the page: a reload in mid-visit returns to its screen. */
function useAddress(isReady: boolean): void {
  useEffect(
    function followAddress() {
      if (!isReady) return undefined;
      if (location.hash.length > '#/'.length) openAddress();
      window.addEventListener('hashchange', openAddress);
      return () => window.removeEventListener('hashchange', openAddress);
    },
    [isReady],
  );
}
