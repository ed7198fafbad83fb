import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapPack } from '#shared/map-pack-model';
import { pickText } from '../../i18n/localized.ts';
import { useSession } from '../../session/session.ts';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './LeaveDialog.module.css';

interface RemoveMapDialogProps {
  readonly pack: MapPack;
  /** Removed or kept. */
  readonly onDone: () => void;
}

/** One question before a map is deleted; keeping it is the wider answer. */
export function RemoveMapDialog({ pack, onDone }: RemoveMapDialogProps) {
  const { t } = useTranslation('staff');
  const locale = useSession((session) => session.locale);
  const dialog = useRef<HTMLDialogElement>(null);
  const [failed, setFailed] = useState(false);

  useEffect(function open() {
    dialog.current?.showModal();
  }, []);

  async function remove(): Promise<void> {
    const removed = await kiosk.api.removeMapPack({ packId: pack.id }).catch(() => null);
    if (removed?.ok) onDone();
    else setFailed(true);
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="remove-map-title"
      onCancel={onDone}
    >
      <h1 id="remove-map-title">
        {t('maps.ask.title', { name: pickText(pack.name, locale).value })}
      </h1>
      <p>{t('maps.ask.text')}</p>
      <p className={styles.problem} aria-live="assertive">
        {failed && t('message.failed')}
      </p>
      <div className={styles.answers}>
        <Button size="huge" className={styles.stay} onClick={onDone}>
          {t('maps.ask.keep')}
        </Button>
        <Button size="huge" tone="help" onClick={() => void remove()}>
          {t('maps.remove')}
        </Button>
      </div>
    </dialog>
  );
}
