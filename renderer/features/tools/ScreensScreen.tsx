import { CircleCheck, MonitorSmartphone, RotateCcw, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ScreenState } from '#shared/screens-model';
import { formatDate, formatTime, localDateOf } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailedState } from '../../ui/FailedState.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import styles from './ScreensScreen.module.css';
import { useScreens } from './use-screens.ts';

/** Has the last release arrived, and is every kiosk well? */
export function ScreensScreen() {
  const { t } = useTranslation('screens');
  const locale = useSession((session) => session.locale);
  const [known, askAnew] = useScreens();
  if (known === 'failed') {
    return <FailedState title={t('failed')} again={t('again')} onAgain={askAnew} />;
  }
  if (!known) return null;
  const { newest, isFresh, screens } = known;
  if (screens.length === 0) {
    return (
      <EmptyState icon={MonitorSmartphone} title={t(isFresh ? 'none' : 'away')}>
        <p className={styles.hint}>{t('noneText')}</p>
        <Button icon={RotateCcw} onClick={askAnew}>
          {t('look')}
        </Button>
      </EmptyState>
    );
  }
  const arrived = screens.filter(({ shows }) => shows === 'newest').length;
  const isEverywhere = arrived === screens.length;
  const Sign = isEverywhere ? CircleCheck : MonitorSmartphone;
  return (
    <div className={styles.screen}>
      <div className={styles.head}>
        <p className={isEverywhere ? `${styles.sum} ${styles.well}` : styles.sum} role="status">
          <Sign className={styles.sign} aria-hidden="true" />
          {newest
            ? t('sum', { seq: newest.seq, arrived, count: screens.length })
            : t('nothingPublished')}
        </p>
        <Button icon={RotateCcw} onClick={askAnew}>
          {t('look')}
        </Button>
      </div>
      {!isFresh && (
        <p className={styles.trouble}>
          <TriangleAlert className={styles.small} aria-hidden="true" />
          {t('awayKnown')}
        </p>
      )}
      <ScrollArea label={t('title')} className={styles.area}>
        <ul className={styles.screens}>
          {screens.map((each) => (
            <li key={each.kioskId} className={styles.card}>
              <h2>{each.name ?? t('unnamed', { id: each.kioskId })}</h2>
              <p className={each.shows === 'newest' ? styles.well : styles.shows}>
                {t(`shows.${each.shows}`, { seq: each.seq ?? '—' })}
              </p>
              <p className={each.silence === 'none' ? styles.quiet : styles.trouble}>
                {each.silence !== 'none' && (
                  <TriangleAlert className={styles.small} aria-hidden="true" />
                )}
                {t(`heard.${each.by}`, { time: inWords(each) })}
                {each.silence !== 'none' && ` · ${t(`silence.${each.silence}`)}`}
              </p>
              {each.troubles.map((trouble) => (
                <p key={trouble} className={styles.trouble}>
                  <TriangleAlert className={styles.small} aria-hidden="true" />
                  {t(`trouble.${trouble}`)}
                </p>
              ))}
              {each.troubles.length === 0 && each.silence === 'none' && (
                <p className={styles.well}>{t('wellOne')}</p>
              )}
              <p className={styles.quiet}>{t('version', { version: each.appVersion })}</p>
            </li>
          ))}
        </ul>
      </ScrollArea>
    </div>
  );

  function inWords({ at }: ScreenState): string {
    const instant = new Date(at);
    return `${formatDate(localDateOf(instant), locale)}, ${formatTime(instant)}`;
  }
}
