import { Hourglass, LayoutGrid, LogOut, UserRound } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { ContentScreen } from './ContentScreen.tsx';
import { MapsScreen } from './MapsScreen.tsx';
import { Overview } from './Overview.tsx';
import { PinsScreen } from './PinsScreen.tsx';
import { roleLook } from './role-look.ts';
import { StaffKeyboard } from './StaffKeyboard.tsx';
import styles from './StaffMode.module.css';
import {
  keepStaffMode,
  leaveStaffMode,
  openStaffScreen,
  type StaffSection,
  useStaff,
} from './staff-session.ts';
import { useQuietTime } from './use-quiet-time.ts';
import { useSignsOfLife } from './use-signs-of-life.ts';
import { WhoDialog } from './WhoDialog.tsx';

/** As the host counts it, too. */
const quietMs = 5 * 60_000;
const warnMs = 30_000;
/** The host need not hear of every touch. */
const tellEveryMs = 30_000;

interface StaffModeProps {
  /** What other features bring; composed by the app. */
  readonly sections: Readonly<Record<StaffSection, ReactNode>>;
}

/** Stands in place of the visitors' screens while somebody of the staff is at work. */
export function StaffMode({ sections }: StaffModeProps) {
  const { t } = useTranslation('staff');
  const { role, name, screen, ending } = useStaff();
  const [asksWho, setAsksWho] = useState(false);
  const secondsLeft = useQuietTime(quietMs, warnMs, leaveStaffMode);
  useHostAwake();

  if (ending) {
    return (
      <main className={styles.ending}>
        <h1>{t(`ending.${ending.way}`)}</h1>
        {ending.shell === 'browser' && <p>{t('ending.browser')}</p>}
      </main>
    );
  }
  if (!role) return null;
  const RoleIcon = roleLook[role];
  return (
    <div className={styles.mode} data-repeats>
      <header className={styles.head}>
        <h1>{t(`screen.${screen}`)}</h1>
        {screen !== 'overview' && (
          <Button icon={LayoutGrid} onClick={() => openStaffScreen('overview')}>
            {t('toOverview')}
          </Button>
        )}
        <p className={styles.role}>
          <RoleIcon className={styles.icon} aria-hidden="true" />
          {t(`role.${role}`)}
        </p>
        <Button icon={UserRound} className={styles.who} onClick={() => setAsksWho(true)}>
          {name || t('who.title')}
        </Button>
        <p className={styles.soon} role="status">
          {secondsLeft !== null && (
            <>
              <Hourglass className={styles.icon} aria-hidden="true" />
              {t('leavingIn', { seconds: secondsLeft })}
            </>
          )}
        </p>
        <Button icon={LogOut} onClick={leaveStaffMode}>
          {t('leave')}
        </Button>
      </header>
      <main className={styles.screen}>
        {screen === 'overview' && <Overview role={role} />}
        {screen === 'pins' && <PinsScreen />}
        {screen === 'maps' && <MapsScreen />}
        {screen === 'content' && <ContentScreen />}
        {screen !== 'overview' &&
          screen !== 'pins' &&
          screen !== 'maps' &&
          screen !== 'content' &&
          sections[screen]}
      </main>
      {asksWho && <WhoDialog onClose={() => setAsksWho(false)} />}
      <StaffKeyboard />
    </div>
  );
}

/** Every touch keeps the host's staff mode alive as well. */
function useHostAwake(): void {
  const toldAt = useRef(performance.now());
  const tell = useRef(() => {
    if (performance.now() - toldAt.current < tellEveryMs) return;
    toldAt.current = performance.now();
    // A host that does not answer ends staff mode by itself.
    keepStaffMode().catch(() => undefined);
  });
  useSignsOfLife(tell.current);
}
