import type { Country } from '#shared/content-fields';
import { emergencyNumber } from '../../ui/emergency-number.ts';

export type EmergencyService = 'fire' | 'police' | 'ambulance';

export interface EmergencyNumber {
  readonly number: string;
  /** Who answers. */
  readonly services: readonly EmergencyService[];
}

/**
 * Emergency numbers, part of the application so that they are there when the content is not.
 * Source: the customer's terms of reference (112 in Russia; 101, 102 and 103 in Belarus).
 */
export const emergencyNumbers: Readonly<Record<Country, readonly EmergencyNumber[]>> = {
  RU: [{ number: emergencyNumber, services: ['fire', 'police', 'ambulance'] }],
  BY: [
    { number: '101', services: ['fire'] },
    { number: '102', services: ['police'] },
    { number: '103', services: ['ambulance'] },
  ],
};

/** The country in which the kiosk stands comes first: its numbers are the ones that work here. */
export const countriesFromHere = (here: Country): readonly [Country, Country] =>
  here === 'BY' ? ['BY', 'RU'] : ['RU', 'BY'];
