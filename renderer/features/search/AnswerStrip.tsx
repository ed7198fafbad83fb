import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Pager } from '../../ui/Pager.tsx';
import { pageOf } from '../../ui/pages.ts';
import { useByLayout } from '../../ui/use-layout.ts';
import styles from './AnswerStrip.module.css';
import { EntryRow } from './EntryRow.tsx';
import { setAnswerPage, useSearch } from './search-session.ts';
import type { Found } from './use-found.ts';

interface AnswerStripProps {
  readonly found: Found;
  readonly list: Ref<HTMLUListElement>;
}

/** The few entries for which there is room above the keyboard when everything stands low. */
export function AnswerStrip({ found, list }: AnswerStripProps) {
  const { t } = useTranslation('search');
  const page = useSearch((search) => search.page);
  const perPage = useByLayout({ landscape: 2, portrait: 2, landscapeLarge: 1, portraitLarge: 1 });
  const shown = pageOf(found.entries, page, perPage);

  return (
    <section className={styles.strip} aria-label={t('results')}>
      <ul ref={list} className={styles.list}>
        {shown.items.map((entry) => (
          <EntryRow
            key={entry.key}
            entry={entry}
            words={found.kind === 'answers' ? found.words : []}
          />
        ))}
      </ul>
      <Pager page={shown.page} pages={shown.pages} onPage={setAnswerPage} />
    </section>
  );
}
