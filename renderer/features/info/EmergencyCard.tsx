import { Ambulance, FireExtinguisher, type LucideIcon, MapPin, Shield } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Country } from '#shared/content-fields';
import type { Place } from '#shared/place-model';
import { pickText } from '../../i18n/localized.ts';
import { useSession } from '../../session/session.ts';
import styles from './EmergencyCard.module.css';
import { type EmergencyService, emergencyNumbers } from './emergency-numbers.ts';

interface EmergencyCardProps {
  readonly country: Country;
  /** The country in which the kiosk stands: bigger, and with the address to tell on the phone. */
  readonly here?: boolean;
  /** Where the kiosk stands; null while that is not known. */
  readonly centre: Place | null;
}

const serviceIcon: Readonly<Record<EmergencyService, LucideIcon>> = {
  fire: FireExtinguisher,
  police: Shield,
  ambulance: Ambulance,
};

export function EmergencyCard({ country, here = false, centre }: EmergencyCardProps) {
  const { t } = useTranslation(['info', 'common']);
  const locale = useSession((session) => session.locale);
  const numbers = emergencyNumbers[country];
  const city = here && centre ? `${pickText(centre.city, locale).value}, ` : '';
  return (
    <section className={here ? `${styles.card} ${styles.here}` : styles.card}>
      <h2 className={styles.place}>
        {here && <span className={styles.label}>{t('help.youAreHere')}</span>}
        {city + t(`common:country.${country}`)}
      </h2>
      <ul className={numbers.length === 1 ? styles.one : styles.several}>
        {numbers.map(({ number, services }) => (
          <li key={number} className={styles.entry}>
            <strong className={styles.number}>{number}</strong>
            <span className={styles.services}>
              {services.map((service) => {
                const Icon = serviceIcon[service];
                return (
                  <span key={service} className={styles.service}>
                    <Icon className={styles.icon} aria-hidden="true" />
                    {t(`help.service.${country}.${service}`)}
                  </span>
                );
              })}
            </span>
          </li>
        ))}
      </ul>
      {here && <Address centre={centre} />}
    </section>
  );
}

/** The home of this kiosk, whose address the application knows by itself. */
const homePlaceId = 'union-tic-smolensk';

function Address({ centre }: { readonly centre: Place | null }) {
  const { t } = useTranslation('info');
  const locale = useSession((session) => session.locale);
  const address =
    !centre || centre.id === homePlaceId
      ? t('help.address')
      : `${pickText(centre.city, locale).value}, ${pickText(centre.title, locale).value}`;
  return (
    <p className={styles.address}>
      <MapPin className={styles.icon} aria-hidden="true" />
      <span>
        <span className={styles.label}>{t('help.sayAddress')}</span>
        {address}
      </span>
    </p>
  );
}
