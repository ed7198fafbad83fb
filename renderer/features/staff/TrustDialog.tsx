import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownPublisher, TrustPublisherError } from '#shared/publisher-model';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './LeaveDialog.module.css';

interface TrustDialogProps {
  readonly publisher: KnownPublisher['found'][number];
  /** The code of the one that the kiosk knows, or null. */
  readonly before: string | null;
  /** Trusted or not. */
  readonly onDone: () => void;
}

/** One question before a kiosk takes what somebody else publishes; the code is there to be compared. */
export function TrustDialog({ publisher, before, onDone }: TrustDialogProps) {
  const { t } = useTranslation('staff');
  const { stickPath, code } = publisher;
  const dialog = useRef<HTMLDialogElement>(null);
  const [problem, setProblem] = useState<TrustPublisherError['type'] | 'failed' | null>(null);

  useEffect(function open() {
    dialog.current?.showModal();
  }, []);

  async function trust(): Promise<void> {
    const trusted = await kiosk.api.trustPublisher({ stickPath, code }).catch(() => null);
    if (trusted?.ok) onDone();
    else setProblem(trusted?.error.type ?? 'failed');
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="trust-title" onCancel={onDone}>
      <h1 id="trust-title">{t('publisher.ask.title')}</h1>
      <p>{t('publisher.ask.text', { code })}</p>
      {before !== null && <p>{t('publisher.ask.replace', { code: before })}</p>}
      <p className={styles.problem} aria-live="assertive">
        {problem === 'failed' && t('message.failed')}
        {problem && problem !== 'failed' && t(`publisher.error.${problem}`)}
      </p>
      <div className={styles.answers}>
        <Button size="huge" className={styles.stay} onClick={onDone}>
          {t('publisher.ask.cancel')}
        </Button>
        <Button size="huge" tone="main" onClick={() => void trust()}>
          {t('publisher.trust')}
        </Button>
      </div>
    </dialog>
  );
}
