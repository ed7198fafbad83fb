import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Locale } from '#shared/locales';
import { sayNoMore, useFarewell } from '../../session/farewell.ts';
import { RateVisit } from '../../ui/RateVisit.tsx';
import styles from './Farewell.module.css';

/** Long enough to answer one question; then the next visitor finds the kiosk as it always is. */
const questionMs = 12_000;
const thanksMs = 3000;

/** A word to the visitor who has just finished, in their language, and one question. */
export function Farewell({ locale }: { readonly locale: Locale }) {
  const { i18n } = useTranslation();
  const rated = useFarewell((farewell) => farewell.rated);

  useEffect(
    function leave() {
      const timer = setTimeout(sayNoMore, rated ? thanksMs : questionMs);
      return () => clearTimeout(timer);
    },
    [rated],
  );

  return (
    <div className={styles.farewell} lang={locale}>
      <p className={styles.word}>{i18n.getFixedT(locale)('rate.goodbye')}</p>
      <RateVisit locale={locale} />
    </div>
  );
}
