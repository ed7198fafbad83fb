import { CalendarDays, MapPin, TrainFront } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { KioskEvent } from '#shared/event-model';
import { nextOccurrence, upcomingOccurrences } from '../../calendar/occurrence.ts';
import { useAll, useCentre, useRecord } from '../../db/queries.ts';
import { localDateOf } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import { navigate, useSession } from '../../session/session.ts';
import { useNow } from '../../session/use-now.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckedText } from '../../ui/CheckedText.tsx';
import { DetailLayout, DetailLine } from '../../ui/DetailLayout.tsx';
import { InTheirLanguage } from '../../ui/InTheirLanguage.tsx';
import { RecordGone } from '../../ui/RecordGone.tsx';
import { RecordPicture } from '../../ui/RecordPicture.tsx';
import { Story } from '../../ui/Story.tsx';
import { useByLayout } from '../../ui/use-layout.ts';
import { EventDate } from './EventDate.tsx';
import styles from './EventScreen.module.css';
import { EventTakeaway } from './EventTakeaway.tsx';
import { OtherEvents } from './OtherEvents.tsx';
import { stationOfTown, townOf } from './town.ts';

interface EventScreenProps {
  readonly id: string;
}

/** One event: when, where, what is known of it, and how to get there. */
export function EventScreen({ id }: EventScreenProps) {
  const { t } = useTranslation('events');
  const event = useRecord('events', id);
  if (event === undefined) return null;
  if (event === null) {
    return (
      <RecordGone
        title={t('title')}
        icon={CalendarDays}
        actionLabel={t('toCalendar')}
        actionTone="main"
        onAction={() => navigate({ name: 'events', page: 1 })}
      />
    );
  }
  return <KnownEvent event={event} />;
}

function KnownEvent({ event }: { readonly event: KioskEvent }) {
  const { t } = useTranslation(['events', 'common']);
  const locale = useSession((session) => session.locale);
  const today = localDateOf(useNow());
  const events = useAll('events') ?? [];
  const regions = useAll('regions') ?? [];
  const otherCount = useByLayout({
    landscape: 2,
    portrait: 2,
    landscapeLarge: 1,
    portraitLarge: 1,
  });
  const occurrence = nextOccurrence(event, today);
  const place = pickText(event.place, locale);
  const upcoming = upcomingOccurrences(events, today);
  const series = upcoming.find((other) => other.event.id === event.editionOf);
  const others = upcoming.filter(
    (other) =>
      other.event.id !== event.id &&
      other.month !== null &&
      other.month === occurrence?.month &&
      other.year === occurrence.year,
  );
  const regionNames = event.regions.flatMap((region) => {
    if (region === 'BY' || region === 'RU') return [t(`common:country.${region}`)];
    const record = regions.find((each) => each.id === region);
    return record ? [pickText(record.title, locale).value] : [];
  });

  return (
    <DetailLayout
      title={pickText(event.title, locale)}
      picture={<RecordPicture pictures={event.pictures} width={1000} alt="" />}
      tags={[t(`category.${event.category}`), ...new Set(regionNames)].map((text) => ({ text }))}
      actions={
        occurrence ? (
          <WaysThere event={event} />
        ) : (
          <>
            {series && (
              <Button
                tone="main"
                icon={CalendarDays}
                className={styles.main}
                onClick={() => navigate({ name: 'event', id: series.event.id })}
              >
                {t('series')}
              </Button>
            )}
            <Button
              icon={CalendarDays}
              className={styles.other}
              onClick={() => navigate({ name: 'events', page: 1 })}
            >
              {t('toCalendar')}
            </Button>
          </>
        )
      }
      aside={occurrence && <EventTakeaway occurrence={occurrence} />}
      lead={
        <>
          <EventDate event={event} occurrence={occurrence} />
          <DetailLine icon={MapPin}>
            <InTheirLanguage text={place}>{place.value}</InTheirLanguage>
          </DetailLine>
        </>
      }
    >
      <Story body={pickText(event.text, locale)} />
      {occurrence && (
        <p className={styles.unverified}>
          <CheckedText on={event.checkedOn} />
        </p>
      )}
      {occurrence?.month && others.length > 0 && (
        <OtherEvents
          month={occurrence.month}
          occurrences={others.slice(0, otherCount)}
          today={today}
        />
      )}
    </DetailLayout>
  );
}

/** The town on the map and the train to it, where the town is on our railway or in our places. */
function WaysThere({ event }: { readonly event: KioskEvent }) {
  const { t } = useTranslation('events');
  const locale = useSession((session) => session.locale);
  const stations = useAll('stations') ?? [];
  const places = useAll('places') ?? [];
  const centre = useCentre();
  const town = townOf(event.place.ru);
  const station = stationOfTown(event.place, event.regions, stations);
  const inTown = places.filter((place) => place.city.ru === town);
  const place = inTown.find((each) => each.positionVerified) ?? inTown[0];
  const townName = townOf(pickText(event.place, locale).value);
  const isHere = centre?.city.ru === town;
  return (
    <>
      {station && !isHere && (
        <Button
          tone="main"
          icon={TrainFront}
          className={styles.main}
          onClick={() => navigate({ name: 'trains', toStationId: station.id })}
        >
          {t('byTrain')}
        </Button>
      )}
      {(station || place) && !isHere && (
        <Button
          icon={MapPin}
          className={styles.other}
          onClick={() =>
            navigate({
              name: 'map',
              ...(station ? { stationId: station.id } : place && { placeId: place.id }),
            })
          }
        >
          {t('townOnMap', { town: townName })}
        </Button>
      )}
      <Button
        icon={CalendarDays}
        className={styles.other}
        onClick={() => navigate({ name: 'events', page: 1 })}
      >
        {t('all')}
      </Button>
    </>
  );
}
