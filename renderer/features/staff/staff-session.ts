import { create } from 'zustand';
import type { LeaveWay, Role, TechnicalStatus } from '#shared/access-model';
import { endSession, useSession } from '../../session/session.ts';
import { kiosk } from '../../shell/kiosk.ts';

/** What stands in the staff's door: nothing, the pad, or the first PIN that is to be set. */
type Door =
  | { readonly state: 'closed' }
  | { readonly state: 'pin'; readonly lockedForMs: number }
  | { readonly state: 'set-up' };

export interface Ending {
  readonly way: LeaveWay | 'previous';
  readonly shell: TechnicalStatus['shell'];
}

interface StaffSession {
  /** Null while visitors have the screen. The host has the last word on what a role may do. */
  readonly role: Role | null;
  readonly door: Door;
  readonly screen: 'overview' | 'pins';
  /** Set once the kiosk has been told to end: nothing is left to do on the page. */
  readonly ending: Ending | null;
}

export const useStaff = create<StaffSession>()(() => ({
  role: null,
  door: { state: 'closed' },
  screen: 'overview',
  ending: null,
}));

/** Asks the host what stands behind the door; a host that does not answer leaves it closed. */
export async function openDoor(): Promise<void> {
  const { configured, role, lockedForMs } = await kiosk.api.getAccess({});
  if (role) enterStaffMode(role);
  else
    useStaff.setState({ door: configured ? { state: 'pin', lockedForMs } : { state: 'set-up' } });
}

export const closeDoor = (): void => useStaff.setState({ door: { state: 'closed' } });

/** Nothing of the visit stays, but how the screen speaks and looks: staff have eyes too. */
export function enterStaffMode(role: Role, screen: StaffSession['screen'] = 'overview'): void {
  const { locale, textSize, contrast } = useSession.getState();
  endSession();
  useSession.setState({ locale, textSize, contrast });
  useStaff.setState({ role, screen, door: { state: 'closed' } });
}

export const openStaffScreen = (screen: StaffSession['screen']): void =>
  useStaff.setState({ screen });

/** Gives the screen back to the visitors at once; the host would also end it by itself. */
export function leaveStaffMode(): void {
  kiosk.api.leaveStaffMode({}).catch(() => undefined);
  endSession();
  useStaff.setState(useStaff.getInitialState(), true);
}

/** Tells the host that somebody is there, and follows it when it has ended staff mode. */
export async function keepStaffMode(): Promise<void> {
  await kiosk.api.touchStaffMode({});
  const { role } = await kiosk.api.getAccess({});
  if (role) useStaff.setState({ role });
  else leaveStaffMode();
}

export const showEnding = (ending: Ending): void => useStaff.setState({ ending });
