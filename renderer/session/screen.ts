import type { Country } from '#shared/content-fields';
import { type PlaceCategory, placeCategories } from '#shared/place-model';

/** Filters of the list of places; an absent one means "all". */
export interface PlaceFilter {
  readonly country?: Country;
  readonly region?: string;
  /** A town, by its Russian name as the place records have it. */
  readonly city?: string;
  readonly category?: PlaceCategory;
  /** Only places within a walk of the kiosk. */
  readonly near?: boolean;
  /** Only places that are open now, by hours that are known. */
  readonly open?: boolean;
}

/** Kinds of places on the map; few enough to be in sight all at once. */
export const mapKinds = ['churches', 'museums', 'memory', 'nature', 'town'] as const;
export type MapKind = (typeof mapKinds)[number];

/** What can be laid on the map; at most four. */
export const mapLayers = ['places', 'railways'] as const;
export type MapLayer = (typeof mapLayers)[number];

/** Hours that a visitor may have for a ride. */
export const withinHours = [1, 2] as const;

/** The map, what is chosen on it, and a ride by rail if one is looked for. */
export interface MapScreen {
  readonly name: 'map';
  readonly placeId?: string;
  readonly stationId?: string;
  readonly fromStationId?: string;
  readonly toStationId?: string;
  /** Which of the possible rides is shown, from 1. */
  readonly journey?: number;
  /** The only layer that is shown; absent for all of them. */
  readonly layer?: MapLayer;
  readonly kind?: MapKind;
  /** Stations that a train reaches from here in so many hours are ringed. */
  readonly within?: 1 | 2;
  /** As on the list of places. */
  readonly filter?: PlaceFilter;
}

/** Every screen of the kiosk. The attract screen is not among them: it stands before a visit. */
export type Screen =
  | { readonly name: 'home' }
  | { readonly name: 'places'; readonly filter: PlaceFilter; readonly page: number }
  | { readonly name: 'place'; readonly id: string }
  | { readonly name: 'regions'; readonly country?: Country; readonly page: number }
  | { readonly name: 'region'; readonly id: string }
  | { readonly name: 'tours'; readonly page: number }
  | { readonly name: 'tour'; readonly id: string }
  | { readonly name: 'quiz' }
  /** A drawn card of a place; of the first one if none is named. */
  | { readonly name: 'postcard'; readonly placeId?: string; readonly page: number }
  | MapScreen
  | {
      readonly name: 'trains';
      readonly toStationId?: string;
      /** The lines instead of the trains. */
      readonly view?: 'lines';
      readonly page?: number;
    }
  | { readonly name: 'line'; readonly id: string }
  | { readonly name: 'station'; readonly id: string }
  | { readonly name: 'service'; readonly id: string }
  | { readonly name: 'events'; readonly month?: number; readonly page: number }
  | { readonly name: 'event'; readonly id: string }
  | { readonly name: 'exhibits'; readonly region?: string; readonly page: number }
  | { readonly name: 'exhibit'; readonly id: string }
  | { readonly name: 'border'; readonly answers: Readonly<Record<string, string>> }
  | { readonly name: 'info' }
  | { readonly name: 'article'; readonly id: string }
  /** `onMap` for a visitor who searches from the map and wants to be back there. */
  | { readonly name: 'search'; readonly onMap?: true }
  | { readonly name: 'list' }
  | { readonly name: 'help' };

export type ScreenName = Screen['name'];

export const homeScreen: Screen = { name: 'home' };

export const sameScreen = (a: Screen, b: Screen): boolean => screenToHash(a) === screenToHash(b);

/** The address of a screen, such as `#/place/mir-castle` or `#/places?country=BY&page=2`. */
export function screenToHash(screen: Screen): string {
  const { name, ...rest } = screen;
  const id = 'id' in screen ? `/${encodeURIComponent(screen.id)}` : '';
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(rest)) {
    if (key === 'id' || value === undefined) continue;
    if (key === 'page' && value === 1) continue;
    if (typeof value === 'object') {
      for (const [field, choice] of Object.entries(value)) query.set(field, String(choice));
    } else query.set(key, String(value));
  }
  const text = query.toString();
  return `#/${name}${id}${text ? `?${text}` : ''}`;
}

