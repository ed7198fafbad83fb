import { CircleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { RecordSummary } from '#shared/workspace-model';
import { formatNearDate, formatTime, localDateOf } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { RecordPicture } from '../../ui/RecordPicture.tsx';
import { useAuthorName } from '../../ui/use-author-name.ts';
import styles from './RecordRow.module.css';
import { titleOf } from './record-filter.ts';
import { standingOf } from './record-standing.ts';
import { StandingSign } from './StandingSign.tsx';

interface RecordRowProps {
  readonly record: RecordSummary;
  readonly now: Date;
  readonly onOpen: () => void;
}

/** One record: what it is called, what it is, and how it stands with it. */
export function RecordRow({ record, now, onOpen }: RecordRowProps) {
  const { t } = useTranslation('editor');
  const locale = useSession((session) => session.locale);
  const nameOf = useAuthorName();
  const standing = standingOf(record, now);
  const changed = record.changedAt === null ? null : new Date(record.changedAt);
  return (
    <button type="button" className={styles.row} onClick={onOpen}>
      <RecordPicture pictures={record.pictures} width={480} alt="" className={styles.picture} />
      <StandingSign standing={standing} className={styles.sign} />
      <span className={styles.words}>
        <strong className={styles.title}>
          {Object.keys(record.title).length > 0 ? titleOf(record, locale) : t('row.untitled')}
        </strong>
        <span className={styles.small}>
          {[
            t(`kind.${record.collection}`),
            t(`standing.${standing}`),
            changed &&
              `${formatNearDate(localDateOf(changed), localDateOf(now), locale)}, ${formatTime(changed)}`,
            record.changedBy && nameOf(record.changedBy),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      {record.errors > 0 && (
        <span className={styles.count}>
          <CircleAlert className={styles.alert} aria-hidden="true" />
          {t('row.errors', { count: record.errors })}
        </span>
      )}
    </button>
  );
}
