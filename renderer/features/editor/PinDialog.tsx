import { use, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Position } from '#shared/content-fields';
import { useSession } from '../../session/session.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './PinDialog.module.css';
import panel from './panel.module.css';
import { PinMapContext } from './pin-map.ts';
import { positionInWords } from './position.ts';

interface PinDialogProps {
  readonly position: Position | null;
  readonly category: unknown;
  readonly onPut: (position: Position) => void;
  readonly onClose: () => void;
}

/** The map over the whole form: a touch puts the pin, and nothing holds before that is confirmed. */
export function PinDialog({ position, category, onPut, onClose }: PinDialogProps) {
  const { t } = useTranslation('editor');
  const locale = useSession((session) => session.locale);
  const PinMap = use(PinMapContext);
  const dialog = useRef<HTMLDialogElement>(null);
  const [put, setPut] = useState(position);

  useEffect(() => dialog.current?.showModal(), []);

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="pin-title" onCancel={onClose}>
      <div className={panel.panel}>
        <h1 id="pin-title" className={panel.title}>
          {t('pin.title')}
        </h1>
        {PinMap && <PinMap position={put} category={category} onMove={setPut} />}
        <div className={styles.foot}>
          <p className={styles.words} aria-live="polite">
            {put ? positionInWords(put, t, locale) : t('pin.none')}
          </p>
          <Button onClick={onClose}>{t('picture.cancel')}</Button>
          <Button tone="main" disabled={put === null} onClick={() => put && onPut(put)}>
            {t('pin.keep')}
          </Button>
        </div>
      </div>
    </dialog>
  );
}
