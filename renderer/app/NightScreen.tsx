import type { TouchEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatTime } from '../i18n/format.ts';
import { useNow } from '../session/use-now.ts';
import styles from './NightScreen.module.css';
import { clockPlace } from './night.ts';

/** Outside the screen hours: no light but a small clock that wanders. Any touch wakes the kiosk. */
export function NightScreen({ onWake }: { readonly onWake: () => void }) {
  const { t } = useTranslation();
  const now = useNow();
  const { left, top } = clockPlace(now);

  /** Without the click that would follow, which would hit what has just appeared there. */
  function wakeByTouch(event: TouchEvent): void {
    event.preventDefault();
    onWake();
  }

  return (
    <main className={styles.night}>
      <button
        type="button"
        className={styles.anywhere}
        aria-label={t('attract.touch')}
        onTouchEnd={wakeByTouch}
        onTouchCancel={onWake}
        onClick={onWake}
      />
      <div className={styles.room}>
        <time
          className={styles.clock}
          style={{ left: `${left}%`, top: `${top}%`, translate: `-${left}% -${top}%` }}
        >
          {formatTime(now)}
        </time>
      </div>
    </main>
  );
}
