import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Collection } from '#shared/content-model';
import type { RecordAddress, RecordSummary } from '#shared/workspace-model';
import { useSession } from '../../session/session.ts';
import { useNow } from '../../session/use-now.ts';
import { Button } from '../../ui/Button.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { pageOf } from '../../ui/pages.ts';
import { useRoom } from '../../ui/use-room.ts';
import styles from './RecordRail.module.css';
import { addable, filterRecords, type RecordFilter, titleOf } from './record-filter.ts';
import { standingOf } from './record-standing.ts';
import { StandingSign } from './StandingSign.tsx';

/** Rem. */
const row = { width: 28, height: 11.2 };
const mostRows = { columns: 1, rows: 12 };
/** Letters of a title that find room in a row. */
const mostLetters = 38;

interface RecordRailProps {
  readonly records: readonly RecordSummary[];
  /** As the list was narrowed to. */
  readonly filter: RecordFilter;
  /** The record that is being edited. */
  readonly opened: RecordAddress;
  /** Its title as it is being written; null as long as there is none. */
  readonly title: string | null;
  /** Why the last one that was asked for did not open. */
  readonly problem: 'gone' | 'failed' | null;
  readonly onOpen: (address: RecordAddress) => void;
  readonly onCreate: (collection: Collection) => void;
}

/** The list beside the record that is being edited: others of its kind are one touch away. */
export function RecordRail({
  records,
  filter,
  opened,
  title,
  problem,
  onOpen,
  onCreate,
}: RecordRailProps) {
  const { t } = useTranslation('editor');
  const locale = useSession((session) => session.locale);
  const now = useNow();
  const { rows, room } = useRoom(mostRows, row, { gap: 0.8, always: true });
  /** Null until somebody leafs: the page on which the record stands. */
  const [chosenPage, setChosenPage] = useState<number | null>(null);
  const kind = { ...filter, collection: opened.collection };
  const found = filterRecords(records, kind, locale, now);
  const at = found.findIndex(({ id }) => id === opened.id);
  const shown = pageOf(found, chosenPage ?? Math.floor(Math.max(0, at) / rows) + 1, rows);

  return (
    <nav className={styles.rail} aria-label={t(`kind.${opened.collection}`)}>
      {addable.includes(opened.collection) && (
        <Button icon={Plus} className={styles.add} onClick={() => onCreate(opened.collection)}>
          {t(`add.${opened.collection as 'events'}`)}
        </Button>
      )}
      {problem && (
        <p className={styles.problem} role="status">
          {t(`list.${problem}`)}
        </p>
      )}
      <ul ref={room} className={styles.rows}>
        {shown.items.map((record) => {
          const isOpened = record.id === opened.id;
          const standing = standingOf(record, now);
          const name = (isOpened ? title : titleOf(record, locale)) || t('row.untitled');
          return (
            <li key={record.id}>
              <button
                type="button"
                className={styles.row}
                aria-current={isOpened || undefined}
                aria-label={`${name}, ${t(`standing.${standing}`)}`}
                onClick={() => !isOpened && onOpen(record)}
              >
                <strong className={styles.title}>{shorten(name)}</strong>
                <span className={styles.standing}>
                  <StandingSign standing={standing} className={styles.sign} />
                  {t(`standing.${standing}`)}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      <Pager page={shown.page} pages={shown.pages} onPage={setChosenPage} />
    </nav>
  );
}

/** Whole words, as many as find room. */
const shorten = (title: string): string =>
  title.length <= mostLetters
    ? title
    : `${title.slice(0, title.lastIndexOf(' ', mostLetters)).replace(/[\s—,]+$/, '')}…`;
