import type * as v from 'valibot';
import { articleSchema } from './article-model.ts';
import { eventSchema, exhibitSchema, noticeSchema } from './event-model.ts';
import { placeSchema, regionSchema } from './place-model.ts';
import { questionSchema } from './question-model.ts';
import { lineSchema, serviceSchema, stationSchema } from './rail-model.ts';
import { tourSchema } from './tour-model.ts';

/** Every collection with the schema of its records: the one list that build, store and page share. */
export const collectionSchemas = {
  regions: regionSchema,
  places: placeSchema,
  stations: stationSchema,
  lines: lineSchema,
  services: serviceSchema,
  events: eventSchema,
  exhibits: exhibitSchema,
  notices: noticeSchema,
  articles: articleSchema,
  tours: tourSchema,
  questions: questionSchema,
} as const;

export type Collection = keyof typeof collectionSchemas;
export type RecordOf<C extends Collection> = v.InferOutput<(typeof collectionSchemas)[C]>;
export type AnyRecord = RecordOf<Collection>;

export const collections = Object.keys(collectionSchemas) as readonly Collection[];
