import { Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PublishedRelease } from '#shared/publishing-model';
import { formatDate, formatTime, localDateOf } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { useAuthorName } from '../../ui/use-author-name.ts';
import styles from './ReleaseList.module.css';

interface ReleaseListProps {
  /** Newest first. */
  readonly releases: readonly PublishedRelease[];
  readonly mayGoBack: boolean;
  readonly onBack: (seq: number) => void;
}

/** What was published from here; each but the newest can be had back. */
export function ReleaseList({ releases, mayGoBack, onBack }: ReleaseListProps) {
  const { t } = useTranslation('publishing');
  const locale = useSession((session) => session.locale);
  const nameOf = useAuthorName();
  if (releases.length === 0) return null;
  return (
    <section className={styles.list} aria-labelledby="releases-title">
      <h2 id="releases-title" className={styles.title}>
        {t('releases.title')}
      </h2>
      <ScrollArea label={t('releases.title')}>
        <ol className={styles.releases}>
          {releases.map(({ seq, createdAt, author }, index) => {
            const at = new Date(createdAt);
            return (
              <li key={seq} className={styles.release}>
                <span>
                  <strong>{t('releases.number', { seq })}</strong>
                  <br />
                  {`${formatDate(localDateOf(at), locale)}, ${formatTime(at)} · ${nameOf(author)}`}
                </span>
                {index > 0 && (
                  <Button icon={Undo2} disabled={!mayGoBack} onClick={() => onBack(seq)}>
                    {t('releases.back')}
                  </Button>
                )}
              </li>
            );
          })}
        </ol>
      </ScrollArea>
    </section>
  );
}
