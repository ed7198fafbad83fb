import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LocalizedText } from '#shared/content-fields';
import { pickText } from '../../i18n/localized.ts';
import { useSession } from '../../session/session.ts';
import { kiosk } from '../../shell/kiosk.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './LeaveDialog.module.css';

export interface RemovedMap {
  readonly file: string;
  /** Null for a file that was refused, which is called as the file is. */
  readonly name: LocalizedText | null;
}

interface RemoveMapDialogProps {
  readonly map: RemovedMap;
  /** Removed or kept. */
  readonly onDone: () => void;
}

/** One question before a map is deleted; keeping it is the wider answer. */
export function RemoveMapDialog({ map: { file, name }, onDone }: RemoveMapDialogProps) {
  const { t } = useTranslation('staff');
  const locale = useSession((session) => session.locale);
  const dialog = useRef<HTMLDialogElement>(null);
  const [failed, setFailed] = useState(false);

  useEffect(function open() {
    dialog.current?.showModal();
  }, []);

  async function remove(): Promise<void> {
    const removed = await kiosk.api.removeMapPack({ file }).catch(() => null);
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
        {t('maps.ask.title', { name: name ? pickText(name, locale).value : file })}
      </h1>
      <p>{name ? t('maps.ask.text') : t('maps.ask.refused')}</p>
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
