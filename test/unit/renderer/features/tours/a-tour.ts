import type { LocalizedText, Position } from '#shared/content-fields';
import type { Place } from '#shared/place-model';
import type { Tour, TourStop, Way } from '#shared/tour-model';

export const said = (text: string): LocalizedText => ({ ru: text, be: text });

export const aPlace = (id: string, position: Position = [54.78, 32.04], city = 'Смоленск'): Place =>
  ({ id, title: said(id), city: said(city), position }) as Place;

export const aStop = (placeId: string, way: Way | null = { by: 'walk' }, day = 1): TourStop => ({
  placeId,
  day,
  minutes: 30,
  note: said('Посмотрите вокруг'),
  way,
});

export const aTour = (stops: readonly TourStop[], given: Partial<Tour> = {}): Tour => ({
  id: 'a-tour',
  title: said('Маршрут'),
  text: said('О маршруте'),
  checkedOn: null,
  sources: [],
  travel: 'walk',
  days: 1,
  coverId: stops[0]?.placeId ?? 'nowhere',
  stops: [...stops],
  ...given,
});

export const byId = (...places: readonly Place[]): ReadonlyMap<string, Place> =>
  new Map(places.map((place) => [place.id, place]));
