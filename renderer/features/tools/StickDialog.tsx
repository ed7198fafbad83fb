import { CircleCheck, TriangleAlert, Usb } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stick } from '#shared/tools-api';
import { Button } from '../../ui/Button.tsx';
import styles from './StickDialog.module.css';
import { useSticks } from './use-sticks.ts';

/** What has become of it, in words. */
export interface StickOutcome {
  readonly well: boolean;
  readonly words: string;
}

interface StickDialogProps {
  readonly title: string;
  /** What one does with a stick: its name is left to the key. */
  readonly onStick: (stick: Stick) => Promise<StickOutcome>;
  readonly onClose: () => void;
}

/** Which stick? They come and go while it stands open. */
export function StickDialog({ title, onStick, onClose }: StickDialogProps) {
  const { t } = useTranslation('tools');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const sticks = useSticks();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<StickOutcome | null>(null);
  useEffect(() => dialog.current?.showModal(), []);

  async function use(stick: Stick): Promise<void> {
    setBusy(true);
    setOutcome(null);
    setOutcome(await onStick(stick).catch(() => ({ well: false, words: t('failed') })));
    setBusy(false);
  }

  const Sign = outcome?.well ? CircleCheck : TriangleAlert;
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onCancel={onClose}>
      <h1 id={id}>{title}</h1>
      {sticks?.length === 0 && <p>{t('stick.none')}</p>}
      <div className={styles.sticks}>
        {sticks?.map((stick) => (
          <Button key={stick.path} icon={Usb} disabled={busy} onClick={() => void use(stick)}>
            {t('stick.name', { name: stick.name })}
          </Button>
        ))}
      </div>
      <p className={outcome?.well ? styles.well : styles.unwell} role="status">
        {outcome && (
          <>
            <Sign className={styles.sign} aria-hidden="true" />
            {outcome.words}
          </>
        )}
      </p>
      <Button onClick={onClose}>{t('close')}</Button>
    </dialog>
  );
}
