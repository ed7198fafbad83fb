import type { PinMessage } from './pin-entry.ts';

/** A new PIN is entered twice: there is no other way to see that it was entered as meant. */
export interface NewPinStep {
  /** The first entry, once there is one; the next must be the same. */
  readonly first: string | null;
  readonly message: PinMessage | null;
}

export const firstStep: NewPinStep = { first: null, message: null };

/** The next step, or the PIN itself when both entries agree. */
export function enterNewPin({ first }: NewPinStep, pin: string): NewPinStep | string {
  if (first === null) return { first: pin, message: null };
  return first === pin ? pin : startOver('differs');
}

export const startOver = (message: PinMessage): NewPinStep => ({ first: null, message });
