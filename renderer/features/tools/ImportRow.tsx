import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PreviewRow } from '#shared/import-model';
import { formatDateRange, formatList, parseLocalDate } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import styles from './FilesScreen.module.css';

interface ImportRowProps {
  readonly row: PreviewRow;
  readonly chosen: boolean;
  readonly mayBeTaken: boolean;
  readonly onChoose: (chosen: boolean) => void;
}

/** One row of the table: what it adds or changes, and what it lacks. */
export function ImportRow({ row, chosen, mayBeTaken, onChoose }: ImportRowProps) {
  const { t } = useTranslation('files');
  const locale = useSession((session) => session.locale);
  const { line, kind, title, startDate, endDate, changes, problems } = row;
  const missing = problems.filter(({ what }) => what === 'missing');
  const wrong = problems.filter(({ what }) => what !== 'missing');
  const names = (columns: readonly PreviewRow['changes'][number][]) =>
    formatList(
      columns.map((column) => t(`column.${column}`)),
      locale,
    );
  return (
    <li className={styles.row}>
      <label className={styles.choice}>
        <input
          type="checkbox"
          className={styles.box}
          checked={chosen}
          disabled={!mayBeTaken}
          onChange={({ target }) => onChoose(target.checked)}
        />
        <span className={styles.words}>
          <strong className={styles.fileName}>{title || t('preview.nameless')}</strong>
          <span className={styles.small}>
            {[
              t('preview.line', { line }),
              startDate &&
                `${formatDateRange(parseLocalDate(startDate), parseLocalDate(endDate ?? startDate), locale)} ${startDate.slice(0, 4)}`,
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
      </label>
      <div className={styles.remarks}>
        <p className={mayBeTaken ? styles.kind : styles.small}>{t(`kindOne.${kind}`)}</p>
        {changes.length > 0 && (
          <p className={styles.small}>{t('preview.changes', { fields: names(changes) })}</p>
        )}
        {wrong.map(({ column, what, found }) => (
          <p key={column} className={styles.remark}>
            <TriangleAlert className={styles.sign} aria-hidden="true" />
            {t(`problem.${what as 'bad-date'}`, { column: t(`column.${column}`), found })}
          </p>
        ))}
        {missing.length > 0 && mayBeTaken && (
          <p className={styles.small}>
            {t('problem.missing', { columns: names(missing.map(({ column }) => column)) })}
          </p>
        )}
      </div>
    </li>
  );
}
