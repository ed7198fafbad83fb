import {
  type AccessState,
  type NewPins,
  type NotAllowed,
  type PinError,
  type Role,
  roles,
  type SetPinsError,
} from '#shared/access-model';
import { err, ok, type Result } from '#shared/result';
import { createQueue } from '../in-turn.ts';
import type { Log } from '../log.ts';
import { isEasyPin } from './easy-pin.ts';
import { type Pins, readPins, writePins } from './pin-file.ts';
import { hashPin, isPin } from './pin-hash.ts';
import { openStaffNames } from './staff-names.ts';
import { createStaffSession } from './staff-session.ts';
import { openWrongTries } from './wrong-tries.ts';

export interface Access {
  state(): AccessState;
  /** Rejects when the PINs could not be written; then the old ones hold. */
  setPins(pins: NewPins): Promise<Result<AccessState, SetPinsError>>;
  enterPin(pin: string): Promise<Result<{ readonly role: Role }, PinError>>;
  leave(): void;
  /** Whoever is at work says who they are; the name is kept for the next time. */
  introduce(name: string): Promise<void>;
  /** The names that have been given on this machine, the last one first. */
  names(): Promise<readonly string[]>;
  /** The name of whoever is at work, or their role where they gave none. */
  whoIs(): string;
  /** Somebody touched the staff screen: it stays for five more minutes. */
  touch(): void;
  /** Acts for staff of this role or a higher one, which counts as a touch, and for nobody else. */
  asRole<T>(least: Role, act: () => T | Promise<T>): Promise<Result<T, NotAllowed>>;
}

interface AccessOptions {
  /** Holds `access.json`, its last good copy and the count of wrong tries. */
  readonly folder: string;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  /** Milliseconds since some moment in the past, by a clock that nobody can set. */
  readonly uptime?: () => number;
}

/**
 * Decides who gets behind the visitors' screen. There is no default PIN: until the technician's is
 * set, anybody at the screen may set it. A forgotten PIN: stop the kiosk, delete `access.json` and
 * `access.last-good.json` in the data folder, start, and set new ones before the first visitor comes.
 */
export async function createAccess({
  folder,
  log,
  now = Date.now,
  uptime = () => performance.now(),
}: AccessOptions): Promise<Access> {
  let pins = await readPins(folder, log);
  const tries = await openWrongTries({ folder, log, now, uptime });
  // Deleted with the machine in hand: what was locked before must not keep the technician waiting.
  if (pins === 'none') {
    if (tries.hadRecord) log.warn('access-deleted', { folder });
    await tries.forget();
  }
  const session = createStaffSession(now);
  const names = openStaffNames(folder, log);
  const inTurn = createQueue();

  const state = (): AccessState => ({
    configured: pins !== 'none',
    role: session.role(),
    lockedForMs: tries.lockedForMs(),
  });

  async function setPins(wanted: NewPins): Promise<Result<AccessState, SetPinsError>> {
    const present: Partial<Pins> | 'unreadable' = pins === 'none' ? {} : pins;
    if (present === 'unreadable') return err({ type: 'not-allowed' });
    if (pins !== 'none' && session.role() !== 'technician') return err({ type: 'not-allowed' });
    session.touch();
    const refused = await findRefused(wanted, present);
    if (refused) return err(refused);
    const technician = wanted.technician ? await hashPin(wanted.technician) : present.technician;
    if (!technician) return err({ type: 'technician-missing' });
    const changed: Pins = {
      ...present,
      ...(wanted.helper && { helper: await hashPin(wanted.helper) }),
      ...(wanted.editor && { editor: await hashPin(wanted.editor) }),
      technician,
    };
    await writePins(folder, changed, log);
    pins = changed;
    await tries.forget();
    log.info('pins-set', { roles: roles.filter((role) => wanted[role]).join(' ') });
    // Whoever set the first PIN has just shown that they know it.
    session.begin('technician');
    return ok(state());
  }

  async function enterPin(pin: string): Promise<Result<{ readonly role: Role }, PinError>> {
    if (typeof pins === 'string') return err({ type: 'not-configured' });
    const waitMs = tries.lockedForMs();
    if (waitMs > 0) return err({ type: 'locked', forMs: waitMs });
    await tries.count();
    const role = await findRole(pin, pins);
    if (role) {
      await tries.forget();
      session.begin(role);
      log.info('staff-entered', { role });
      return ok({ role });
    }
    const forMs = tries.lockedForMs();
    log.warn('pin-wrong', { lockedForMs: forMs });
    return err(forMs > 0 ? { type: 'locked', forMs } : { type: 'wrong' });
  }

  return {
    state,
    // One after another: tries side by side would all be made before the first is counted.
    setPins: (wanted) => inTurn(() => setPins(wanted)),
    enterPin: (pin) => inTurn(() => enterPin(pin)),
    leave() {
      const role = session.role();
      if (role) log.info('staff-left', { role });
      session.end();
    },
    touch: session.touch,
    async introduce(name) {
      session.introduce(name);
      if (name !== '') await names.add(name);
    },
    names: names.list,
    whoIs: () => session.name() || (session.role() ?? ''),
    async asRole(least, act) {
      const role = session.role();
      if (!role || roles.indexOf(role) < roles.indexOf(least)) return err({ type: 'not-allowed' });
      session.touch();
      return ok(await act());
    },
  };
}

/** Looks at every PIN, also after a match: the time of an answer tells nothing. */
async function findRole(pin: string, pins: Partial<Pins>): Promise<Role | undefined> {
  const matches = await Promise.all(
    roles.map(async (role) => {
      const hashed = pins[role];
      return hashed !== undefined && (await isPin(pin, hashed));
    }),
  );
  return roles.findLast((_, at) => matches[at]);
}

async function findRefused(
  wanted: NewPins,
  present: Partial<Pins>,
): Promise<SetPinsError | undefined> {
  const kept = Object.fromEntries(
    Object.entries(present).filter(([role]) => !(wanted as Record<string, unknown>)[role]),
  );
  const seen = new Set<string>();
  for (const role of roles) {
    const pin = wanted[role];
    if (pin === undefined) continue;
    if (isEasyPin(pin)) return { type: 'too-easy', role };
    if (seen.has(pin) || (await findRole(pin, kept))) return { type: 'taken', role };
    seen.add(pin);
  }
  return undefined;
}
