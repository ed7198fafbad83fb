import {
  ALargeSmall,
  ArrowDownToLine,
  ArrowLeft,
  Contrast,
  House,
  LifeBuoy,
  type LucideIcon,
  Volume2,
  Wind,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type Locale, locales } from '#shared/locales';
import { usePanel } from '../session/panel.ts';
import { homeScreen } from '../session/screen.ts';
import {
  navigate,
  setLocale,
  toggleContrast,
  toggleMotion,
  toggleReach,
  toggleReadAloud,
  toggleTextSize,
  useSession,
} from '../session/session.ts';
import styles from './BottomBar.module.css';
import { leave } from './use-screen-focus.ts';

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

  return (
    <nav className={styles.bar} aria-label={t('bar.label')}>
      <div className={styles.group}>
        <Key
          icon={House}
          label={t('bar.home')}
          current={atHome}
          onClick={() => navigate(homeScreen)}
        />
        {!atHome && <Key icon={ArrowLeft} label={t('bar.back')} onClick={leave} />}
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
      <ModeKeys />
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

/** What makes the kiosk easier to use, each one tap away. */
function ModeKeys() {
  const { t } = useTranslation();
  const large = useSession((session) => session.textSize === 'large');
  const highContrast = useSession((session) => session.contrast === 'high');
  const low = useSession((session) => session.reach === 'low');
  const calm = useSession((session) => session.motion === 'less');
  const aloud = useSession((session) => session.readAloud);
  const canBeLower = usePanel((panel) => panel.reachPx !== null);

  return (
    <fieldset className={styles.group} aria-label={t('bar.modes')}>
      {canBeLower && (
        <ModeKey icon={ArrowDownToLine} label={t('bar.lower')} on={low} onToggle={toggleReach} />
      )}
      <ModeKey icon={ALargeSmall} label={t('bar.larger')} on={large} onToggle={toggleTextSize} />
      <ModeKey
        icon={Contrast}
        label={t('bar.contrast')}
        on={highContrast}
        onToggle={toggleContrast}
      />
      <ModeKey icon={Wind} label={t('bar.calmer')} on={calm} onToggle={toggleMotion} />
      <ModeKey icon={Volume2} label={t('bar.aloud')} on={aloud} onToggle={toggleReadAloud} />
    </fieldset>
  );
}

interface ModeKeyProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly on: boolean;
  readonly onToggle: () => void;
}

/** A switch whose word stands under its sign: five of them fit beside the languages. */
function ModeKey({ icon: Icon, label, on, onToggle }: ModeKeyProps) {
  return (
    <button
      type="button"
      className={[styles.key, styles.mode, on && styles.on].filter(Boolean).join(' ')}
      aria-pressed={on}
      onClick={onToggle}
    >
      <Icon className={styles.icon} aria-hidden="true" />
      {label}
    </button>
  );
}

interface KeyProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly onClick: () => void;
  /** The screen that this key opens is the present one. */
  readonly current?: boolean;
}

function Key({ icon: Icon, label, onClick, current }: KeyProps) {
  return (
    <button
      type="button"
      className={current ? `${styles.key} ${styles.on}` : styles.key}
      aria-current={current ? 'page' : undefined}
      onClick={onClick}
    >
      <Icon className={styles.icon} aria-hidden="true" />
      {label}
    </button>
  );
}
