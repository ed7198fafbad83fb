import { useTranslation } from 'react-i18next';
import { type EventColumn, eventColumns, type TablePreview } from '#shared/import-model';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import styles from './FilesScreen.module.css';

interface ColumnMapProps {
  readonly columns: TablePreview['columns'];
  readonly onChoose: (at: number, column: EventColumn | null) => Promise<void>;
}

/** What each column is taken for, with what stands in it; whoever knows better says so. */
export function ColumnMap({ columns, onChoose }: ColumnMapProps) {
  const { t } = useTranslation('files');
  return (
    <ScrollArea label={t('preview.columns')} className={styles.columns}>
      <ul className={styles.mapping}>
        {columns.map(({ heading, holds: held, sample }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have no name of their own and never move.
          <li key={at} className={styles.column}>
            <label>
              <strong className={styles.heading}>
                {heading || t('preview.unnamed', { number: at + 1 })}
              </strong>
              <select
                className={held ? styles.select : `${styles.select} ${styles.unused}`}
                value={held ?? ''}
                onChange={({ target }) =>
                  void onChoose(at, eventColumns.find((each) => each === target.value) ?? null)
                }
              >
                <option value="">{t('preview.unused')}</option>
                {eventColumns.map((column) => (
                  <option key={column} value={column}>
                    {t(`column.${column}`)}
                  </option>
                ))}
              </select>
            </label>
            <span className={styles.sample}>{sample}</span>
          </li>
        ))}
      </ul>
    </ScrollArea>
  );
}
