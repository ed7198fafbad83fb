import { Footprints, type LucideIcon, Route, TrainFront } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { assertNever } from '#shared/result';
import { formatNumber } from '../../i18n/format.ts';
import { useSession } from '../../session/session.ts';
import { roundKm } from '../../travel/how-far.ts';
import { useStationName } from '../../ui/use-station-name.ts';
import styles from './ListLegLine.module.css';
import type { ListLeg } from './list-legs.ts';

const icons: Readonly<Record<ListLeg['kind'], LucideIcon>> = {
  walk: Footprints,
  train: TrainFront,
  far: Route,
};

/** The way from one row to the next: dotted on foot, solid by train, dashed where we only know how far. */
export function ListLegLine({ leg }: { readonly leg: ListLeg }) {
  const { t } = useTranslation(['list', 'common']);
  const { locale, textSize } = useSession();
  const nameOf = useStationName();
  const Icon = icons[leg.kind];
  return (
    <p className={`${styles.leg} ${styles[leg.kind]}`}>
      <Icon className={styles.icon} aria-hidden="true" />
      <span className={styles.text}>{words()}</span>
    </p>
  );

  function words(): string {
    switch (leg.kind) {
      case 'walk':
        return t('common:minutesOnFoot', { count: leg.minutes });
      case 'train': {
        const stations = t('leg.train', { from: nameOf(leg.from), to: nameOf(leg.to) });
        const changes =
          leg.changes === 0 ? t('leg.direct') : t('leg.changes', { count: leg.changes });
        // In large text the line has room for the train and its changes only.
        const km =
          leg.km === null || textSize === 'large'
            ? []
            : [t('common:km', { km: formatNumber(leg.km, locale) })];
        return [stations, changes, ...km].join(', ');
      }
      case 'far':
        return t('leg.far', { km: formatNumber(roundKm(leg.km), locale, 1) });
      default:
        return assertNever(leg);
    }
  }
}
