import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TechnicalStatus } from '#shared/access-model';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './LeaveDialog.module.css';
import { type Ending, showEnding } from './staff-session.ts';

interface LeaveDialogProps {
  readonly way: Ending['way'];
  readonly shell: TechnicalStatus['shell'];
  readonly onCancel: () => void;
}

/** One question before the screen goes dark for visitors; staying is the wider answer. */
export function LeaveDialog({ way, shell, onCancel }: LeaveDialogProps) {
  const { t } = useTranslation('staff');
  const dialog = useRef<HTMLDialogElement>(null);
  const [state, setState] = useState<'asking' | 'sent' | 'not-allowed' | 'failed' | 'no-way-back'>(
    'asking',
  );

  useEffect(function open() {
    dialog.current?.showModal();
  }, []);

  async function leave(): Promise<void> {
    setState('sent');
    try {
      const left =
        way === 'previous'
          ? await kiosk.api.goBackVersion({})
          : await kiosk.api.leaveKiosk({ how: way });
      if (left.ok) showEnding({ way, shell });
      else setState(left.error.type);
    } catch {
      setState('failed');
    }
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="leave-title"
      onCancel={onCancel}
    >
      <h1 id="leave-title">{t(`ask.${way}.title`)}</h1>
      <p>{t(`ask.${way}.text`)}</p>
      <p className={styles.problem} aria-live="assertive">
        {state === 'not-allowed' && t('ask.notAllowed')}
        {state === 'failed' && t('message.failed')}
        {state === 'no-way-back' && t('ask.noWayBack')}
      </p>
      <div className={styles.answers}>
        <Button size="huge" className={styles.stay} onClick={onCancel}>
          {t('ask.stay')}
        </Button>
        <Button size="huge" tone="help" disabled={state === 'sent'} onClick={() => void leave()}>
          {t(`ask.${way}.do`)}
        </Button>
      </div>
    </dialog>
  );
}
