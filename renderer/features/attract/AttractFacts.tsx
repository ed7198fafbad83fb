import {
  CalendarDays,
  DoorOpen,
  Footprints,
  type LucideIcon,
  Sunset,
  TrainFront,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { locales } from '#shared/locales';
import { upcomingOccurrences } from '../../calendar/occurrence.ts';
import { isOpen, useOpenStates } from '../../calendar/use-open-states.ts';
import { whenText } from '../../calendar/when-text.ts';
import { useAll, useCentre, useRailNetwork } from '../../db/queries.ts';
import { localDateOf } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import { useNow } from '../../session/use-now.ts';
import { homeStationId } from '../../travel/home-station.ts';
import { placesWithinWalk } from '../../travel/near-places.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import styles from './AttractFacts.module.css';
import { longTurns, type ShortFact, shortFacts, type Turn } from './attract-facts.ts';
import { nextRides } from './next-ride.ts';
import { turnOf } from './use-turn.ts';

/** What a passer-by can use: left what is soon, in each language in turn; right what is near. */
export function AttractFacts({ turn }: { readonly turn: number }) {
  const now = useNow();
  const events = useAll('events');
  const places = useAll('places');
  const network = useRailNetwork();
  const centre = useCentre();
  const near = centre && places ? placesWithinWalk(places, centre) : [];
  const states = useOpenStates(near);
  const open = near.filter(({ id }) => isOpen(states, id)).length;

  const rides = network ? nextRides(network, homeStationId, now) : [];
  const next = events ? upcomingOccurrences(events, localDateOf(now)) : [];
  const long = turnOf(longTurns(rides, next), turn);
  const short =
    centre && turnOf(shortFacts({ near: near.length, open, kiosk: centre.position, now }), turn);

  return (
    <div className={styles.facts}>
      {long && <Soon turn={long} count={turn} />}
      {short && <Near fact={short} />}
    </div>
  );
}

/** The name of a fact in all three languages. */
function useInEach(): (key: `attract.${'event' | 'train' | ShortFact['kind']}`) => string {
  const { i18n } = useTranslation();
  return (key) => locales.map((each) => i18n.getFixedT(each)(key)).join(' · ');
}

/** `count` tells two turns apart that say the same, so that each comes with the same quiet fade. */
function Soon({ turn: { fact, locale }, count }: { readonly turn: Turn; readonly count: number }) {
  const { i18n } = useTranslation();
  const inEach = useInEach();
  const t = i18n.getFixedT(locale);
  const isTrain = fact.kind === 'train';

  return (
    <div className={styles.fact}>
      <Glyph icon={isTrain ? TrainFront : CalendarDays} tone="blue" className={styles.glyph} />
      <p className={styles.lines}>
        <span className={styles.kind}>
          {inEach(isTrain ? 'attract.train' : 'attract.event')}
          {fact.kind === 'event' && (
            <span className={styles.when} lang={locale}>
              {whenText(fact.occurrence, locale, t)}
            </span>
          )}
        </span>
        <span key={count} className={styles.event} lang={locale}>
          {fact.kind === 'train' ? (
            <>
              <span className={styles.number}>{fact.ride.departure}</span>
              {pickText(fact.ride.to.title, locale).value}
              {', '}
              {t('attract.onTheWay', {
                hours: Math.floor(fact.ride.minutes / 60),
                minutes: fact.ride.minutes % 60,
              })}
            </>
          ) : (
            pickText(fact.occurrence.event.title, locale).value
          )}
        </span>
      </p>
    </div>
  );
}

const nearIcons: Readonly<Record<ShortFact['kind'], LucideIcon>> = {
  open: DoorOpen,
  near: Footprints,
  sunset: Sunset,
};

/** A number, and what it counts in all three languages. */
function Near({ fact }: { readonly fact: ShortFact }) {
  const { i18n } = useTranslation();
  const inEach = useInEach();
  return (
    <div className={styles.fact}>
      <Glyph icon={nearIcons[fact.kind]} tone="night" className={styles.glyph} />
      <p className={styles.lines}>
        <span className={styles.kind}>{inEach(`attract.${fact.kind}`)}</span>
        <span key={fact.kind} className={styles.words}>
          <span className={styles.number}>{fact.kind === 'sunset' ? fact.time : fact.count}</span>
          {fact.kind !== 'sunset' &&
            locales
              .map((each) => i18n.getFixedT(each)('attract.placesWord', { count: fact.count }))
              .join(' · ')}
        </span>
      </p>
    </div>
  );
}
