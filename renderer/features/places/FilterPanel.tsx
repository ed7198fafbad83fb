import { Footprints, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Position } from '#shared/content-fields';
import type { Place } from '#shared/place-model';
import { useAll } from '../../db/queries.ts';
import { compareText } from '../../i18n/compare.ts';
import type { PlaceFilter } from '../../session/screen.ts';
import { useSession } from '../../session/session.ts';
import { filterPlaces } from '../../travel/filter-places.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { categoryLook } from '../../ui/category-look.ts';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { useWhereName } from '../../ui/use-where-name.ts';
import styles from './FilterPanel.module.css';
import {
  categoryGroups,
  countBy,
  sameWhere,
  toggleCategory,
  toggleWhere,
  type Where,
  whereOf,
} from './place-filter.ts';

export type OpenPanel = 'where' | 'what';

interface ChoicesProps {
  readonly sights: readonly Place[];
  readonly filter: PlaceFilter;
  readonly here: Position | undefined;
  readonly onFilter: (filter: PlaceFilter) => void;
}

interface FilterPanelProps extends ChoicesProps {
  readonly panel: OpenPanel;
  readonly onClose: () => void;
}

/** Every region or every kind of place, in the room of the cards; one touch chooses and closes. */
export function FilterPanel({ panel, onClose, ...choices }: FilterPanelProps) {
  const { t } = useTranslation('places');
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <h2>{t(`panel.${panel}`)}</h2>
        <Button icon={X} onClick={onClose}>
          {t('panel.close')}
        </Button>
      </div>
      <ScrollArea key={panel} label={t(`panel.${panel}`)} className={styles.choices}>
        {panel === 'where' ? <WhereChoices {...choices} /> : <WhatChoices {...choices} />}
      </ScrollArea>
    </div>
  );
}

function WhereChoices({ sights, filter, here, onFilter }: ChoicesProps) {
  const { t } = useTranslation(['places', 'common']);
  const locale = useSession((session) => session.locale);
  const whereName = useWhereName();
  const regions = useAll('regions') ?? [];
  const { category } = filter;
  const ofKind = filterPlaces(sights, category ? { category } : {}, here);
  const counts = countBy(ofKind, (place) => place.region);
  const wide: readonly Where[] = [{}, { near: true }];
  const chip = (where: Where, label: string) => (
    <li key={label}>
      <Chip
        label={label}
        {...(where.near && { icon: Footprints })}
        count={filterPlaces(ofKind, where, here).length}
        chosen={sameWhere(where, whereOf(filter))}
        onClick={() => onFilter(toggleWhere(filter, where))}
      />
    </li>
  );
  return (
    <div className={styles.groups}>
      <ul className={styles.group}>{wide.map((where) => chip(where, whereName(where)))}</ul>
      {(['BY', 'RU'] as const).map((country) => (
        <section key={country}>
          <h3 className={styles.name}>{t(`common:country.${country}`)}</h3>
          <ul className={styles.group}>
            {chip({ country }, t(`where.all.${country}`))}
            {regions
              .filter((region) => region.country === country && counts.has(region.id))
              .map((region) => ({ id: region.id, name: whereName({ region: region.id }) }))
              .sort((a, b) => compareText(a.name, b.name, locale))
              .map(({ id, name }) => chip({ region: id }, name))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function WhatChoices({ sights, filter, here, onFilter }: ChoicesProps) {
  const { t } = useTranslation('places');
  const where = whereOf(filter);
  const within = filterPlaces(sights, where, here);
  const counts = countBy(within, (place) => place.category);
  return (
    <div className={styles.groups}>
      <ul className={styles.group}>
        <li>
          <Chip
            label={t('what.everything')}
            count={within.length}
            chosen={!filter.category}
            onClick={() => onFilter(where)}
          />
        </li>
      </ul>
      {categoryGroups
        .map(({ name, categories }) => ({
          name,
          categories: categories.filter((category) => counts.has(category)),
        }))
        .filter(({ categories }) => categories.length > 0)
        .map(({ name, categories }) => (
          <section key={name}>
            <h3 className={styles.name}>{t(`group.${name}`)}</h3>
            <ul className={styles.group}>
              {categories.map((category) => (
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
            </ul>
          </section>
        ))}
    </div>
  );
}
