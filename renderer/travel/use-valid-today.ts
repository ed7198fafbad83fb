import { useMemo } from 'react';
import type { RailNetwork } from '../db/queries.ts';
import { isoDate, localDateOf, parseLocalDate } from '../i18n/format.ts';
import { useNow } from '../session/use-now.ts';
import { validOn } from './run-days.ts';

/** What a visitor can be advised to take: of trains that are over or to come, boards tell in words. */
export function useValidToday(network: RailNetwork): RailNetwork;
export function useValidToday(network: RailNetwork | undefined): RailNetwork | undefined;
export function useValidToday(network: RailNetwork | undefined): RailNetwork | undefined {
  const today = isoDate(localDateOf(useNow()));
  return useMemo(() => network && validOn(network, parseLocalDate(today)), [network, today]);
}
