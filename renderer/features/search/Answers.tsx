import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Pager } from '../../ui/Pager.tsx';
import { pageOf } from '../../ui/pages.ts';
import { useByLayout } from '../../ui/use-layout.ts';
import styles from './Answers.module.css';
import { EntryRow } from './EntryRow.tsx';
import type { Answer } from './find-entries.ts';
import { setAnswerPage, useSearch } from './search-session.ts';

interface AnswersProps {
  readonly answer: Answer;
  readonly list: Ref<HTMLUListElement>;
}

/** What was found, page by page. */
export function Answers({ answer, list }: AnswersProps) {
  const { t } = useTranslation('search');
  const page = useSearch((search) => search.page);
  const rows = useByLayout({ landscape: 5, portrait: 6, landscapeLarge: 3, portraitLarge: 4 });
  // The line that says "perhaps" takes the place of a row.
  const perPage = answer.exact ? rows : rows - 1;
  const shown = pageOf(answer.entries, page, perPage);

  return (
    <section className={styles.answers} aria-label={t('results')}>
      <div className={styles.list}>
        {!answer.exact && <h2 className={styles.count}>{t('guess')}</h2>}
        <ul ref={list} className={styles.list}>
          {shown.items.map((entry) => (
            <EntryRow key={entry.key} entry={entry} words={answer.words} />
          ))}
        </ul>
      </div>
      <div className={styles.foot}>
        <p className={styles.count} role="status">
          {t('found', { count: answer.entries.length })}
        </p>
        <Pager page={shown.page} pages={shown.pages} onPage={setAnswerPage} />
      </div>
    </section>
  );
}
