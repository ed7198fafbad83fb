import { CircleCheck, RefreshCw, TriangleAlert, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { FeedStatus } from '#shared/feed-model';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import styles from './MapsScreen.module.css';
import { useFeedWords } from './use-feed-words.ts';

interface FeedCardProps {
  readonly feed: FeedStatus;
  readonly onGoBack: () => void;
}

/** The content that is shown, how the newest one comes, and what is in its way. */
export function FeedCard({ feed, onGoBack }: FeedCardProps) {
  const { t } = useTranslation('staff');
  const { date, before, news, problems, worrying } = useFeedWords(feed);
  const { state, progress } = feed;
  const isUnderWay = state === 'checking' || state === 'downloading';
  return (
    <div className={styles.row}>
      <Glyph icon={worrying ? TriangleAlert : CircleCheck} tone={worrying ? 'ochre' : 'forest'} />
      <div className={styles.words}>
        <p className={styles.name}>
          {date === null ? t('status.noContent') : t('stick.release', { date })}
        </p>
        {progress ? (
          <label className={styles.progress}>
            <span className={styles.sentence}>{news}</span>
            <progress max={progress.totalBytes} value={progress.doneBytes} />
          </label>
        ) : (
          <p className={styles.sentence}>{news}</p>
        )}
        {problems !== '' && (
          <p
            className={worrying ? `${styles.warning} ${styles.sentence}` : styles.sentence}
            role="status"
          >
            {problems}
          </p>
        )}
      </div>
      {before !== null && (
        <Button icon={Undo2} disabled={isUnderWay} onClick={onGoBack}>
          {t('feed.goBack', { date: before })}
        </Button>
      )}
      {state !== 'off' && (
        <Button
          icon={RefreshCw}
          disabled={isUnderWay}
          onClick={() => void kiosk.api.checkFeed({}).catch(() => undefined)}
        >
          {t('feed.check')}
        </Button>
      )}
    </div>
  );
}
