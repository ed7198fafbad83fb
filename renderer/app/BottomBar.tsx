import { ALargeSmall, ArrowLeft, Contrast, House, LifeBuoy, type LucideIcon } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Locale, locales } from '#shared/locales';
import { homeScreen } from '../session/screen.ts';
import {
  goBack,
  navigate,
  setLocale,
  toggleContrast,
  toggleTextSize,
  useSession,
} from '../session/session.ts';
import styles from './BottomBar.module.css';

/** Languages name themselves: a reader of one need not read another to find it. */
const ownNames: Readonly<Record<Locale, string>> = {
  ru: 'Русский',
  be: 'Беларуская',
  en: 'English',
};

/** Always there, always in this order, always within everybody's reach. */
export function BottomBar() {
  const { t } = useTranslation();
  const locale = useSession((session) => session.locale);
  const atHome = useSession((session) => session.screen.name === 'home');
  const atHelp = useSession((session) => session.screen.name === 'help');
  const large = useSession((session) => session.textSize === 'large');
  const highContrast = useSession((session) => session.contrast === 'high');

  return (
    <nav className={styles.bar} aria-label={t('bar.label')}>
      <div className={styles.group}>
        <Key
          icon={House}
          label={t('bar.home')}
          current={atHome}
          onClick={() => navigate(homeScreen)}
        />
        {!atHome && <Key icon={ArrowLeft} label={t('bar.back')} onClick={goBack} />}
      </div>
      <fieldset className={styles.languages} aria-label={t('bar.languages')}>
        {locales.map((each) => (
          <button
            key={each}
            type="button"
            lang={each}
            className={each === locale ? `${styles.language} ${styles.on}` : styles.language}
            aria-pressed={each === locale}
            onClick={() => setLocale(each)}
          >
            {ownNames[each]}
          </button>
        ))}
      </fieldset>
      <div className={styles.group}>
        <Key icon={ALargeSmall} label={t('bar.larger')} pressed={large} onClick={toggleTextSize} />
        <Key
          icon={Contrast}
          label={t('bar.contrast')}
          pressed={highContrast}
          onClick={toggleContrast}
        />
      </div>
      <button
        type="button"
        className={`${styles.key} ${styles.help}`}
        aria-current={atHelp ? 'page' : undefined}
        onClick={() => navigate({ name: 'help' })}
      >
        <LifeBuoy className={styles.icon} aria-hidden="true" />
        {t('bar.help')}
      </button>
    </nav>
  );
}

interface KeyProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly onClick: () => void;
  /** The screen that this key opens is the present one. */
  readonly current?: boolean;
  /** Set for a key that is switched on or off. */
  readonly pressed?: boolean;
}

function Key({ icon: Icon, label, onClick, current, pressed }: KeyProps) {
  return (
    <button
      type="button"
      className={current || pressed ? `${styles.key} ${styles.on}` : styles.key}
      aria-current={current ? 'page' : undefined}
      aria-pressed={pressed}
      onClick={onClick}
    >
      <Icon className={styles.icon} aria-hidden="true" />
      {label}
    </button>
  );
}
