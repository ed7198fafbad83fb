import { Clock, TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { formatCountdown } from './countdown.ts';
import styles from './PinDialog.module.css';
import { PinKeys } from './PinKeys.tsx';
import { addDigit, eraseDigit, isLongEnough, mostDigits, type PinMessage } from './pin-entry.ts';
import { useQuietTime } from './use-quiet-time.ts';

interface PinDialogProps {
  readonly title: string;
  readonly text: string;
  readonly message: PinMessage | null;
  /** While it is above 0, no PIN is taken. */
  readonly lockedForMs: number;
  readonly onPin: (pin: string) => Promise<void>;
  /** Without it the pad stays until the PIN is taken. */
  readonly onCancel?: (() => void) | undefined;
}

/** A pad that nobody uses goes away before it puzzles a visitor. */
const quietMs = 30_000;
const stay = (): void => undefined;

/** Our own pad: the digits are seen by nobody, the page itself included, once they are entered. */
export function PinDialog({ title, text, message, lockedForMs, onPin, onCancel }: PinDialogProps) {
  const { t } = useTranslation('staff');
  const dialog = useRef<HTMLDialogElement>(null);
  const dots = useRef<HTMLParagraphElement>(null);
  const [pin, setPin] = useState('');
  const [checking, setChecking] = useState(false);
  useQuietTime(onCancel ? quietMs : Number.POSITIVE_INFINITY, 0, onCancel ?? stay);

  useEffect(function open() {
    dialog.current?.showModal();
    // Not the first key: Enter would press it.
    dots.current?.focus();
  }, []);

  const locked = lockedForMs > 0;
  const closed = locked || checking;

  async function enter(): Promise<void> {
    if (closed || !isLongEnough(pin)) return;
    setChecking(true);
    setPin('');
    await onPin(pin);
    setChecking(false);
  }

  function type({ key, target }: KeyboardEvent): void {
    if (closed) return;
    if (/^\d$/.test(key)) setPin(addDigit(pin, key));
    else if (key === 'Backspace') setPin(eraseDigit(pin));
    // On a button, Enter presses that button.
    else if (key === 'Enter' && !(target instanceof HTMLButtonElement)) void enter();
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="pin-title"
      // Escape would close it in the end, however often that is prevented.
      closedby={onCancel ? 'closerequest' : 'none'}
      onCancel={onCancel}
      onKeyDown={type}
    >
      <div className={styles.words}>
        <h1 id="pin-title">{title}</h1>
        <p className={styles.text}>{text}</p>
        <p
          ref={dots}
          className={styles.dots}
          role="img"
          tabIndex={-1}
          aria-label={t('digits', { count: pin.length })}
        >
          {Array.from({ length: mostDigits }, (_, place) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: a dot is nothing but its place.
              key={place}
              className={place < pin.length ? `${styles.dot} ${styles.filled}` : styles.dot}
            />
          ))}
        </p>
        <div className={styles.message} aria-live="assertive">
          {locked ? (
            <p className={styles.line}>
              <Clock className={styles.icon} aria-hidden="true" />
              {t('message.locked')}
            </p>
          ) : (
            message !== null &&
            pin === '' &&
            !checking && (
              <p className={styles.line}>
                <TriangleAlert className={styles.icon} aria-hidden="true" />
                {t(`message.${message}`)}
              </p>
            )
          )}
        </div>
        {locked && (
          <p className={styles.countdown} role="timer">
            {formatCountdown(lockedForMs)}
          </p>
        )}
        {onCancel && (
          <Button size="huge" className={styles.cancel} onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
      <PinKeys
        disabled={closed}
        canErase={pin.length > 0}
        canEnter={isLongEnough(pin)}
        onDigit={(digit) => setPin(addDigit(pin, digit))}
        onErase={() => setPin(eraseDigit(pin))}
        onEnter={() => void enter()}
      />
    </dialog>
  );
}
