import { useTranslation } from 'react-i18next';
import type { PlaceCategory } from '#shared/place-model';
import { navigate } from '../../session/session.ts';
import { Chip } from '../../ui/Chip.tsx';
import { categoryLook } from '../../ui/category-look.ts';
import { useByLayout } from '../../ui/use-layout.ts';
import { EntryRow } from './EntryRow.tsx';
import styles from './NothingFound.module.css';
import type { NearestNames } from './nearest-names.ts';

/** Kinds of places that most visitors come for. */
const offered: readonly PlaceCategory[] = ['museum', 'castle', 'church', 'fortress', 'nature'];

/** No answer, and three ways on: similar names, kinds of places, people. */
export function NothingFound({ nearest }: { readonly nearest: NearestNames }) {
  const { t } = useTranslation('search');
  const { t: common } = useTranslation();
  const chips = useByLayout({ landscape: 5, portrait: 5, landscapeLarge: 3, portraitLarge: 4 });
  const rows = useByLayout({ landscape: 3, portrait: 3, landscapeLarge: 2, portraitLarge: 2 });

  return (
    <section className={styles.nothing} aria-label={t('results')}>
      <p className={styles.title} role="status">
        {t('nothing')}
      </p>
      <h2 className={styles.label}>{t(nearest.alike ? 'similar' : 'nearby')}</h2>
      <ul className={styles.list}>
        {nearest.entries.slice(0, rows).map((entry) => (
          <EntryRow key={entry.key} entry={entry} words={[]} />
        ))}
      </ul>
      <h2 className={styles.label}>{t('categories')}</h2>
      <div className={styles.chips}>
        {offered.slice(0, chips).map((category) => (
          <Chip
            key={category}
            label={common(`category.${category}`)}
            icon={categoryLook[category].icon}
            onClick={() => navigate({ name: 'places', filter: { category }, page: 1 })}
          />
        ))}
      </div>
      <p className={styles.staff}>{common('askStaff')}</p>
    </section>
  );
}
