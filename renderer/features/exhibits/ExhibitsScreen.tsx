import { Gem } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Exhibit } from '#shared/event-model';
import { useAll } from '../../db/queries.ts';
import { pickText } from '../../i18n/localized.ts';
import { navigate, replaceScreen, useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { pageOf } from '../../ui/pages.ts';
import { CardGrid, RecordCard } from '../../ui/RecordCard.tsx';
import { RecordPicture } from '../../ui/RecordPicture.tsx';
import { Screen } from '../../ui/Screen.tsx';
import { useByLayout, useLowReach } from '../../ui/use-layout.ts';
import { useCardRoom } from '../../ui/use-room.ts';
import styles from './ExhibitsScreen.module.css';
import { RegionFilter } from './RegionFilter.tsx';
import { countryChoices, inTurn, isOfRegion } from './region-filter.ts';
import { themeLook } from './theme-look.ts';
import { useRegionName } from './use-region-name.ts';

interface ExhibitsScreenProps {
  readonly region?: string | undefined;
  readonly page: number;
}

/** What the regions of both countries are proud of. */
export function ExhibitsScreen({ region, page }: ExhibitsScreenProps) {
  const { t } = useTranslation(['exhibits', 'common']);
  const locale = useSession((session) => session.locale);
  const exhibits = useAll('exhibits');
  const regions = useAll('regions');
  const low = useLowReach();
  const grid = useCardRoom(
    useByLayout({
      landscape: { columns: 3, rows: 2 },
      portrait: { columns: 2, rows: 3 },
      landscapeLarge: { columns: 3, rows: 1 },
      portraitLarge: { columns: 2, rows: 2 },
    }),
  );
  if (!exhibits || !regions) return <Screen title={t('title')}>{null}</Screen>;

  const chosen = inTurn(
    region === undefined ? exhibits : exhibits.filter((each) => isOfRegion(each, region)),
    locale,
  );
  const shown = pageOf(chosen, page, grid.columns * grid.rows);
  const show = (nextRegion: string | undefined, nextPage = 1) =>
    replaceScreen({
      name: 'exhibits',
      page: nextPage,
      ...(nextRegion === undefined ? {} : { region: nextRegion }),
    });

  const filter = (
    <RegionFilter
      countries={countryChoices(exhibits, regions, locale, (each) => t(`common:country.${each}`))}
      total={exhibits.length}
      region={region}
      onChoose={(next) => show(next)}
    />
  );

  return (
    <Screen
      title={t('title')}
      subtitle={t('exhibits', { count: chosen.length })}
      actions={
        <>
          {low && filter}
          <Pager page={shown.page} pages={shown.pages} onPage={(next) => show(region, next)} />
        </>
      }
      picture={<RecordPicture pictures={shown.items[0]?.pictures} width={1600} alt="" />}
    >
      <div className={styles.body}>
        {!low && filter}
        {shown.items.length === 0 ? (
          <EmptyState icon={Gem} title={t('none')}>
            <Button tone="main" onClick={() => show(undefined)}>
              {t('all')}
            </Button>
          </EmptyState>
        ) : (
          <CardGrid {...grid}>
            {shown.items.map((exhibit) => (
              <ExhibitCard key={exhibit.id} exhibit={exhibit} />
            ))}
          </CardGrid>
        )}
      </div>
    </Screen>
  );
}

function ExhibitCard({ exhibit }: { readonly exhibit: Exhibit }) {
  const locale = useSession((session) => session.locale);
  const regionName = useRegionName();
  return (
    <RecordCard
      title={pickText(exhibit.title, locale)}
      pictures={exhibit.pictures}
      look={themeLook[exhibit.theme]}
      meta={exhibit.regions.map(regionName).join(' · ')}
      onOpen={() => navigate({ name: 'exhibit', id: exhibit.id })}
    />
  );
}
