import { type Place, placeCategories } from '#shared/place-model';

/** Where places crowd in reality too: [latitude, longitude]. */
const towns = [
  [54.78, 32.04],
  [55.19, 30.2],
  [54.51, 30.42],
  [53.9, 27.57],
  [53.92, 30.34],
  [55.75, 37.62],
  [53.69, 23.83],
  [52.1, 23.69],
  [52.43, 30.98],
  [55.49, 28.79],
] as const;

/**
 * So many places of our own making on the area of the map, the same ones every time: half of them
 * around towns, half anywhere.
 */
export function syntheticPlaces(count: number): Place[] {
  const random = repeatable();
  return Array.from({ length: count }, (_, index) => {
    const town = towns[Math.floor(random() * towns.length)] ?? towns[0];
    const spread = () => (random() + random() + random() - 1.5) * 0.6;
    const position: [number, number] =
      index % 2 === 0
        ? [town[0] + spread(), town[1] + spread() * 1.7]
        : [50.4 + random() * 10, 20.1 + random() * 21.8];
    return aSyntheticPlace(index, position);
  });
}

function aSyntheticPlace(index: number, position: [number, number]): Place {
  const words = (text: string) => ({ ru: text, be: text, en: text });
  return {
    id: `synthetic-${index}`,
    title: words(`№ ${index}`),
    country: 'BY',
    region: 'BY-VI',
    city: words('Город'),
    position,
    positionVerified: true,
    category: placeCategories[index % placeCategories.length] ?? 'church',
    unesco: null,
    built: null,
    lead: words('Место для проверки карты'),
    body: words('Место для проверки карты'),
    facts: { ru: ['Место для проверки карты'] },
    checkedOn: null,
    sources: [],
  };
}

/** Numbers from 0 to 1 in an order that looks random and never changes. */
function repeatable(): () => number {
  let state = 20_041_996;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
