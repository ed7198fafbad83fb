import { Map as MapIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Country, countrySchema } from '#shared/content-fields';
import type { Region } from '#shared/place-model';
import { useAll } from '../../db/queries.ts';
import { pickText } from '../../i18n/localized.ts';
import { navigate, replaceScreen, useSession } from '../../session/session.ts';
import { Chip } from '../../ui/Chip.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { pageOf } from '../../ui/pages.ts';
import { CardGrid, RecordCard } from '../../ui/RecordCard.tsx';
import { RecordPicture } from '../../ui/RecordPicture.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { useByLayout, useLowReach } from '../../ui/use-layout.ts';
import { useCardRoom } from '../../ui/use-room.ts';
import styles from './RegionsScreen.module.css';
import { countPlaces, regionsInOrder } from './region-order.ts';

interface RegionsScreenProps {
  readonly country?: Country | undefined;
  readonly page: number;
}

/** The regions of both countries that have something to see. */
export function RegionsScreen({ country, page }: RegionsScreenProps) {
  const { t } = useTranslation(['regions', 'common']);
  const locale = useSession((session) => session.locale);
  const regions = useAll('regions');
  const places = useAll('places');
  const low = useLowReach();
  const grid = useCardRoom(
    useByLayout({
      landscape: { columns: 4, rows: 2 },
      portrait: { columns: 2, rows: 4 },
      landscapeLarge: { columns: 3, rows: 1 },
      portraitLarge: { columns: 2, rows: 2 },
    }),
  );
  if (!regions || !places) return <Screen title={t('title')}>{null}</Screen>;

  const counts = countPlaces(places);
  const ordered = regionsInOrder(regions, counts, locale);
  const ofCountry = (wanted: Country | undefined): readonly Region[] =>
    ordered.filter((region) => wanted === undefined || region.country === wanted);
  const shown = pageOf(ofCountry(country), page, grid.columns * grid.rows);
  const show = (nextCountry: Country | undefined, nextPage = 1) =>
    replaceScreen({
      name: 'regions',
      page: nextPage,
      ...(nextCountry === undefined ? {} : { country: nextCountry }),
    });

  const filter = (
    <ul className={styles.filter}>
      {[undefined, ...countrySchema.options.toReversed()].map((choice) => (
        <li key={choice ?? 'all'}>
          <Chip
            label={choice ? t(`common:country.${choice}`) : t('both')}
            count={ofCountry(choice).length}
            chosen={choice === country}
            onClick={() => show(choice)}
          />
        </li>
      ))}
    </ul>
  );

  return (
    <Screen
      title={t('title')}
      actions={
        <>
          {low && filter}
          <Pager page={shown.page} pages={shown.pages} onPage={(next) => show(country, next)} />
        </>
      }
      picture={<RecordPicture pictures={shown.items[0]?.pictures} width={1600} alt="" />}
    >
      <div className={styles.body}>
        {!low && filter}
        <CardGrid {...grid}>
          {shown.items.map((region) => (
            <RecordCard
              key={region.id}
              title={pickText(region.title, locale)}
              pictures={region.pictures}
              look={{ icon: MapIcon, tone: region.country === 'BY' ? 'forest' : 'blue' }}
              meta={[
                t(`common:country.${region.country}`),
                t('common:places', { count: counts.get(region.id) ?? 0 }),
              ].join(' · ')}
              onOpen={() => navigate({ name: 'region', id: region.id })}
            />
          ))}
        </CardGrid>
      </div>
    </Screen>
  );
}
