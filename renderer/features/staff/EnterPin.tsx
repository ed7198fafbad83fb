import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kiosk } from '../../shell/kiosk.ts';
import { useCountdown } from './countdown.ts';
import { PinDialog } from './PinDialog.tsx';
import { type PinMessage, pinErrorToMessage } from './pin-entry.ts';
import { closeDoor, enterStaffMode } from './staff-session.ts';

/** Asks for a PIN and says nothing of whose it might be. */
export function EnterPin({ lockedForMs }: { readonly lockedForMs: number }) {
  const { t } = useTranslation('staff');
  const [waitMs, setWaitMs] = useState(lockedForMs);
  const [message, setMessage] = useState<PinMessage | null>(null);
  const leftMs = useCountdown(waitMs);

  async function enter(pin: string): Promise<void> {
    try {
      const entered = await kiosk.api.enterPin({ pin });
      if (entered.ok) return enterStaffMode(entered.value.role);
      setMessage(pinErrorToMessage(entered.error));
      if (entered.error.type === 'locked') setWaitMs(entered.error.forMs);
    } catch {
      setMessage('failed');
    }
  }

  return (
    <PinDialog
      title={t('door.title')}
      text={t('door.text')}
      message={message}
      lockedForMs={leftMs}
      onPin={enter}
      onCancel={closeDoor}
    />
  );
}
