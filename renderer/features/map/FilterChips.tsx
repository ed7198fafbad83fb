import {
  BookOpenText,
  LayoutGrid,
  type LucideIcon,
  MapPin,
  Search,
  Timer,
  TrainTrack,
  X,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import {
  type MapKind,
  type MapLayer,
  type MapScreen,
  mapKinds,
  mapLayers,
  type PlaceFilter,
} from '../../session/screen.ts';
import { navigate } from '../../session/session.ts';
import { Chip } from '../../ui/Chip.tsx';
import { categoryLook } from '../../ui/category-look.ts';
import { Stepper } from '../../ui/Stepper.tsx';
import { useCompact } from '../../ui/use-layout.ts';
import { useWhereName } from '../../ui/use-where-name.ts';
import styles from './FilterChips.module.css';

const icons: Readonly<Record<MapKind | MapLayer, LucideIcon>> = {
  churches: categoryLook.church.icon,
  museums: categoryLook.museum.icon,
  memory: categoryLook.memorial.icon,
  nature: categoryLook.nature.icon,
  town: categoryLook.architecture.icon,
  places: MapPin,
  railways: TrainTrack,
};

interface FilterChipsProps {
  readonly screen: MapScreen;
  readonly counts: Readonly<Record<MapKind, number>>;
  /** In so many hours a train reaches some station. */
  readonly hours: readonly NonNullable<MapScreen['within']>[];
  readonly onWithin: (hours: NonNullable<MapScreen['within']>) => void;
  readonly onLayer: (layer: MapLayer) => void;
  readonly onKind: (kind: MapKind | undefined) => void;
  /** The key to the map is open. */
  readonly explained: boolean;
  readonly onExplain: () => void;
  /** Lifts the filter with which the visitor came. */
  readonly onUnfilter: () => void;
}

/** What the map shows: its layers, the kinds of places, and the filter of the list of places. */
export function FilterChips(props: FilterChipsProps) {
  const { screen, counts, hours, onWithin, onLayer, onKind, explained } = props;
  const { onExplain, onUnfilter } = props;
  const { t } = useTranslation('map');
  const compact = useCompact();
  const { layer, kind, filter } = screen;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const chosenKind = layer === 'railways' ? null : filter?.category ? null : (kind ?? 'all');
  const choices = ['all', ...mapKinds] as const;
  const countOf = (choice: (typeof choices)[number]) => (choice === 'all' ? all : counts[choice]);
  const choose = (choice: (typeof choices)[number]) =>
    onKind(choice === 'all' ? undefined : choice);
  return (
    <div className={styles.filters}>
      <ul className={styles.chips} aria-label={t('filter.layers')}>
        <li>
          <Chip
            label={t('find')}
            icon={Search}
            onClick={() => navigate({ name: 'search', onMap: true })}
          />
        </li>
        {mapLayers.map((each) => (
          <li key={each}>
            <Chip
              label={t(`layer.${each}`)}
              icon={icons[each]}
              chosen={layer === undefined || layer === each}
              onClick={() => onLayer(each)}
            />
          </li>
        ))}
        {hours.map((each) => (
          <li key={each}>
            <Chip
              label={t(`within.${each}`)}
              icon={Timer}
              chosen={screen.within === each}
              onClick={() => onWithin(each)}
            />
          </li>
        ))}
        <li>
          <Chip
            label={t('legend.open')}
            icon={BookOpenText}
            chosen={explained}
            onClick={onExplain}
          />
        </li>
        {filter && (
          <li>
            <FilterTag filter={filter} onClick={onUnfilter} />
          </li>
        )}
      </ul>
      {compact && layer !== 'railways' && (
        <div className={styles.stepper}>
          <Stepper
            options={choices}
            chosen={chosenKind ?? 'all'}
            onChoose={choose}
            labelOf={(choice) => `${t(`filter.${choice}`)} · ${countOf(choice)}`}
            previous={t('filter.previous')}
            next={t('filter.next')}
          />
        </div>
      )}
      {!compact && layer !== 'railways' && (
        <ul className={styles.chips} aria-label={t('filter.label')}>
          {choices.map((choice) => (
            <li key={choice}>
              <Chip
                label={t(`filter.${choice}`)}
                icon={choice === 'all' ? LayoutGrid : icons[choice]}
                chosen={choice === chosenKind}
                count={countOf(choice)}
                onClick={() => choose(choice)}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface FilterTagProps {
  readonly filter: PlaceFilter;
  readonly onClick: () => void;
}

/** «Витебская область · Замки ×». */
function FilterTag({ filter, onClick }: FilterTagProps) {
  const { t } = useTranslation(['places', 'map']);
  const whereName = useWhereName();
  const { category, ...where } = filter;
  const label = [
    Object.keys(where).length > 0 && whereName(where),
    category && t(`kinds.${category}`),
  ]
    .filter(Boolean)
    .join(' · ');
  return <Chip label={label} icon={X} chosen onClick={onClick} />;
}
