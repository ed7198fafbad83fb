import { Bus, Car, Clock3, Footprints, type LucideIcon, TrainFront } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { assertNever } from '#shared/result';
import { formatNumber } from '../../i18n/format.ts';
import { pickText } from '../../i18n/localized.ts';
import { navigate, useSession } from '../../session/session.ts';
import { Chip } from '../../ui/Chip.tsx';
import { InTheirLanguage } from '../../ui/InTheirLanguage.tsx';
import { useStationName } from '../../ui/use-station-name.ts';
import { type KnownWay, trainTimesScreen } from './tour-way.ts';
import { useTourWords } from './use-tour-words.ts';
import styles from './WayLine.module.css';

const icons: Readonly<Record<KnownWay['kind'], LucideIcon>> = {
  walk: Footprints,
  bus: Bus,
  car: Car,
  train: TrainFront,
};

interface WayLineProps {
  readonly way: KnownWay;
  /** The stop where the way begins, 0 for the kiosk; null where that stop is right above. */
  readonly from: number | null;
  /** Stands among what is read, away from the stops: no line leads to them, and no key. */
  readonly apart?: boolean;
}

/** Leads to the trains of a way that is one by train. */
export function WayTimes({ way }: { readonly way: KnownWay }) {
  const { t } = useTranslation('tours');
  if (way.kind !== 'train') return null;
  return (
    <Chip
      icon={Clock3}
      label={t('way.times')}
      onClick={() => navigate(trainTimesScreen(way.from, way.to))}
    />
  );
}

/** The way to the next stop: dotted on foot, solid by train, dashed by road. */
export function WayLine({ way, from, apart = false }: WayLineProps) {
  const { t } = useTranslation(['tours', 'trains', 'common']);
  const locale = useSession((session) => session.locale);
  const nameOf = useStationName();
  const { aboutLength } = useTourWords();
  const Icon = icons[way.kind];
  const note = way.kind !== 'walk' && way.note ? pickText(way.note, locale) : null;
  return (
    <div className={apart ? styles.apart : `${styles.way} ${styles[way.kind]}`}>
      <Icon className={styles.icon} aria-hidden="true" />
      <div className={styles.words}>
        <p>{[...words(), ...origin()].join(' · ')}</p>
        {note && (
          <InTheirLanguage text={note}>
            <p>{note.value}</p>
          </InTheirLanguage>
        )}
        {!apart && (
          <div className={styles.times}>
            <WayTimes way={way} />
          </div>
        )}
      </div>
    </div>
  );

  function words(): readonly string[] {
    switch (way.kind) {
      case 'walk':
        return [t('common:minutesOnFoot', { count: way.minutes }), aboutLength(way.km)];
      case 'bus':
      case 'car':
        return [t(`way.${way.kind}`), aboutLength(way.km)];
      case 'train': {
        const { changes, km } = way;
        const stations = t('way.train', { from: nameOf(way.from), to: nameOf(way.to) });
        const direct = changes === 0 ? t('trains:direct') : null;
        const changing = changes ? t('trains:changes', { count: changes }) : null;
        const length = km === null ? null : t('common:km', { km: formatNumber(km, locale) });
        return [stations, direct, changing, length].filter((part) => part !== null);
      }
      default:
        return assertNever(way);
    }
  }

  /** A train names its stations; any other way has to say where it begins. */
  function origin(): readonly string[] {
    if (from === null || way.kind === 'train') return [];
    return [from === 0 ? t('way.fromCentre') : t('way.fromStop', { number: from })];
  }
}
