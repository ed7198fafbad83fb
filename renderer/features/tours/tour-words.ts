import { roundKm } from '../../travel/how-far.ts';

/** A length as a traveller is told it. */
export type Length =
  | { readonly unit: 'm'; readonly value: number }
  | { readonly unit: 'km'; readonly value: number };

/** Below a kilometre to 50 metres, above it to half a kilometre: more would pretend. */
export function lengthOf(km: number): Length {
  const metres = Math.max(50, Math.round(km * 20) * 50);
  return metres < 1000 ? { unit: 'm', value: metres } : { unit: 'km', value: roundKm(km) };
}

/** Hours and minutes; a part that is 0 is left out by its key. */
export interface Duration {
  readonly key: 'hours' | 'minutes' | 'hoursMinutes';
  readonly hours: number;
  readonly minutes: number;
}

export function durationOf(minutes: number): Duration {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return { key: 'minutes', hours, minutes: rest };
  return { key: rest === 0 ? 'hours' : 'hoursMinutes', hours, minutes: rest };
}

/** A sum of estimates is no surer than to the half hour. */
export const roundToHalfHours = (minutes: number): number =>
  minutes < 60 ? minutes : Math.round(minutes / 30) * 30;
