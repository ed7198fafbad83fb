import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TechnicalStatus } from '#shared/access-model';
import { useSession } from '../../session/session.ts';
import styles from './Incidents.module.css';
import { formatMoment } from './status-rows.ts';

/** By the names that the log has for them: they are what a technician is asked to read out. */
export function Incidents({ incidents }: Pick<TechnicalStatus, 'incidents'>) {
  const { t } = useTranslation('staff');
  const locale = useSession((session) => session.locale);
  const titleId = useId();
  return (
    <section className={styles.incidents} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        {t('incidents.title')}
      </h3>
      {incidents.length === 0 ? (
        <p className={styles.none}>{t('incidents.none')}</p>
      ) : (
        <ul>
          {incidents.map(({ at, event }, place) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: two may happen within one millisecond.
              key={place}
              className={styles.incident}
            >
              <time>{formatMoment(at, locale)}</time>
              <span lang="en">{event}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
