import type { Collection } from '#shared/content-model';
import type { RecordAddress } from '#shared/workspace-model';
import { homeScreen, type Screen, screenToHash } from '../../session/screen.ts';

const screenOf: { readonly [C in Collection]: (id: string) => Screen } = {
  regions: (id) => ({ name: 'region', id }),
  places: (id) => ({ name: 'place', id }),
  stations: (id) => ({ name: 'station', id }),
  lines: (id) => ({ name: 'line', id }),
  services: (id) => ({ name: 'service', id }),
  events: (id) => ({ name: 'event', id }),
  exhibits: (id) => ({ name: 'exhibit', id }),
  articles: (id) => ({ name: 'article', id }),
  tours: (id) => ({ name: 'tour', id }),
  // They stand on every screen, and within another one.
  notices: () => homeScreen,
  questions: () => ({ name: 'quiz' }),
};

/** The address of the screen on which visitors meet a record; home for none. */
export const previewAddress = (record: RecordAddress | null): string =>
  screenToHash(record ? screenOf[record.collection](record.id) : homeScreen);
