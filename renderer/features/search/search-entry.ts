import type { Country, LocalizedText, Position } from '#shared/content-fields';
import type { KioskEvent } from '#shared/event-model';
import type { Locale } from '#shared/locales';
import type { PlaceCategory } from '#shared/place-model';
import type { Screen } from '../../session/screen.ts';

/** What can be found; the order in which equally good answers are shown. */
export const entryKinds = [
  'town',
  'place',
  'region',
  'tour',
  'page',
  'ask',
  'article',
  'event',
  'exhibit',
  'service',
  'line',
  'station',
  'halt',
] as const;
export type EntryKind = (typeof entryKinds)[number];

/** Screens of the kiosk itself that visitors ask for by name. */
export const pageNames = [
  'places',
  'regions',
  'tours',
  'map',
  'trains',
  'events',
  'exhibits',
  'border',
  'info',
  'quiz',
  'postcard',
  'list',
  'help',
] as const;
export type PageName = (typeof pageNames)[number];

/** What visitors look for and we do not list: people of the centre know. */
export const askNames = ['toilet', 'food', 'hotel', 'transport', 'shop', 'charging'] as const;
export type AskName = (typeof askNames)[number];

/** One thing that search can answer with. */
export interface SearchEntry {
  readonly key: string;
  readonly kind: EntryKind;
  readonly title: LocalizedText;
  /** Where an answer leads. */
  readonly screen: Screen;
  /** Names by which it is known besides its title. */
  readonly otherNames?: readonly LocalizedText[];
  /** The town or region it belongs to. */
  readonly where?: LocalizedText | undefined;
  readonly region?: LocalizedText | undefined;
  readonly country?: Country | undefined;
  readonly category?: PlaceCategory;
  readonly page?: PageName;
  readonly ask?: AskName;
  /** How many places a town or region has. */
  readonly count?: number;
  readonly facts?: { readonly [L in Locale]?: readonly string[] | undefined };
  readonly position?: Position;
  readonly event?: KioskEvent;
  readonly hidden?: boolean | undefined;
  readonly showFrom?: string | undefined;
  readonly showUntil?: string | undefined;
}
