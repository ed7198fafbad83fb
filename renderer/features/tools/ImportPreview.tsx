import { CircleCheck, Columns3, FileInput, PencilLine, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EventColumn, PreviewRow, TableError, TablePreview } from '#shared/import-model';
import { formatDateRange, parseLocalDate } from '../../i18n/format.ts';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { ColumnMap } from './ColumnMap.tsx';
import styles from './FilesScreen.module.css';
import { ImportRow } from './ImportRow.tsx';

interface ImportPreviewProps {
  readonly opened: TablePreview;
  readonly onClose: () => void;
  readonly onRecords: () => void;
}

const kinds = ['new', 'changed', 'same', 'twice', 'nameless'] as const;
const mayBeTaken = ({ kind }: PreviewRow): boolean => kind === 'new' || kind === 'changed';
/** A title and a day: with them the rest may be left out. */
const isUnderstood = ({ columns }: TablePreview): boolean =>
  columns.some(({ holds }) => holds?.startsWith('title')) &&
  columns.some(({ holds }) => holds === 'startDate');
/** What somebody has corrected by hand since is not overwritten without being asked for. */
const atFirst = ({ rows }: TablePreview): ReadonlySet<number> =>
  new Set(rows.filter(({ kind }) => kind === 'new').map(({ line }) => line));

/** Every row with what becomes of it, before anything is written. */
export function ImportPreview({ opened, onClose, onRecords }: ImportPreviewProps) {
  const { t } = useTranslation('files');
  const [table, setTable] = useState(opened);
  const [mapping, setMapping] = useState(() => !isUnderstood(opened));
  const [kind, setKind] = useState<PreviewRow['kind'] | null>(null);
  const [chosen, setChosen] = useState(() => atFirst(opened));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<TableError['type'] | 'failed' | null>(null);
  const [done, setDone] = useState<{ added: number; changed: number } | null>(null);
  const { tableId, columns, rows, leftOut } = table;
  const holds = columns.map((column) => column.holds);
  const shown = rows.filter((row) => kind === null || row.kind === kind);

  async function understand(at: number, column: EventColumn | null): Promise<void> {
    const wanted = holds.map((each, index) =>
      index === at ? column : each === column ? null : each,
    );
    const answer = await kiosk.api.mapTable({ tableId, holds: wanted }).catch(() => null);
    if (!answer?.ok) return setProblem(answer?.error.type ?? 'failed');
    setTable(answer.value);
    setChosen(atFirst(answer.value));
    setKind(null);
  }

  async function takeOver(): Promise<void> {
    setBusy(true);
    setProblem(null);
    const wanted = rows
      .filter(({ line }) => chosen.has(line))
      .map((row) => ({ line: row.line, ...wordsOfDays(row) }));
    const answer = await kiosk.api.importEvents({ tableId, holds, rows: wanted }).catch(() => null);
    setBusy(false);
    if (answer?.ok) setDone(answer.value);
    else setProblem(answer?.error.type ?? 'failed');
  }

  if (done) {
    return (
      <EmptyState icon={CircleCheck} title={t('done.title', done)}>
        <p>{t('done.text')}</p>
        <div className={styles.keys}>
          <Button tone="main" icon={PencilLine} onClick={onRecords}>
            {t('done.records')}
          </Button>
          <Button onClick={onClose}>{t('done.more')}</Button>
        </div>
      </EmptyState>
    );
  }
  return (
    <div className={styles.preview}>
      <div className={styles.head}>
        <h2 className={styles.name}>{table.name}</h2>
        <Button icon={Columns3} pressed={mapping} onClick={() => setMapping(!mapping)}>
          {t('preview.used', {
            used: holds.filter((each) => each !== null).length,
            columns: holds.length,
          })}
        </Button>
      </div>
      {mapping && <ColumnMap columns={columns} onChoose={understand} />}
      <fieldset className={styles.kinds} aria-label={t('preview.kinds')}>
        {kinds.map((each) => (
          <Chip
            key={each}
            label={t(`kind.${each}`)}
            count={rows.filter((row) => row.kind === each).length}
            chosen={kind === each}
            onClick={() => setKind(kind === each ? null : each)}
          />
        ))}
      </fieldset>
      <ScrollArea label={t('preview.rows')} className={styles.area}>
        <ul className={styles.rows}>
          {shown.map((row) => (
            <ImportRow
              key={row.line}
              row={row}
              chosen={chosen.has(row.line)}
              mayBeTaken={mayBeTaken(row)}
              onChoose={(isChosen) =>
                setChosen((before) => {
                  const after = new Set(before);
                  if (isChosen) after.add(row.line);
                  else after.delete(row.line);
                  return after;
                })
              }
            />
          ))}
        </ul>
      </ScrollArea>
      <div className={styles.foot}>
        <p className={problem ? `${styles.words} ${styles.problem}` : styles.words} role="status">
          {problem
            ? t(`error.${problem}`)
            : busy
              ? t('preview.busy')
              : leftOut > 0 && t('preview.leftOut', { count: leftOut })}
        </p>
        <Button icon={Undo2} onClick={onClose}>
          {t('preview.other')}
        </Button>
        <Button
          tone="main"
          icon={FileInput}
          disabled={busy || chosen.size === 0}
          onClick={() => void takeOver()}
        >
          {t('preview.take', { count: chosen.size })}
        </Button>
      </div>
    </div>
  );
}

/** «9–12 июля», in each language, as the form of an event writes it. */
function wordsOfDays({ startDate, endDate }: PreviewRow) {
  if (startDate === null) return {};
  const [from, to] = [parseLocalDate(startDate), parseLocalDate(endDate ?? startDate)];
  const inWords = (locale: 'ru' | 'be' | 'en') => formatDateRange(from, to, locale);
  return { when: { ru: inWords('ru'), be: inWords('be'), en: inWords('en') } };
}
