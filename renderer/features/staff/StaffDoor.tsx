import { useEffect } from 'react';
import { EnterPin } from './EnterPin.tsx';
import { NewPin } from './NewPin.tsx';
import {
  closeDoor,
  enterStaffMode,
  leaveStaffMode,
  openDoor,
  startStaffDoor,
  useStaff,
} from './staff-session.ts';
import { useDoorSigns } from './use-door-signs.ts';

/** The hidden way in. It has no element of its own: nothing to see, to focus or to cover. */
export function StaffDoor() {
  const door = useStaff((staff) => staff.door);
  useDoorSigns(openUnlessOpen);
  useEffect(startStaffDoor, []);

  switch (door.state) {
    case 'closed':
      return null;
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
