import { useMemo } from 'react';
import type { RailNetwork } from '../db/queries.ts';
import { isoDate, type LocalDate, localDateOf, parseLocalDate } from '../i18n/format.ts';
import { useNow } from '../session/use-now.ts';
import { isValidOn } from './run-days.ts';

/** The network without the services that lie outside their dates on that day. */
export const validOn = <Network extends Pick<RailNetwork, 'services'>>(
  network: Network,
  day: LocalDate,
): Network => ({
  ...network,
  services: network.services.filter((service) => isValidOn(service, day)),
});

/** What a visitor can be advised to take: of trains that are over or to come, boards tell in words. */
export function useValidToday(network: RailNetwork): RailNetwork;
export function useValidToday(network: RailNetwork | undefined): RailNetwork | undefined;
export function useValidToday(network: RailNetwork | undefined): RailNetwork | undefined {
  const today = isoDate(localDateOf(useNow()));
  return useMemo(() => network && validOn(network, parseLocalDate(today)), [network, today]);
}
