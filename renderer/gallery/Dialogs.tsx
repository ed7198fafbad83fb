import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IdleDialog } from '../app/IdleDialog.tsx';
import { LeaveDialog } from '../features/staff/LeaveDialog.tsx';
import { PinDialog } from '../features/staff/PinDialog.tsx';
import { RemoveMapDialog } from '../features/staff/RemoveMapDialog.tsx';
import { Button } from '../ui/Button.tsx';

const stay = async () => undefined;

/** Dialogs cover the page, so each waits behind a key of its name. */
export function Dialogs() {
  const { t } = useTranslation('staff');
  const [open, setOpen] = useState<string | null>(null);
  const close = () => setOpen(null);
  const pad = { title: t('door.title'), text: t('door.text'), onPin: stay, onCancel: close };

  const dialogs: Readonly<Record<string, ReactNode>> = {
    'PIN pad': <PinDialog {...pad} message={null} lockedForMs={0} />,
    'PIN pad, wrong': <PinDialog {...pad} message="wrong" lockedForMs={0} />,
    'PIN pad, locked': <PinDialog {...pad} message={null} lockedForMs={90_000} />,
    idle: <IdleDialog seconds={20} onContinue={close} onFinish={close} onExpire={close} />,
    'leave the kiosk': <LeaveDialog way="desktop" shell="browser" onCancel={close} />,
    'remove a map': (
      <RemoveMapDialog map={{ file: 'polotsk.pmtiles', name: null }} onDone={close} />
    ),
  };

  return (
    <>
      {Object.keys(dialogs).map((name) => (
        <Button key={name} onClick={() => setOpen(name)}>
          {name}
        </Button>
      ))}
      {open && dialogs[open]}
    </>
  );
}
