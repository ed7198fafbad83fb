import { MapPinOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Place, PlaceCategory } from '#shared/place-model';
import { useCentre, useRecord } from '../../db/queries.ts';
import { pickList, pickText } from '../../i18n/localized.ts';
import { navigate, useSession } from '../../session/session.ts';
import { CheckedText } from '../../ui/CheckedText.tsx';
import { InTheirLanguage } from '../../ui/InTheirLanguage.tsx';
import { RecordGone } from '../../ui/RecordGone.tsx';
import { RecordPicture } from '../../ui/RecordPicture.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { PlaceActions } from './PlaceActions.tsx';
import styles from './PlaceScreen.module.css';
import { PlaceTags } from './PlaceTags.tsx';
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
  const facts = pickList(place.facts, locale);
  return (
    <article className={styles.screen}>
      <RecordPicture pictures={place.pictures} width={1080} alt="" className={styles.picture} />
      <div className={styles.about}>
        <PlaceTags place={place} />
        <InTheirLanguage text={title}>
          <h1 className={title.value.length > longTitle ? styles.long : undefined}>
            {title.value}
          </h1>
        </InTheirLanguage>
        <ScrollArea label={t('facts')} className={styles.text}>
          <div className={styles.parts}>
            <InTheirLanguage text={facts}>
              <ul className={styles.facts}>
                {facts.value.map((fact) => (
                  <li key={fact} className={styles.fact}>
                    {fact}
                  </li>
                ))}
              </ul>
            </InTheirLanguage>
            {centre && centre.id !== place.id && <WayThere place={place} centre={centre} />}
            <p className={styles.quiet}>
              {place.website && (
                <span>{t('website', { address: readableAddress(place.website) })}</span>
              )}
              {hasDoors.has(place.category) && <span>{t('hoursUnknown')}</span>}
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

/** Kinds of places that open and close; nobody has told us yet when. */
const hasDoors: ReadonlySet<PlaceCategory> = new Set([
  'museum',
  'castle',
  'fortress',
  'estate',
  'theatre',
  'church',
  'monastery',
  'craft',
]);
