import { useEffect } from 'react';
import { followLocalOverlay } from '../db/local-overlay.ts';
import { ContentContext } from '../db/use-live.ts';
import { AttractScreen } from '../features/attract/AttractScreen.tsx';
import { ReadAloud } from '../features/read-aloud/ReadAloud.tsx';
import { StaffDoor } from '../features/staff/StaffDoor.tsx';
import { StaffMode } from '../features/staff/StaffMode.tsx';
import { useStaff } from '../features/staff/staff-session.ts';
import { setI18nLocale } from '../i18n/i18n.ts';
import { hashToScreen, screenToHash } from '../session/screen.ts';
import { navigate, startVisit, useSession } from '../session/session.ts';
import { useTheme } from '../session/theme.ts';
import { count } from '../shell/count.ts';
import { ReachZones } from '../ui/ReachZones.tsx';
import { useLowReach, useOrientation } from '../ui/use-layout.ts';
import styles from './App.module.css';
import { BottomBar } from './BottomBar.tsx';
import { CalmScreen } from './CrashScreen.tsx';
import { CurrentScreen, preloadScreens, prepareSearchOf } from './CurrentScreen.tsx';
import { countVisits } from './count-visits.ts';
import { report } from './guard-page.ts';
import { IdleGuard } from './IdleGuard.tsx';
import type { ContentState } from './keep-content.ts';
import { NightScreen } from './NightScreen.tsx';
import { NoticeBanner } from './NoticeBanner.tsx';
import { PanelRuler } from './PanelRuler.tsx';
import { staffSections } from './staff-sections.tsx';
import { ThemeClock } from './ThemeClock.tsx';
import { useContentOfHost } from './use-content-of-host.ts';
import { useHeartbeat } from './use-heartbeat.ts';
import { useScreenHours } from './use-screen-hours.ts';

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

function VisitorsPage({ content }: { readonly content: ContentState }) {
  const visiting = useSession((session) => session.visiting);

  if (content.state === 'unavailable') return <CalmScreen />;
  if (content.state === 'loading') {
    // The attract screen needs no content: whatever is built is built behind it.
    return visiting ? <main className={styles.waiting} /> : <AttractScreen />;
  }
  return (
    <ContentContext value={content.content}>
      <ThemeClock />
      <PanelRuler />
      {visiting ? (
        <IdleGuard>
          <div className={styles.app}>
            <ReachZones>
              <CurrentScreen />
            </ReachZones>
            <NoticeBanner />
            <ReadAloud />
            <BottomBar />
          </div>
        </IdleGuard>
      ) : (
        <AttractScreen />
      )}
    </ContentContext>
  );
}

/** Opens the screen that the address names, in a new visit if need be. */
function openAddress(): void {
  const screen = hashToScreen(location.hash);
  if (useSession.getState().visiting) navigate(screen);
  else startVisit(useSession.getState().locale, screen);
}

/** Mirrors the visitor's choices where styles, voices and tests look for them. */
function useSessionInDocument(): void {
  const { locale, textSize, contrast, readAloud, motion, screen, visiting } = useSession();
  const reach = useLowReach() ? 'low' : 'normal';
  const theme = useTheme((each) => each.theme);
  const orientation = useOrientation();

  useEffect(
    function mirrorChoices() {
      setI18nLocale(locale);
      const root = document.documentElement;
      root.lang = locale;
      root.dataset.text = textSize;
      root.dataset.contrast = contrast;
      root.dataset.reach = reach;
      root.dataset.motion = motion;
      root.dataset.aloud = readAloud ? 'on' : 'off';
      root.dataset.theme = theme;
      root.dataset.layout = orientation;
    },
    [locale, textSize, contrast, reach, motion, readAloud, theme, orientation],
  );

  useEffect(
    function mirrorScreen() {
      // Replaced, never pushed: the browser keeps no trail of a visit.
      if (visiting) history.replaceState(null, '', screenToHash(screen));
    },
    [screen, visiting],
  );

  useEffect(
    function forgetScreen() {
      if (!visiting) return undefined;
      return () => history.replaceState(null, '', '#/');
    },
    [visiting],
  );
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
