import type { PinError, SetPinsError } from '#shared/access-model';

/** As `pinSchema` of the contract says. */
const leastDigits = 4;
export const mostDigits = 8;

/** What may stand under the dots: the end of a key in `staff.json`. */
export type PinMessage = 'wrong' | 'unreadable' | 'failed' | 'differs' | 'easy' | 'taken';

export function addDigit(pin: string, digit: string): string {
  return pin.length < mostDigits ? pin + digit : pin;
}

export const eraseDigit = (pin: string): string => pin.slice(0, -1);

export const isLongEnough = (pin: string): boolean => pin.length >= leastDigits;

/** A lock is told by its countdown, so it has no message. */
export function pinErrorToMessage(error: PinError): PinMessage | null {
  switch (error.type) {
    case 'wrong':
      return 'wrong';
    case 'locked':
      return null;
    case 'not-configured':
      return 'unreadable';
  }
}

export function setPinsErrorToMessage(error: SetPinsError): PinMessage {
  switch (error.type) {
    case 'too-easy':
      return 'easy';
    case 'taken':
      return 'taken';
    case 'not-allowed':
    case 'technician-missing':
      return 'failed';
  }
}
