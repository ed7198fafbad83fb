import { LogIn } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { EnterPin } from './EnterPin.tsx';
import { NewPin } from './NewPin.tsx';
import styles from './StaffDoor.module.css';
import {
  closeDoor,
  enterStaffMode,
  leaveStaffMode,
  openDoor,
  startStaffDoor,
  useStaff,
} from './staff-session.ts';
import { useDoorSigns } from './use-door-signs.ts';

/**
 * The hidden way in. On a kiosk it has no element of its own: nothing to see, to focus or to cover.
 * At a desk there is a key beside it.
 */
export function StaffDoor() {
  const { t } = useTranslation('staff');
  const { door, role, place } = useStaff();
  useDoorSigns(openUnlessOpen);
  useEffect(startStaffDoor, []);

  switch (door.state) {
    case 'closed':
      return place === 'desk' && role === null ? (
        <Button icon={LogIn} className={styles.key} onClick={openUnlessOpen}>
          {t('door.title')}
        </Button>
      ) : null;
    case 'pin':
      return <EnterPin lockedForMs={door.lockedForMs} />;
    case 'set-up':
      return door.mayCancel ? (
        <NewPin
          forRole="technician"
          onDone={() => enterStaffMode('technician', 'pins')}
          onCancel={closeDoor}
        />
      ) : (
        <NewPin forRole="technician" onDone={leaveStaffMode} />
      );
  }
}

function openUnlessOpen(): void {
  const { role, door } = useStaff.getState();
  if (role === null && door.state === 'closed') openDoor().catch(() => undefined);
}
