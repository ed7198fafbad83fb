import { useTranslation } from 'react-i18next';
import { useByLayout } from '../../ui/use-layout.ts';
import { EntryRow } from './EntryRow.tsx';
import type { SearchEntry } from './search-entry.ts';
import styles from './Towns.module.css';

/** Before the first letter: the towns with most to see, and in what one may write. */
export function Towns({ towns }: { readonly towns: readonly SearchEntry[] }) {
  const { t } = useTranslation('search');
  const rows = useByLayout({ landscape: 5, portrait: 5, landscapeLarge: 3, portraitLarge: 3 });

  return (
    <section className={styles.towns} aria-label={t('towns')}>
      <div className={styles.group}>
        <h2 className={styles.label}>{t('towns')}</h2>
        <ul className={styles.group}>
          {towns.slice(0, rows).map((entry) => (
            <EntryRow key={entry.key} entry={entry} words={[]} />
          ))}
        </ul>
      </div>
      <p className={`${styles.label} ${styles.hint}`}>{t('typeHere')}</p>
    </section>
  );
}
