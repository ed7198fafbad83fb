import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecordSummary } from '#shared/workspace-model';
import { useSession } from '../../session/session.ts';
import { useNow } from '../../session/use-now.ts';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { pageOf } from '../../ui/pages.ts';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { useByLayout } from '../../ui/use-layout.ts';
import { NoticeForm } from './NoticeForm.tsx';
import styles from './QuickScreen.module.css';
import { filterRecords, noFilter, titleOf } from './record-filter.ts';
import { SearchBox } from './SearchBox.tsx';
import { useRecords } from './use-records.ts';

/** What cannot wait: a notice for everybody, and taking something off the screen. */
export function QuickScreen() {
  const { t } = useTranslation(['editor', 'staff']);
  const locale = useSession((session) => session.locale);
  const now = useNow();
  const [records, askAnew] = useRecords();
  const [words, setWords] = useState('');
  const [page, setPage] = useState(1);
  const [failed, setFailed] = useState(false);
  const rows = useByLayout({ landscape: 6, portrait: 7, landscapeLarge: 4, portraitLarge: 4 });
  const all = Array.isArray(records) ? (records as readonly RecordSummary[]) : [];
  // What is hidden stands first: it is what one comes back for.
  const found = filterRecords(all.filter(isShownToVisitors), { ...noFilter, words }, locale, now);
  const shown = pageOf(
    found.toSorted((a, b) => Number(b.isHidden) - Number(a.isHidden)),
    page,
    rows,
  );

  function hide({ collection, id, isHidden }: RecordSummary): void {
    kiosk.api
      .hideRecord({ collection, id, hidden: !isHidden })
      .then((answer) => setFailed(!answer.ok))
      .catch(() => setFailed(true))
      .finally(askAnew);
  }

  return (
    <ScrollArea label={t('staff:screen.quick')} className={styles.area}>
      <div className={styles.screen}>
        <NoticeForm onPosted={askAnew} />
        <section className={styles.hide} aria-labelledby="hide-title">
          <h2 id="hide-title" className={styles.title}>
            {t('hide.title')}
          </h2>
          <SearchBox
            value={words}
            onChange={(typed) => {
              setPage(1);
              setWords(typed);
            }}
          />
          <p role="status">{failed || records === 'failed' ? t('hide.failed') : ''}</p>
          <ul className={styles.rows}>
            {shown.items.map((record) => (
              <li key={`${record.collection}/${record.id}`} className={styles.row}>
                <span className={styles.words}>
                  <strong>{titleOf(record, locale)}</strong>
                  <span className={styles.small}>{t(`kind.${record.collection}`)}</span>
                </span>
                <Button
                  icon={record.isHidden ? Eye : EyeOff}
                  pressed={record.isHidden}
                  onClick={() => hide(record)}
                >
                  {record.isHidden ? t('hide.show') : t('hide.hide')}
                </Button>
              </li>
            ))}
          </ul>
          <Pager page={shown.page} pages={shown.pages} onPage={setPage} />
        </section>
      </div>
    </ScrollArea>
  );
}

/** Railways, regions and help are what the kiosk stands on: they are edited, not hidden in a hurry. */
const isShownToVisitors = ({ collection }: RecordSummary): boolean =>
  ['events', 'exhibits', 'places', 'notices', 'tours'].includes(collection);
