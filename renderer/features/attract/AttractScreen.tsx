import { ArrowRight, LifeBuoy } from 'lucide-react';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { type Locale, locales } from '#shared/locales';
import { ContentContext } from '../../db/use-live.ts';
import { formatTime } from '../../i18n/format.ts';
import { useFarewell } from '../../session/farewell.ts';
import { startVisit, useSession } from '../../session/session.ts';
import { useNow } from '../../session/use-now.ts';
import { emergencyNumber } from '../../ui/emergency-number.ts';
import { useOrientation } from '../../ui/use-layout.ts';
import { AttractFacts } from './AttractFacts.tsx';
import styles from './AttractScreen.module.css';
import { Farewell } from './Farewell.tsx';
import { Postcards } from './Postcards.tsx';
import { useTurn } from './use-turn.ts';

/** Languages name themselves, and so does the town. */
const own: Readonly<Record<Locale, { readonly name: string; readonly town: string }>> = {
  ru: { name: 'Русский', town: 'Смоленск' },
  be: { name: 'Беларуская', town: 'Смаленск' },
  en: { name: 'English', town: 'Smolensk' },
};

/** Waits for the next visitor: something useful to read, and the language buttons that start. */
export function AttractScreen() {
  const { i18n } = useTranslation();
  const now = useNow();
  const orientation = useOrientation();
  const locale = useSession((session) => session.locale);
  const content = use(ContentContext);
  const leaving = useFarewell((farewell) => farewell.leaving);
  const turn = useTurn();

  return (
    <main className={styles.attract} data-theme="dark">
      <img
        className={styles.picture}
        src={`/art/attract-${orientation}.webp`}
        alt=""
        draggable={false}
      />
      <button
        type="button"
        className={styles.anywhere}
        aria-label={i18n.getFixedT(locale)('attract.touch')}
        onClick={() => startVisit(locale)}
      />
      <p className={styles.clock}>
        <time>{formatTime(now)}</time>
        {locales.map((each) => (
          <span key={each} lang={each}>
            {own[each].town}
          </span>
        ))}
      </p>
      <h1 className={styles.prompt}>
        {locales.map((each) => (
          <span key={each} lang={each}>
            {i18n.getFixedT(each)('attract.touch')}
          </span>
        ))}
      </h1>
      {leaving && <Farewell locale={leaving} />}
      {content && !leaving && <Postcards turn={turn} />}
      <div className={styles.foot}>
        {content && <AttractFacts turn={turn} />}
        <div className={styles.languages}>
          {locales.map((each) => (
            <button
              key={each}
              type="button"
              lang={each}
              className={styles.language}
              onClick={() => startVisit(each)}
            >
              {own[each].name}
              <span className={styles.start}>
                {i18n.getFixedT(each)('attract.start')}
                <ArrowRight aria-hidden="true" />
              </span>
            </button>
          ))}
          <button
            type="button"
            className={styles.help}
            aria-label={i18n.getFixedT(locale)('attract.help')}
            onClick={() => startVisit(locale, { name: 'help' })}
          >
            <LifeBuoy aria-hidden="true" />
            {emergencyNumber}
          </button>
        </div>
      </div>
    </main>
  );
}
