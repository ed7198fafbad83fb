import { Frown, Heart, type LucideIcon, Meh, Smile } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '#shared/locales';
import { type Face, faces } from '#shared/statistics-model';
import { rateVisit, useFarewell } from '../session/farewell.ts';
import styles from './RateVisit.module.css';

const icons: Readonly<Record<Face, LucideIcon>> = { good: Smile, fair: Meh, poor: Frown };

/** One question with three faces for an answer; once touched, it says thank you and is done. */
export function RateVisit({ locale }: { readonly locale: Locale }) {
  const { i18n } = useTranslation();
  const rated = useFarewell((farewell) => farewell.rated);
  const t = i18n.getFixedT(locale);

  return (
    <section className={styles.rate} lang={locale} aria-label={t('rate.question')}>
      <div role="status">
        {rated && (
          <p className={styles.thanks}>
            <Heart className={styles.heart} aria-hidden="true" />
            {t('rate.thanks')}
          </p>
        )}
      </div>
      {!rated && (
        <>
          <p className={styles.question}>{t('rate.question')}</p>
          <div className={styles.faces}>
            {faces.map((face) => (
              <FaceKey
                key={face}
                icon={icons[face]}
                label={t(`rate.${face}`)}
                onChoose={() => rateVisit(face)}
              />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

interface FaceKeyProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly onChoose: () => void;
}

function FaceKey({ icon: Icon, label, onChoose }: FaceKeyProps) {
  return (
    <button type="button" className={styles.face} onClick={onChoose}>
      <Icon className={styles.icon} aria-hidden="true" />
      {label}
    </button>
  );
}
