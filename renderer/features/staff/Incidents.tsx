import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TechnicalStatus } from '#shared/access-model';
import { useSession } from '../../session/session.ts';
import styles from './Incidents.module.css';
import { incidentWords } from './incident-words.ts';
import { formatMoment } from './status-rows.ts';

/** In words, and by the names that the log has for them: a technician is asked to read them out. */
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
              <span>
                {t(`incidents.of.${incidentWords(event)}`)}{' '}
                <small lang="en" className={styles.code}>
                  {event}
                </small>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
