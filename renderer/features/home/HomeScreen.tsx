import {
  CalendarDays,
  Footprints,
  IdCard,
  Landmark,
  type LucideIcon,
  Map as MapIcon,
  Search,
  TrainFront,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { upcomingOccurrences } from '../../calendar/occurrence.ts';
import { useAll, useCentre } from '../../db/queries.ts';
import { formatTime, formatToday, localDateOf } from '../../i18n/format.ts';
import type { Screen } from '../../session/screen.ts';
import { navigate, useSession } from '../../session/session.ts';
import { useNow } from '../../session/use-now.ts';
import { longestWalkMinutes } from '../../travel/distance.ts';
import { placesWithinWalk } from '../../travel/near-places.ts';
import type { GlyphTone } from '../../ui/Glyph.tsx';
import { Above } from '../../ui/ReachZones.tsx';
import styles from './HomeScreen.module.css';
import { Tile } from './Tile.tsx';
import { TodayStrip } from './TodayStrip.tsx';
import { countSoon, greetingOf } from './today.ts';

interface Door {
  readonly key: 'see' | 'near' | 'trains' | 'map' | 'events' | 'border';
  readonly icon: LucideIcon;
  readonly tone: GlyphTone;
  readonly screen: Screen;
}

const doors: readonly Door[] = [
  {
    key: 'see',
    icon: Landmark,
    tone: 'brick',
    screen: { name: 'places', filter: {}, page: 1 },
  },
  {
    key: 'near',
    icon: Footprints,
    tone: 'forest',
    screen: { name: 'places', filter: { near: true }, page: 1 },
  },
  { key: 'trains', icon: TrainFront, tone: 'blue', screen: { name: 'trains' } },
  { key: 'map', icon: MapIcon, tone: 'night', screen: { name: 'map' } },
  { key: 'events', icon: CalendarDays, tone: 'ochre', screen: { name: 'events', page: 1 } },
  { key: 'border', icon: IdCard, tone: 'grey', screen: { name: 'border', answers: {} } },
];

export function HomeScreen() {
  const { t } = useTranslation('home');
  const locale = useSession((session) => session.locale);
  const now = useNow();
  const metaOf = useDoorMeta();

  return (
    <div className={styles.home}>
      <header className={styles.head}>
        <Above>
          <div className={styles.line}>
            <p className={styles.greeting}>{t(`greeting.${greetingOf(formatTime(now))}`)}</p>
            <time className={styles.clock}>{formatTime(now)}</time>
          </div>
          <div className={styles.line}>
            <h1>{t('title')}</h1>
            <p className={styles.date}>{formatToday(localDateOf(now), locale)}</p>
          </div>
        </Above>
        <button
          type="button"
          className={styles.search}
          onClick={() => navigate({ name: 'search' })}
        >
          <Search aria-hidden="true" />
          {t('search')}
        </button>
      </header>
      <div className={styles.tiles}>
        {doors.map(({ key, icon, tone, screen }) => (
          <Tile
            key={key}
            art={key}
            icon={icon}
            tone={tone}
            title={t(`tile.${key}`)}
            meta={metaOf(key)}
            onOpen={() => navigate(screen)}
          />
        ))}
      </div>
      <TodayStrip />
    </div>
  );
}

/** The line under each door: a number where there is one to give. */
function useDoorMeta(): (key: Door['key']) => string {
  const { t } = useTranslation(['home', 'common']);
  const places = useAll('places');
  const events = useAll('events');
  const centre = useCentre();
  const today = localDateOf(useNow());

  return function metaOf(key) {
    switch (key) {
      case 'see':
        // The kiosk's own place is among the records, but nothing to go and see.
        return places ? t('common:places', { count: places.length - (centre ? 1 : 0) }) : '';
      case 'near': {
        if (!places || !centre) return '';
        const near = placesWithinWalk(places, centre);
        return t('meta.near', { count: near.length, minutes: longestWalkMinutes });
      }
      case 'events':
        return events
          ? t('meta.events', { count: countSoon(upcomingOccurrences(events, today), today) })
          : '';
      default:
        return t(`meta.${key}`);
    }
  };
}
