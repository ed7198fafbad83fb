import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format.ts';
import { useSession } from '../session/session.ts';
import type { Journey } from '../travel/journey.ts';
import styles from './JourneyStrip.module.css';
import { useStationName } from './use-station-name.ts';

interface JourneyStripProps {
  readonly journey: Journey;
}

/** A journey as one line: where to board, where the border is, where to change, how far it is. */
export function JourneyStrip({ journey }: JourneyStripProps) {
  const { t } = useTranslation('trains');
  const { t: tCommon } = useTranslation();
  const nameOf = useStationName();
  const locale = useSession((session) => session.locale);
  const { legs, km } = journey;
  const changes = legs.length - 1;
  const destination = legs[changes]?.to;

  return (
    <ol className={styles.strip}>
      {legs.map((leg, index) => (
        <Fragment key={leg.from.id}>
          <li className={styles.stop}>
            <strong className={styles.name}>{nameOf(leg.from)}</strong>
            <span className={styles.note}>
              {index > 0 && t('strip.change')}
              {index === 0 &&
                (changes === 0 ? t('strip.direct') : t('changes', { count: changes }))}
            </span>
          </li>
          {leg.crossesBorder && (
            <li className={styles.border}>
              <span className={styles.borderName}>{t('strip.border')}</span>
            </li>
          )}
        </Fragment>
      ))}
      {destination && (
        <li className={`${styles.stop} ${styles.destination}`}>
          <strong className={styles.name}>{nameOf(destination)}</strong>
          {km !== null && (
            <span className={styles.note}>
              {t('strip.total', { distance: tCommon('km', { km: formatNumber(km, locale) }) })}
            </span>
          )}
        </li>
      )}
    </ol>
  );
}