/** The screen of an address; an address that makes no sense leads home. */
export function hashToScreen(hash: string): Screen {
  const [path = '', search = ''] = hash.replace(/^#\/?/, '').split('?');
  const [name = '', rawId = ''] = path.split('/');
  const query = new URLSearchParams(search);
  const id = decodeId(rawId);
  const page = Math.max(1, Number(query.get('page')) || 1);
  const text = (key: string) => query.get(key) ?? undefined;
  switch (name) {
    case 'places':
      return { name, page, filter: queryToFilter(query) };
    case 'place':
    case 'region':
    case 'tour':
    case 'line':
    case 'station':
    case 'service':
    case 'event':
    case 'exhibit':
    case 'article':
      return id ? { name, id } : homeScreen;
    case 'regions':
      return { name, page, ...given('country', queryToCountry(query)) };
    case 'tours':
      return { name, page };
    case 'postcard':
      return { name, page, ...given('placeId', text('placeId')) };
    case 'map':
      return queryToMap(query);
    case 'search':
      return { name, ...(query.get('onMap') === 'true' ? { onMap: true as const } : {}) };
    case 'trains':
      return {
        name,
        ...given('toStationId', text('toStationId')),
        ...given('view', query.get('view') === 'lines' ? ('lines' as const) : undefined),
        ...given('page', page > 1 ? page : undefined),
      };
    case 'events':
      return { name, page, ...given('month', Number(query.get('month')) || undefined) };
    case 'exhibits':
      return { name, page, ...given('region', text('region')) };
    case 'border':
      return { name, answers: Object.fromEntries(query) };
    case 'quiz':
    case 'info':
    case 'list':
    case 'help':
      return { name };
    default:
      return homeScreen;
  }
}

/** An id as it is, or nothing where the address is garbled. */
function decodeId(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return '';
  }
}

function queryToMap(query: URLSearchParams): MapScreen {
  const filter = queryToFilter(query);
  const id = (key: string) => query.get(key) || undefined;
  return {
    name: 'map',
    ...given('placeId', id('placeId')),
    ...given('stationId', id('stationId')),
    ...given('fromStationId', id('fromStationId')),
    ...given('toStationId', id('toStationId')),
    ...given('journey', Math.max(0, Math.floor(Number(query.get('journey')) || 0)) || undefined),
    ...given(
      'layer',
      mapLayers.find((known) => known === query.get('layer')),
    ),
    ...given(
      'kind',
      mapKinds.find((known) => known === query.get('kind')),
    ),
    ...given(
      'within',
      withinHours.find((hours) => query.get('within') === String(hours)),
    ),
    ...given('filter', Object.keys(filter).length > 0 ? filter : undefined),
  };
}

function queryToFilter(query: URLSearchParams): PlaceFilter {
  const category = placeCategories.find((known) => known === query.get('category'));
  return {
    ...given('country', queryToCountry(query)),
    ...given('region', query.get('region') ?? undefined),
    ...given('city', query.get('city') ?? undefined),
    ...given('category', category),
    ...(query.get('near') === 'true' ? { near: true } : {}),
    ...(query.get('open') === 'true' ? { open: true } : {}),
  };
}

function queryToCountry(query: URLSearchParams): Country | undefined {
  const country = query.get('country');
  return country === 'RU' || country === 'BY' ? country : undefined;
}

/** An optional property that is left out rather than set to undefined. */
function given<K extends string, T>(key: K, value: T | undefined): { [P in K]?: T } {
  // A computed key widens to string; it is exactly K.
  return value === undefined ? {} : ({ [key]: value } as { [P in K]: T });
}
