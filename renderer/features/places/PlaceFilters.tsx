import { ChevronDown, Footprints } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Position } from '#shared/content-fields';
import type { Place, PlaceCategory } from '#shared/place-model';
import type { PlaceFilter } from '../../session/screen.ts';
import { filterPlaces } from '../../travel/filter-places.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { categoryLook } from '../../ui/category-look.ts';
import { useCompact } from '../../ui/use-layout.ts';
import { useWhereName } from '../../ui/use-where-name.ts';
import type { OpenPanel } from './FilterPanel.tsx';
import styles from './PlaceFilters.module.css';
import {
  countBy,
  isEverywhere,
  sameWhere,
  toggleCategory,
  toggleWhere,
  type Where,
  whereOf,
} from './place-filter.ts';

interface PlaceFiltersProps {
  readonly sights: readonly Place[];
  readonly filter: PlaceFilter;
  readonly here: Position | undefined;
  readonly panel: OpenPanel | null;
  readonly onFilter: (filter: PlaceFilter) => void;
  readonly onPanel: (panel: OpenPanel | null) => void;
  readonly className?: string | undefined;
}

const usualWheres: readonly Where[] = [
  { near: true },
  { region: 'RU-SMO' },
  { region: 'BY-VI' },
  { country: 'BY' },
  { country: 'RU' },
];

const usualCategories: readonly PlaceCategory[] = [
  'church',
  'museum',
  'fortress',
  'castle',
  'estate',
  'nature',
  'memorial',
];

/** The choices that most visitors need; "more" opens the rest and then shows what was chosen. */
export function PlaceFilters(props: PlaceFiltersProps) {
  return useCompact() ? <FilterButtons {...props} /> : <FilterChips {...props} />;
}

function FilterChips({
  sights,
  filter,
  here,
  panel,
  onFilter,
  onPanel,
  className,
}: PlaceFiltersProps) {
  const { t } = useTranslation('places');
  const whereName = useWhereName();
  const id = useId();
  const where = whereOf(filter);
  const counts = countBy(filterPlaces(sights, where, here), (place) => place.category);
  const { category } = filter;
  const rareWhere = !isEverywhere(filter) && !usualWheres.some((usual) => sameWhere(usual, where));
  const rareCategory = category && !usualCategories.includes(category) ? category : undefined;
  const toggle = (which: OpenPanel) => () => onPanel(panel === which ? null : which);
  return (
    <div className={[styles.chips, className].filter(Boolean).join(' ')}>
      <h2 className={styles.label} id={`${id}-where`}>
        {t('where.title')}
      </h2>
      <ul className={styles.group} aria-labelledby={`${id}-where`}>
        {usualWheres.map((choice) => (
          <li key={JSON.stringify(choice)}>
            <Chip
              label={whereName(choice)}
              {...(choice.near && { icon: Footprints })}
              chosen={sameWhere(choice, where)}
              onClick={() => onFilter(toggleWhere(filter, choice))}
            />
          </li>
        ))}
        <li>
          <Chip
            label={rareWhere ? whereName(where) : t('more')}
            chosen={rareWhere || panel === 'where'}
            onClick={toggle('where')}
          />
        </li>
      </ul>
      <h2 className={styles.label} id={`${id}-what`}>
        {t('what.title')}
      </h2>
      <ul className={styles.group} aria-labelledby={`${id}-what`}>
        {usualCategories.map((category) => (
          <li key={category}>
            <Chip
              label={t(`kinds.${category}`)}
              icon={categoryLook[category].icon}
              count={counts.get(category) ?? 0}
              chosen={filter.category === category}
              onClick={() => onFilter(toggleCategory(filter, category))}
            />
          </li>
        ))}
        <li>
          <Chip
            label={rareCategory ? t(`kinds.${rareCategory}`) : t('more')}
            {...(rareCategory && {
              icon: categoryLook[rareCategory].icon,
              count: counts.get(rareCategory) ?? 0,
            })}
            chosen={rareCategory !== undefined || panel === 'what'}
            onClick={toggle('what')}
          />
        </li>
      </ul>
    </div>
  );
}

/** In large text the chips would fill the screen: two buttons say what is chosen. */
function FilterButtons({ filter, panel, onPanel, className }: PlaceFiltersProps) {
  const { t } = useTranslation('places');
  const whereName = useWhereName();
  const what = filter.category ? t(`kinds.${filter.category}`) : t('what.everything');
  const toggle = (which: OpenPanel) => () => onPanel(panel === which ? null : which);
  return (
    <div className={[styles.buttons, className].filter(Boolean).join(' ')}>
      <Button
        icon={ChevronDown}
        tone={panel === 'where' ? 'chosen' : 'quiet'}
        pressed={panel === 'where'}
        onClick={toggle('where')}
      >
        {t('where.chosen', { name: whereName(whereOf(filter)) })}
      </Button>
      <Button
        icon={ChevronDown}
        tone={panel === 'what' ? 'chosen' : 'quiet'}
        pressed={panel === 'what'}
        onClick={toggle('what')}
      >
        {t('what.chosen', { name: what })}
      </Button>
    </div>
  );
}
