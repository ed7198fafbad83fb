import { Footprints, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Position } from '#shared/content-fields';
import { pickText } from '../../i18n/localized.ts';
import { useSession } from '../../session/session.ts';
import { CheckedText } from '../../ui/CheckedText.tsx';
import { InTheirLanguage } from '../../ui/InTheirLanguage.tsx';
import { Above, useReadsBelow } from '../../ui/ReachZones.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { Story } from '../../ui/Story.tsx';
import { useLowReach } from '../../ui/use-layout.ts';
import styles from './TourIntro.module.css';
import { placeIdsOf } from './tour-days.ts';
import type { ShownTour } from './tour-order.ts';
import { walkingKmOf } from './tour-way.ts';
import { travelLook } from './travel-look.ts';
import { useTourWords } from './use-tour-words.ts';

interface TourIntroProps {
  readonly shown: ShownTour;
  readonly kiosk: Position | undefined;
  readonly picture: ReactNode;
  /** What else there is to read; above the line, and nowhere else. */
  readonly also: ReactNode;
  readonly className?: string | undefined;
}

interface Fact {
  readonly icon?: LucideIcon;
  readonly text: string;
}

/** Letters that fit one line of the larger headline. */
const longTitle = 26;

/** What the tour is about, how long it takes and how one travels. */
export function TourIntro({
  shown: { tour, days },
  kiosk,
  picture,
  also,
  className,
}: TourIntroProps) {
  const { t } = useTranslation(['tours', 'common']);
  const locale = useSession((session) => session.locale);
  const { aboutLength } = useTourWords();
  const readsBelow = useReadsBelow();
  const readsAbove = useLowReach() && !readsBelow;
  const title = pickText(tour.title, locale);
  const text = pickText(tour.text, locale);
  const walkingKm = walkingKmOf(days, kiosk);
  const onFoot = walkingKm > 0 ? t('walking', { distance: aboutLength(walkingKm) }) : undefined;
  const facts: readonly Fact[] = [
    { text: t('days', { count: days.length }) },
    { text: t('common:places', { count: placeIdsOf(days).length }) },
    ...(tour.travel === 'walk' && onFoot
      ? []
      : [{ icon: travelLook[tour.travel].icon, text: t(`travel.${tour.travel}`) }]),
    ...(onFoot ? [{ icon: Footprints, text: onFoot }] : []),
  ];
  return (
    <div
      className={[styles.intro, className, readsBelow && styles.below].filter(Boolean).join(' ')}
    >
      <Above picture={picture}>
        <InTheirLanguage text={title}>
          <h1
            className={
              title.value.length > longTitle ? `${styles.title} ${styles.long}` : styles.title
            }
          >
            {title.value}
          </h1>
        </InTheirLanguage>
        <ul className={styles.facts}>
          {facts.map(({ icon: Icon, text }) => (
            <li key={text} className={styles.fact}>
              {Icon && <Icon className={styles.icon} aria-hidden="true" />}
              {text}
            </li>
          ))}
        </ul>
        {readsAbove && (
          <>
            <InTheirLanguage text={text}>
              <p>{text.value}</p>
            </InTheirLanguage>
            {also}
          </>
        )}
      </Above>
      {!readsAbove && (
        <ScrollArea label={t('about')} className={styles.text}>
          <div className={styles.words}>
            <Story body={text} />
            <p className={styles.quiet}>
              <CheckedText on={tour.checkedOn} />
            </p>
          </div>
        </ScrollArea>
      )}
    </div>
  );
}
