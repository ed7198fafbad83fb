import type { ShellPort } from '#electron/host/shell-port.ts';
import { err } from '#shared/result';

/** A shell that carries a host in a test; `leave` may be watched. */
export const aShellPort = (fields: Partial<ShellPort> = {}): ShellPort => ({
  kind: 'browser',
  leave: () => undefined,
  facts: () => ({
    crashDumps: null,
    safeMode: false,
    gpu: true,
    display: null,
    updates: { mode: 'off', previous: null },
  }),
  print: null,
  goBack: async () => err({ type: 'no-way-back' }),
  ...fields,
});
