import type { KioskApi } from '#shared/kiosk-api';
import type { Log } from '../log.ts';
import type { ShellPort } from '../shell-port.ts';
import type { Access } from './access.ts';
import { flat } from './flat.ts';

type AccessApi = Pick<
  KioskApi,
  | 'getAccess'
  | 'setPins'
  | 'enterPin'
  | 'leaveStaffMode'
  | 'touchStaffMode'
  | 'goBackVersion'
  | 'leaveKiosk'
>;

interface AccessParts {
  readonly access: Access;
  readonly shell: Pick<ShellPort, 'goBack' | 'leave'>;
  readonly log: Log;
}

/** The staff's door, from both sides, and the ways out of the kiosk. */
export const createAccessApi = ({ access, shell, log }: AccessParts): AccessApi => ({
  getAccess: async () => access.state(),
  setPins: access.setPins,
  enterPin: ({ pin }) => access.enterPin(pin),
  leaveStaffMode: async () => access.leave(),
  touchStaffMode: async () => access.touch(),
  goBackVersion: async () => flat(await access.asRole('technician', shell.goBack)),
  leaveKiosk: ({ how }) =>
    access.asRole(how === 'restart' ? 'helper' : 'technician', () => {
      log.info('staff-ends-kiosk', { how });
      access.leave();
      // The answer to the page goes out first.
      setTimeout(() => shell.leave(how), leaveDelayMs);
      return null;
    }),
});

const leaveDelayMs = 200;
