import * as v from 'valibot';
import { type KioskApi, type KioskMethod, kioskApiInputs, kioskMethods } from '#shared/kiosk-api';

/** Calls a method by the name that came from the page, once its input has passed the contract. */
export type CallApi = (method: string, input: unknown) => Promise<unknown>;

/** More calls than this within one second are refused: the page never needs them. */
export const callsPerSecond = 50;

/** `isFirst` for the first of a second: one line in the log tells it all. */
export class TooManyCalls extends Error {
  readonly isFirst: boolean;

  constructor(isFirst: boolean) {
    super('too many calls');
    this.isFirst = isFirst;
  }
}

/**
 * The one gate between page and host, for every shell.
 * Throws on an unknown method, a malformed input or too many calls: each is a bug or an attack.
 */
export function createCallApi(
  api: KioskApi,
  // Of a clock that nobody can set: set back, the other one would refuse everything for hours.
  now: () => number = () => performance.now(),
): CallApi {
  let windowStart = Number.NEGATIVE_INFINITY;
  let calls = 0;

  return async function callApi(method, input) {
    if (now() - windowStart >= 1000) {
      windowStart = now();
      calls = 0;
    }
    calls += 1;
    if (calls > callsPerSecond) throw new TooManyCalls(calls === callsPerSecond + 1);
    if (!isKioskMethod(method)) throw new Error(`no such method: ${method.slice(0, 60)}`);
    const parsed = parseInput(method, input);
    // `satisfies` in the contract paired each method with its input; an index cannot see that.
    return api[method](parsed as never);
  };
}

/** What these are called with must not reach the log, not even when it is malformed. */
const secretMethods: ReadonlySet<KioskMethod> = new Set([
  'enterPin',
  'setPins',
  'saveSettings',
  'publishNow',
  'rollBackRelease',
]);

function parseInput(method: KioskMethod, input: unknown): unknown {
  const parsed = v.safeParse<v.GenericSchema>(kioskApiInputs[method], input);
  if (parsed.success) return parsed.output;
  if (secretMethods.has(method)) throw new Error(`${method}: malformed input`);
  throw new v.ValiError(parsed.issues);
}

const isKioskMethod = (method: string): method is KioskMethod =>
  (kioskMethods as readonly string[]).includes(method);
