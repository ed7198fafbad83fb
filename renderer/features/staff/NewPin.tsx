import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Role } from '#shared/access-model';
import { kiosk } from '../../shell/kiosk.ts';
import { enterNewPin, firstStep, startOver } from './new-pin.ts';
import { PinDialog } from './PinDialog.tsx';
import { setPinsErrorToMessage } from './pin-entry.ts';

interface NewPinProps {
  readonly forRole: Role;
  readonly onDone: () => void;
  /** Without it, nothing leads past the pad. */
  readonly onCancel?: (() => void) | undefined;
}

/** Sets the PIN of one role: entered, entered again, kept. */
export function NewPin({ forRole, onDone, onCancel }: NewPinProps) {
  const { t } = useTranslation('staff');
  const [step, setStep] = useState(firstStep);

  async function enter(pin: string): Promise<void> {
    const next = enterNewPin(step, pin);
    if (typeof next !== 'string') return setStep(next);
    try {
      const set = await kiosk.api.setPins({ [forRole]: next });
      if (set.ok) onDone();
      else setStep(startOver(setPinsErrorToMessage(set.error)));
    } catch {
      setStep(startOver('failed'));
    }
  }

  return (
    <PinDialog
      key={step.first === null ? 'first' : 'again'}
      title={t(`newPin.title.${forRole}`)}
      text={step.first === null ? t('newPin.text') : t('newPin.again')}
      message={step.message}
      lockedForMs={0}
      onPin={enter}
      onCancel={onCancel}
    />
  );
}
