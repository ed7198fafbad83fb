import type { Service } from '#shared/rail-model';

const trust = { source: 0, partly: 1, unverified: 2 } as const;

/** Trains that stop at a station: those that run and are best confirmed first, plans last. */
export const servicesAt = (services: readonly Service[], stationId: string): readonly Service[] =>
  services
    .filter(({ stops }) => stops.includes(stationId))
    .toSorted(
      (a, b) =>
        Number(a.routeType === 'planned') - Number(b.routeType === 'planned') ||
        Number(b.routeType === 'suburban') - Number(a.routeType === 'suburban') ||
        trust[a.verified] - trust[b.verified],
    );
