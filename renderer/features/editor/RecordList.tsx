import { Eye, Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Collection, collections } from '#shared/content-model';
import type { RecordAddress, RecordSummary } from '#shared/workspace-model';
import { useSession } from '../../session/session.ts';
import { useNow } from '../../session/use-now.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import field from '../../ui/field.module.css';
import { Pager } from '../../ui/Pager.tsx';
import { pageOf } from '../../ui/pages.ts';
import { useRoom } from '../../ui/use-room.ts';
import styles from './RecordList.module.css';
import { RecordRow } from './RecordRow.tsx';
import { RegionSelect } from './RegionSelect.tsx';
import {
  addable,
  filterRecords,
  hasSign,
  type RecordFilter,
  recordSigns,
} from './record-filter.ts';
import { SearchBox } from './SearchBox.tsx';

/** Rem. */
const row = { width: 40, height: 8.8 };
const largeRow = { width: 40, height: 12 };
const mostRows = { columns: 1, rows: 14 };

interface RecordListProps {
  readonly records: readonly RecordSummary[];
  readonly filter: RecordFilter;
  readonly problem: 'gone' | 'failed' | null;
  readonly onFilter: (filter: RecordFilter) => void;
  readonly onOpen: (address: RecordAddress) => void;
  readonly onCreate: (collection: Collection) => void;
  /** The screens as they will be with every change. */
  readonly onPreview: () => void;
}

/** Everything that can be changed, found by words, kind, region or what is wrong with it. */
export function RecordList({
  records,
  filter,
  problem,
  onFilter,
  onOpen,
  onCreate,
  onPreview,
}: RecordListProps) {
  const { t } = useTranslation('editor');
  const locale = useSession((session) => session.locale);
  const now = useNow();
  const [page, setPage] = useState(1);
  const large = useSession((session) => session.textSize === 'large');
  const { rows, room } = useRoom(mostRows, large ? largeRow : row, { gap: 0.8, always: true });
  const found = filterRecords(records, filter, locale, now);
  const shown = pageOf(found, page, rows);

  // What nothing is wrong with takes no room.
  const signs = recordSigns
    .map((sign) => ({ sign, count: records.filter((each) => hasSign(each, sign, now)).length }))
    .filter(({ sign, count }) => count > 0 || filter.sign === sign);

  function narrow(part: Partial<RecordFilter>): void {
    setPage(1);
    onFilter({ ...filter, ...part });
  }

  return (
    <div className={styles.list}>
      <div className={styles.tools}>
        <SearchBox value={filter.words} onChange={(words) => narrow({ words })} />
        <select
          className={field.select}
          aria-label={t('list.kinds')}
          value={filter.collection ?? ''}
          onChange={({ target }) =>
            narrow({ collection: collections.find((name) => name === target.value) ?? null })
          }
        >
          <option value="">{t('list.anyKind')}</option>
          {collections.map((collection) => (
            <option key={collection} value={collection}>
              {t(`kind.${collection}`)}
            </option>
          ))}
        </select>
        <RegionSelect
          records={records}
          value={filter.region}
          onChange={(region) => narrow({ region })}
        />
      </div>
      <fieldset className={styles.chips} aria-label={t('list.signs')}>
        {signs.map(({ sign, count }) => (
          <Chip
            key={sign}
            label={t(`sign.${sign}`)}
            count={count}
            chosen={filter.sign === sign}
            onClick={() => narrow({ sign: filter.sign === sign ? null : sign })}
          />
        ))}
      </fieldset>
      <div className={styles.found}>
        <p role="status">
          {problem ? t(`list.${problem}`) : t('list.found', { count: found.length })}
        </p>
        <Button icon={Eye} onClick={onPreview}>
          {t('preview.open')}
        </Button>
        <Pager page={shown.page} pages={shown.pages} onPage={setPage} />
      </div>
      <ul ref={room} className={styles.rows}>
        {shown.items.map((record) => (
          <li key={`${record.collection}/${record.id}`}>
            <RecordRow record={record} now={now} onOpen={() => onOpen(record)} />
          </li>
        ))}
      </ul>
      <fieldset className={styles.add} aria-label={t('list.add')}>
        {addable.map((collection, index) => (
          <Button
            key={collection}
            icon={Plus}
            tone={index === 0 ? 'main' : 'quiet'}
            onClick={() => onCreate(collection)}
          >
            {t(`add.${collection as 'events'}`)}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
