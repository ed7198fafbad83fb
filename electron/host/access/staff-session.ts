import type { Role } from '#shared/access-model';

const idleMs = 5 * 60_000;

export interface StaffSession {
  role(): Role | null;
  /** The name that whoever is at work has given, or the empty string. */
  name(): string;
  introduce(name: string): void;
  begin(role: Role): void;
  /** Somebody is still at work: five more minutes. */
  touch(): void;
  end(): void;
}

/** Who is in staff mode. In memory only: after a restart it is nobody. */
export function createStaffSession(now: () => number): StaffSession {
  let session: { readonly role: Role; readonly touchedAt: number } | null = null;
  let name = '';

  function role(): Role | null {
    if (!session) return null;
    const restedMs = now() - session.touchedAt;
    // A clock that was set back must not lengthen anybody's time.
    if (restedMs < 0 || restedMs >= idleMs) session = null;
    return session?.role ?? null;
  }

  function begin(as: Role): void {
    // Staff mode ends by itself, and whoever comes next is somebody else.
    if (role() === null) name = '';
    session = { role: as, touchedAt: now() };
  }

  return {
    role,
    name: () => name,
    introduce(given) {
      name = given;
    },
    begin,
    touch() {
      const present = role();
      if (present) begin(present);
    },
    end() {
      session = null;
      name = '';
    },
  };
}
