import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import styles from './IdleDialog.module.css';

interface IdleDialogProps {
  readonly seconds: number;
  readonly onContinue: () => void;
  readonly onFinish: () => void;
  /** Nobody has answered in time. */
  readonly onExpire: () => void;
}

const radius = 88;
const circumference = 2 * Math.PI * radius;

/** One question, two answers, and a ring that shows how long it stands. */
export function IdleDialog({ seconds, onContinue, onFinish, onExpire }: IdleDialogProps) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  const [left, setLeft] = useState(seconds);

  useEffect(function open() {
    dialog.current?.showModal();
  }, []);

  useEffect(
    function countDown() {
      // By the clock, not by counting ticks: a busy page must not stretch a visitor's time.
      const deadline = performance.now() + seconds * 1000;
      const timer = setInterval(() => {
        const remaining = Math.ceil((deadline - performance.now()) / 1000);
        if (remaining <= 0) onExpire();
        else setLeft(remaining);
      }, 250);
      return () => clearInterval(timer);
    },
    [seconds, onExpire],
  );

  /** A touch anywhere is a sign of life; a touch on an answer is that answer. */
  function continueUnlessAnswered({ target }: PointerEvent): void {
    if (!(target as Element).closest('button')) onContinue();
  }

  return (
    <dialog
      ref={dialog}
      aria-labelledby="idle-title"
      onCancel={onContinue}
      onPointerUp={continueUnlessAnswered}
    >
      <div className={styles.question}>
        <div className={styles.ring}>
          <svg viewBox="0 0 200 200" aria-hidden="true">
            <circle className={styles.track} cx="100" cy="100" r={radius} />
            <circle
              className={styles.left}
              cx="100"
              cy="100"
              r={radius}
              strokeDasharray={circumference}
              strokeDashoffset={circumference * (1 - left / seconds)}
            />
          </svg>
          <span className={styles.number} role="timer" aria-label={t('idle.left', { count: left })}>
            {left}
          </span>
        </div>
        <div>
          <h1 id="idle-title">{t('idle.title')}</h1>
          <p>{t('idle.text')}</p>
        </div>
      </div>
      <div className={styles.answers}>
        <Button tone="main" size="huge" className={styles.continue} onClick={onContinue}>
          {t('idle.continue')}
        </Button>
        <Button size="huge" onClick={onFinish}>
          {t('idle.finish')}
        </Button>
      </div>
    </dialog>
  );
}
