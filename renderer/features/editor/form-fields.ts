import type { Collection } from '#shared/content-model';

/** A text that is written in three languages side by side. */
export interface TextSpec {
  readonly field: string;
  /** One line, a paragraph, or a list with a line for each item. */
  readonly kind: 'line' | 'paragraph' | 'list';
  /** Most words before a visitor tires of it, in Russian and Belarusian. */
  readonly words?: number;
}

/** Everything else; each kind has a field of its own. */
export type CardSpec =
  | 'picture'
  | 'eventDates'
  | 'recurrence'
  | 'dateStatus'
  | 'eventCategory'
  | 'theme'
  | 'placeCategory'
  | 'regions'
  | 'region'
  | 'position'
  | 'openingHours'
  | 'timetable'
  | 'routeType'
  | 'sections'
  | 'asOf'
  | 'website'
  | 'shownFor'
  | 'sources'
  | 'checkedOn';

interface Form {
  readonly texts: readonly TextSpec[];
  readonly cards: readonly CardSpec[];
}

const line = (field: string): TextSpec => ({ field, kind: 'line' });
const paragraph = (field: string, words: number): TextSpec => ({ field, kind: 'paragraph', words });
const list = (field: string): TextSpec => ({ field, kind: 'list' });

/** What staff may change of each kind of record, in the order in which they think of it. */
export const forms: { readonly [C in Collection]: Form } = {
  events: {
    texts: [line('title'), paragraph('text', 60), line('place'), line('when')],
    cards: [
      'eventDates',
      'dateStatus',
      'recurrence',
      'eventCategory',
      'regions',
      'picture',
      'shownFor',
      'sources',
      'checkedOn',
    ],
  },
  exhibits: {
    texts: [line('title'), paragraph('text', 60), line('place')],
    cards: ['theme', 'regions', 'asOf', 'picture', 'website', 'shownFor', 'sources', 'checkedOn'],
  },
  notices: { texts: [line('text')], cards: ['shownFor'] },
  places: {
    texts: [
      line('title'),
      paragraph('lead', 36),
      paragraph('body', 90),
      list('lookAt'),
      line('city'),
      line('address'),
      line('season'),
      line('built'),
    ],
    cards: [
      'placeCategory',
      'region',
      'position',
      'openingHours',
      'picture',
      'website',
      'shownFor',
      'sources',
      'checkedOn',
    ],
  },
  services: {
    texts: [
      line('title'),
      paragraph('text', 75),
      line('operator'),
      line('frequency'),
      line('vehicle'),
    ],
    cards: ['timetable', 'routeType', 'shownFor', 'sources', 'checkedOn'],
  },
  regions: {
    texts: [line('title'), paragraph('text', 60)],
    cards: ['picture', 'sources', 'checkedOn'],
  },
  stations: { texts: [line('title')], cards: ['position', 'sources', 'checkedOn'] },
  lines: { texts: [line('title'), paragraph('text', 90)], cards: ['sources', 'checkedOn'] },
  articles: {
    texts: [line('title'), paragraph('summary', 40)],
    cards: ['sections', 'sources', 'checkedOn'],
  },
  tours: {
    texts: [line('title'), paragraph('text', 50)],
    cards: ['shownFor', 'sources', 'checkedOn'],
  },
  questions: { texts: [line('title'), line('explanation')], cards: ['sources', 'checkedOn'] },
};
