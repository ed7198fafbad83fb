import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../session/session.ts';
import { Pager } from '../../ui/Pager.tsx';
import { pageOf } from '../../ui/pages.ts';
import { useByLayout, useOrientation } from '../../ui/use-layout.ts';
import { useRoom } from '../../ui/use-room.ts';
import styles from './AnswerStrip.module.css';
import { EntryRow } from './EntryRow.tsx';
import { setAnswerPage, useSearch } from './search-session.ts';
import type { Found } from './use-found.ts';

const oneRow = { columns: 1, rows: 1 };
/** Rem: an entry, which is a key to touch as well. */
const entryRow = { width: 60, height: 9, heightMm: 20 };
const largeEntryRow = { ...entryRow, heightMm: 30 };

interface AnswerStripProps {
  readonly found: Found;
  readonly list: Ref<HTMLUListElement>;
}

/** The few entries for which there is room above the keyboard when everything stands low. */
export function AnswerStrip({ found, list }: AnswerStripProps) {
  const { t } = useTranslation('search');
  const page = useSearch((search) => search.page);
  const beside = useByLayout({ landscape: 1, portrait: 2, landscapeLarge: 1, portraitLarge: 1 });
  const large = useSession((session) => session.textSize === 'large');
  const { rows, room } = useRoom(oneRow, large ? largeEntryRow : entryRow, {
    gap: 0.8,
    gapMm: 4,
  });
  const upright = useOrientation() === 'portrait';
  const perPage = upright ? beside : rows;
  const shown = pageOf(found.entries, page, perPage);

  return (
    <section className={styles.strip} aria-label={t('results')}>
      <div ref={room} className={styles.room}>
        <ul ref={list} className={styles.list}>
          {shown.items.map((entry) => (
            <EntryRow
              key={entry.key}
              entry={entry}
              words={found.kind === 'answers' ? found.words : []}
            />
          ))}
        </ul>
      </div>
      <Pager page={shown.page} pages={shown.pages} onPage={setAnswerPage} />
    </section>
  );
}
