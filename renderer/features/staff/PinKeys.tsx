import { ArrowRight, Delete } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './PinKeys.module.css';

interface PinKeysProps {
  readonly disabled: boolean;
  readonly canErase: boolean;
  readonly canEnter: boolean;
  readonly onDigit: (digit: string) => void;
  readonly onErase: () => void;
  readonly onEnter: () => void;
}

/** As on a telephone: one to nine from above, zero below. */
const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

export function PinKeys({ disabled, canErase, canEnter, onDigit, onErase, onEnter }: PinKeysProps) {
  const { t } = useTranslation('staff');
  const digitKey = (digit: string) => (
    <button
      key={digit}
      type="button"
      className={styles.key}
      disabled={disabled}
      onClick={() => onDigit(digit)}
    >
      {digit}
    </button>
  );

  return (
    <fieldset className={styles.keys} aria-label={t('keys')} data-repeats onMouseDown={keepFocus}>
      {digits.map(digitKey)}
      <button
        type="button"
        className={styles.key}
        disabled={disabled || !canErase}
        aria-label={t('erase')}
        onClick={onErase}
      >
        <Delete className={styles.icon} aria-hidden="true" />
      </button>
      {digitKey('0')}
      <button
        type="button"
        className={`${styles.key} ${styles.enter}`}
        disabled={disabled || !canEnter}
        aria-label={t('enter')}
        onClick={onEnter}
      >
        <ArrowRight className={styles.icon} aria-hidden="true" />
      </button>
    </fieldset>
  );
}

/** A touched key would take the focus, and Enter of a keyboard would then press it once more. */
const keepFocus = (event: MouseEvent): void => event.preventDefault();
