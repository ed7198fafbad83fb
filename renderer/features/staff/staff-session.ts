import { create } from 'zustand';
import type { LeaveWay, Role, TechnicalStatus } from '#shared/access-model';
import { endSession, useSession } from '../../session/session.ts';
import { kiosk } from '../../shell/kiosk.ts';
import { retry } from './retry.ts';

/** What stands in the staff's door: nothing, the pad, or the first PIN that is to be set. */
type Door =
  | { readonly state: 'closed' }
  | { readonly state: 'pin'; readonly lockedForMs: number }
  | { readonly state: 'set-up'; readonly mayCancel: boolean };

export interface Ending {
  readonly way: LeaveWay | 'previous';
  readonly shell: TechnicalStatus['shell'];
}

/** Screens that other features bring into staff mode. */
export type StaffSection =
  | 'quick'
  | 'records'
  | 'publish'
  | 'publisher'
  | 'screens'
  | 'files'
  | 'statistics'
  | 'help'
  | 'settings'
  | 'diagnostics'
  | 'cleaning';

export type StaffScreen = 'overview' | 'pins' | 'maps' | 'content' | StaffSection;

interface StaffSession {
  /** Null while visitors have the screen. The host has the last word on what a role may do. */
  readonly role: Role | null;
  /** As whoever is at work has given it, or the empty string. */
  readonly name: string;
  readonly door: Door;
  readonly screen: StaffScreen;
  /** Set once the kiosk has been told to end: nothing is left to do on the page. */
  readonly ending: Ending | null;
  /** At a desk there are a mouse and real keys, and a door that need not be hidden. */
  readonly place: 'unknown' | 'kiosk' | 'browser' | 'desk';
}

export const useStaff = create<StaffSession>()(() => ({
  role: null,
  name: '',
  door: { state: 'closed' },
  screen: 'overview',
  ending: null,
  place: 'unknown',
}));

/**
 * For the start of the page: it knows nobody, and the host is to know nobody either. A kiosk without
 * a technician's PIN asks for it at once; a browser, in which it is only tried, does not. At a desk
 * the door stands open.
 */
export function startStaffDoor(): void {
  void endAtHost();
  void retry(openForTheFirst, () => true);
}

async function openForTheFirst(): Promise<void> {
  const { shell, atDesk } = await kiosk.api.getKioskInfo({});
  useStaff.setState({ place: atDesk ? 'desk' : shell === 'browser' ? 'browser' : 'kiosk' });
  if (atDesk) return openDoor();
  if (shell === 'browser') return;
  const { configured } = await kiosk.api.getAccess({});
  if (!configured) useStaff.setState({ door: { state: 'set-up', mayCancel: false } });
}

/**
 * Asks for a PIN, whoever the host still knows: they may have left the screen to a visitor. A host
 * that does not answer leaves the door closed.
 */
export async function openDoor(): Promise<void> {
  const { configured, lockedForMs } = await kiosk.api.getAccess({});
  // The first PIN was asked for meanwhile.
  if (useStaff.getState().door.state !== 'closed') return;
  useStaff.setState({
    door: configured ? { state: 'pin', lockedForMs } : { state: 'set-up', mayCancel: true },
  });
}

export const closeDoor = (): void => useStaff.setState({ door: { state: 'closed' } });

/** Nothing of the visit stays, but how the screen speaks and looks: staff have eyes too. */
export function enterStaffMode(role: Role, screen: StaffScreen = 'overview'): void {
  const { locale, textSize, contrast } = useSession.getState();
  endSession();
  useSession.setState({ locale, textSize, contrast });
  useStaff.setState({ role, screen, door: { state: 'closed' } });
}

export const openStaffScreen = (screen: StaffScreen): void => useStaff.setState({ screen });

/** Says who is at work; rejects where the host does not hear it. */
export async function introduce(name: string): Promise<void> {
  const heard = await kiosk.api.introduce({ name });
  if (heard.ok) useStaff.setState({ name });
  else leaveStaffMode();
}

/** Gives the screen back to the visitors at once. */
export function leaveStaffMode(): void {
  endSession();
  const { place } = useStaff.getState();
  useStaff.setState({ ...useStaff.getInitialState(), place }, true);
  void endAtHost();
}

/** Not once somebody is at work anew: it would be their staff mode that ends. */
const endAtHost = (): Promise<void> =>
  retry(
    () => kiosk.api.leaveStaffMode({}),
    () => useStaff.getState().role === null,
  );

/** Tells the host that somebody is there, and follows it when it has ended staff mode. */
export async function keepStaffMode(): Promise<void> {
  await kiosk.api.touchStaffMode({});
  const { role } = await kiosk.api.getAccess({});
  if (role) useStaff.setState({ role });
  else leaveStaffMode();
}

export const showEnding = (ending: Ending): void => useStaff.setState({ ending });
