import { CalendarDays, Footprints } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { locales } from '#shared/locales';
import { upcomingOccurrences } from '../../calendar/occurrence.ts';
import { whenText } from '../../calendar/when-text.ts';
import { useAll, useCentre } from '../../db/queries.ts';
import { localDateOf } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import { useNow } from '../../session/use-now.ts';
import { placesWithinWalk } from '../../travel/near-places.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import styles from './AttractFacts.module.css';

/** Long enough to be read by somebody who walks past. */
const turnMs = 9000;
const eventsShown = 3;

/** What a passer-by can use: the next events, one after the other in each language; places near by. */
export function AttractFacts() {
  const { i18n } = useTranslation();
  const today = localDateOf(useNow());
  const events = useAll('events');
  const places = useAll('places');
  const centre = useCentre();
  const turn = useTurn();

  const next = events ? upcomingOccurrences(events, today).slice(0, eventsShown) : [];
  const locale = locales[turn % locales.length] ?? 'ru';
  const occurrence = next[Math.floor(turn / locales.length) % Math.max(1, next.length)];
  const near = centre && places ? placesWithinWalk(places, centre).length : 0;
  const inEach = (key: 'attract.event' | 'attract.near'): string =>
    locales.map((each) => i18n.getFixedT(each)(key)).join(' · ');

  return (
    <div className={styles.facts}>
      {occurrence && (
        <div className={styles.fact}>
          <Glyph icon={CalendarDays} tone="blue" className={styles.glyph} />
          <p className={styles.lines}>
            <span className={styles.kind}>
              {inEach('attract.event')}
              <span className={styles.when} lang={locale}>
                {whenText(occurrence, locale, i18n.getFixedT(locale))}
              </span>
            </span>
            <span key={turn} className={styles.event} lang={locale}>
              {pickText(occurrence.event.title, locale).value}
            </span>
          </p>
        </div>
      )}
      {near > 0 && (
        <div className={styles.fact}>
          <Glyph icon={Footprints} tone="night" className={styles.glyph} />
          <p className={styles.lines}>
            <span className={styles.kind}>{inEach('attract.near')}</span>
            <span className={styles.words}>
              <span className={styles.number}>{near}</span>
              {locales
                .map((each) => i18n.getFixedT(each)('attract.placesWord', { count: near }))
                .join(' · ')}
            </span>
          </p>
        </div>
      )}
    </div>
  );
}

/** Counts up while the attract screen stands. */
function useTurn(): number {
  const [turn, setTurn] = useState(0);
  useEffect(function keepTurning() {
    const timer = setInterval(() => setTurn((count) => count + 1), turnMs);
    return () => clearInterval(timer);
  }, []);
  return turn;
}
