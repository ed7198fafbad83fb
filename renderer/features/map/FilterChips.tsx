import { LayoutGrid, type LucideIcon, TrainFront } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Chip } from '../../ui/Chip.tsx';
import { categoryLook } from '../../ui/category-look.ts';
import styles from './FilterChips.module.css';
import { type MapFilter, mapFilters } from './map-filter.ts';

const icons: Readonly<Record<MapFilter, LucideIcon>> = {
  all: LayoutGrid,
  churches: categoryLook.church.icon,
  museums: categoryLook.museum.icon,
  memory: categoryLook.memorial.icon,
  nature: categoryLook.nature.icon,
  stations: TrainFront,
};

interface FilterChipsProps {
  readonly filter: MapFilter;
  readonly onFilter: (filter: MapFilter) => void;
}

export function FilterChips({ filter, onFilter }: FilterChipsProps) {
  const { t } = useTranslation('map');
  return (
    <ul className={styles.chips} aria-label={t('filter.label')}>
      {mapFilters.map((each) => (
        <li key={each}>
          <Chip
            label={t(`filter.${each}`)}
            icon={icons[each]}
            chosen={each === filter}
            onClick={() => onFilter(each)}
          />
        </li>
      ))}
    </ul>
  );
}
