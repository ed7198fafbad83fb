import { ContentContext } from '../db/use-live.ts';
import { AttractScreen } from '../features/attract/AttractScreen.tsx';
import { ReadAloud } from '../features/read-aloud/ReadAloud.tsx';
import { useSession } from '../session/session.ts';
import { ReachZones } from '../ui/ReachZones.tsx';
import { BottomBar } from './BottomBar.tsx';
import { CalmScreen } from './CrashScreen.tsx';
import { CurrentScreen } from './CurrentScreen.tsx';
import { IdleGuard } from './IdleGuard.tsx';
import type { ContentState } from './keep-content.ts';
import { NoticeBanner } from './NoticeBanner.tsx';
import { PanelRuler } from './PanelRuler.tsx';
import { ThemeClock } from './ThemeClock.tsx';
import styles from './VisitorsPage.module.css';

/** What visitors have before them: the attract screen, or the screen of their visit. */
export function VisitorsPage({ content }: { readonly content: ContentState }) {
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
