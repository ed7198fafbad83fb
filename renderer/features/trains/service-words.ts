import type { Service } from '#shared/rail-model';
import { compareText } from '../../i18n/compare.ts';

/** «55/56» for the pair of numbers that one train has, one for each direction. */
export function formatTrainNumbers(numbers: readonly string[]): string {
  const [there, back, ...more] = numbers;
  const isPair = more.length === 0 && Number(back) === Number(there) + 1;
  return isPair ? `${there}/${back}` : numbers.join(', ');
}

/** The numbers of a train; where the record has none of its own, those of its trips. */
export const numbersOf = ({ trainNumbers, trips }: Service): readonly string[] =>
  trainNumbers.length > 0
    ? trainNumbers
    : [...new Set(trips.map((trip) => trip.tripShortName).filter(Boolean))];

/** The title without the number before it and the remark in brackets behind it. */
export const shortServiceTitle = (title: string): string =>
  title.replace(/^(№|No\.)\s*[\d/]+\s*/, '').replace(/\s*\([^)]*\)$/, '');

const typeOrder = ['suburban', 'regional', 'intercity', 'long-distance', 'planned'] as const;

/** Near trains before far ones, then by number; trains that have none yet stand first. */
export const compareServices = (a: Service, b: Service): number =>
  typeOrder.indexOf(a.routeType) - typeOrder.indexOf(b.routeType) ||
  firstNumber(a) - firstNumber(b) ||
  compareText(a.id, b.id, 'en');

const firstNumber = (service: Service): number =>
  Number.parseInt(numbersOf(service)[0] ?? '0', 10) || 0;

/** Long-distance records name the stops that are known, not all of them. */
export const hasAllStops = (service: Service): boolean => service.routeType === 'suburban';
