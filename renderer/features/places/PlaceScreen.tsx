import { MapPinOff } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalizedText } from '#shared/content-fields';
import type { Place } from '#shared/place-model';
import { useCentre, useRecord } from '../../db/queries.ts';
import { pickList, pickText } from '../../i18n/localized.ts';
import { navigate, useSession } from '../../session/session.ts';
import { CheckedText } from '../../ui/CheckedText.tsx';
import { InTheirLanguage } from '../../ui/InTheirLanguage.tsx';
import { Above, useReadsBelow } from '../../ui/ReachZones.tsx';
import { RecordGone } from '../../ui/RecordGone.tsx';
import { RecordPicture } from '../../ui/RecordPicture.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { Story } from '../../ui/Story.tsx';
import { useLowReach } from '../../ui/use-layout.ts';
import { PlaceActions } from './PlaceActions.tsx';
import styles from './PlaceScreen.module.css';
import { PlaceTags } from './PlaceTags.tsx';
import { hasDoors } from './place-doors.ts';
import { readableAddress } from './place-text.ts';
import { WayThere } from './WayThere.tsx';

interface PlaceScreenProps {
  readonly id: string;
}

/** One place: what it is, how to get there, and how to keep it. */
export function PlaceScreen({ id }: PlaceScreenProps) {
  const { t } = useTranslation(['places', 'common']);
  const place = useRecord('places', id);
  if (place === undefined) return <div className={styles.screen} />;
  if (place === null) {
    return (
      <RecordGone
        title={t('title')}
        icon={MapPinOff}
        actionLabel={t('common:allPlaces')}
        actionTone="main"
        onAction={() => navigate({ name: 'places', filter: {}, page: 1 })}
      />
    );
  }
  return <KnownPlace place={place} />;
}

function KnownPlace({ place }: { readonly place: Place }) {
  const { t } = useTranslation(['places', 'common']);
  const locale = useSession((session) => session.locale);
  const centre = useCentre();
  const title = pickText(place.title, locale);
  const lead = pickText(place.lead, locale);
  const text = (localized: LocalizedText) => pickText(localized, locale);
  const low = useLowReach();
  const leadsAbove = !useReadsBelow() && low;
  const picture = (
    <RecordPicture
      pictures={place.pictures}
      width={low ? 1900 : 1080}
      alt=""
      className={styles.picture}
    />
  );
  return (
    <article className={styles.screen}>
      {!low && picture}
      <div className={styles.about}>
        <Above picture={picture}>
          <PlaceTags place={place} />
          <InTheirLanguage text={title}>
            <h1 className={title.value.length > longTitle ? styles.long : undefined}>
              {title.value}
            </h1>
          </InTheirLanguage>
          {leadsAbove && (
            <InTheirLanguage text={lead}>
              <p className={styles.lead}>{lead.value}</p>
            </InTheirLanguage>
          )}
        </Above>
        <ScrollArea label={t('about')} className={styles.text}>
          <div className={styles.parts}>
            <Story
              {...(!leadsAbove && { lead })}
              between={
                centre && centre.id !== place.id && <WayThere place={place} centre={centre} />
              }
              body={text(place.body)}
              {...(place.lookAt && {
                points: { heading: t('lookAt'), lines: pickList(place.lookAt, locale) },
              })}
            />
            {place.openingHours && (
              <Suspense fallback={null}>
                <OpeningHours value={place.openingHours} country={place.country} />
              </Suspense>
            )}
            <p className={styles.quiet}>
              {place.address && <span>{text(place.address).value}</span>}
              {place.season && <span>{text(place.season).value}</span>}
              {place.website && (
                <span>{t('website', { address: readableAddress(place.website) })}</span>
              )}
              {hasDoors.has(place.category) && !place.openingHours && (
                <span>{t('hoursUnknown')}</span>
              )}
              {!place.positionVerified && <span>{t('common:approximately')}</span>}
              <span>
                <CheckedText on={place.checkedOn} />
              </span>
            </p>
          </div>
        </ScrollArea>
        <PlaceActions place={place} />
      </div>
    </article>
  );
}

/** Letters that fit one line of a headline; longer titles are set smaller. */
const longTitle = 34;

/** The library that evaluates opening hours is large, and few places need it. */
const OpeningHours = lazy(async () => ({
  default: (await import('./OpeningHours.tsx')).OpeningHours,
}));
