import { CircleHelp, Footprints, type LucideIcon, MapPin } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Place } from '#shared/place-model';
import { assertNever } from '#shared/result';
import { useRailNetwork } from '../../db/queries.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { roundKm } from '../../travel/how-far.ts';
import { useValidToday } from '../../travel/use-valid-today.ts';
import { type WayThere as Way, wayThere } from '../../travel/way-there.ts';
import { Glyph, type GlyphTone } from '../../ui/Glyph.tsx';
import { JourneyStrip } from '../../ui/JourneyStrip.tsx';
import styles from './WayThere.module.css';

interface WayThereProps {
  readonly place: Place;
  readonly centre: Place;
}

/** How to get to a place: on foot, by train, or an honest "ask the staff". */
export function WayThere({ place, centre }: WayThereProps) {
  const network = useValidToday(useRailNetwork());
  if (!network) return null;
  const way = wayThere(place, centre, network);
  return (
    <section className={styles.way}>
      <KnownWay way={way} />
    </section>
  );
}

function KnownWay({ way }: { readonly way: Way }) {
  const { t } = useTranslation(['places', 'common']);
  const locale = useSession((session) => session.locale);
  const km = (value: number) => formatNumber(roundKm(value), locale, 1);
  switch (way.kind) {
    case 'walk':
      return (
        <Line
          icon={Footprints}
          tone="forest"
          text={t('common:minutesOnFoot', { count: way.minutes })}
        >
          {t('way.fromHere')}
        </Line>
      );
    case 'town':
      return (
        <Line icon={MapPin} tone="blue" text={t('way.inTown')}>
          {t('way.straight', { km: km(way.km) })}
        </Line>
      );
    case 'train':
      return (
        <>
          <div className={styles.head}>
            <h2 className={styles.title}>{t('way.byTrain')}</h2>
            <p className={styles.quiet}>
              {t('way.fromStation', {
                distance:
                  way.fromStation.kind === 'walk'
                    ? t('common:minutesOnFoot', { count: way.fromStation.minutes })
                    : t('aboutKm', { km: km(way.fromStation.km) }),
              })}
            </p>
          </div>
          <JourneyStrip journey={way.journey} />
        </>
      );
    case 'unknown':
      return (
        <Line icon={CircleHelp} tone="grey" text={t('way.noTrain')}>
          {t('way.straight', { km: km(way.km) })}
        </Line>
      );
    default:
      return assertNever(way);
  }
}

interface LineProps {
  readonly icon: LucideIcon;
  readonly tone: GlyphTone;
  readonly text: string;
  readonly children: string;
}

function Line({ icon, tone, text, children }: LineProps) {
  return (
    <div className={styles.line}>
      <Glyph icon={icon} tone={tone} />
      <div>
        <h2 className={styles.text}>{text}</h2>
        <p className={styles.quiet}>{children}</p>
      </div>
    </div>
  );
}
