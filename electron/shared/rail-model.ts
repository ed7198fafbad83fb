import * as v from 'valibot';
import {
  commonFields,
  countrySchema,
  idSchema,
  localDateSchema,
  localizedTextSchema,
  looseDateSchema,
  positionSchema,
  text,
} from './content-fields.ts';

/** Railway records in the terms of GTFS: stops, routes (our lines), trips and stop times. */

export const stationSchema = v.strictObject({
  ...commonFields,
  stopType: v.picklist(['station', 'halt', 'border']),
  countries: v.pipe(v.array(countrySchema), v.minLength(1)),
  position: positionSchema,
  positionVerified: v.boolean(),
  /** Unified network marking code of the CIS railways. */
  esr: v.optional(text),
  /** Code of the «Экспресс» ticketing system. */
  express: v.optional(text),
});
export type Station = v.InferOutput<typeof stationSchema>;

export const lineSchema = v.strictObject({
  ...commonFields,
  /** Where it goes and what a traveller should know of it, the border above all. */
  text: localizedTextSchema,
  traction: localizedTextSchema,
  lengthKm: v.pipe(v.number(), v.minValue(0)),
  stops: v.pipe(
    v.array(
      v.strictObject({
        stopId: idSchema,
        km: v.pipe(v.number(), v.minValue(0)),
        /** False where the distance is interpolated between published ones. */
        published: v.boolean(),
      }),
    ),
    v.minLength(2),
  ),
});
export type Line = v.InferOutput<typeof lineSchema>;

const departureSchema = v.pipe(
  v.string(),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time, HH:MM'),
);

const stopTimeSchema = v.pipe(
  v.strictObject({
    stopId: idSchema,
    arrival: v.nullable(departureSchema),
    departure: v.nullable(departureSchema),
  }),
  v.check(
    ({ arrival, departure }) => arrival !== null || departure !== null,
    'must have an arrival or a departure',
  ),
);
export type StopTime = v.InferOutput<typeof stopTimeSchema>;

/** The weekday columns of GTFS calendar.txt, in the order of its week. */
export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;
export type Weekday = (typeof weekdays)[number];

export const serviceSchema = v.strictObject({
  ...commonFields,
  routeType: v.picklist(['suburban', 'regional', 'intercity', 'long-distance', 'planned']),
  operator: localizedTextSchema,
  /** GTFS stops in travel order; long-distance services list the known ones only. */
  stops: v.pipe(v.array(idSchema), v.minLength(2)),
  /** Where it goes, where the border is and where passports matter. */
  text: localizedTextSchema,
  frequency: v.nullable(localizedTextSchema),
  vehicle: v.nullable(localizedTextSchema),
  trainNumbers: v.array(text),
  trips: v.array(
    v.strictObject({
      tripShortName: text,
      fromStopId: idSchema,
      departure: v.nullable(departureSchema),
      note: v.nullable(localizedTextSchema),
      /** Weekdays on which the trip begins; left out where they are not published. */
      days: v.optional(v.pipe(v.array(v.picklist(weekdays)), v.minLength(1))),
      /**
       * GTFS stop_times in travel order, of the stops whose times are published; without `days`
       * only where the trip runs on every day of the service. After midnight the hours begin anew.
       */
      stopTimes: v.optional(v.pipe(v.array(stopTimeSchema), v.minLength(2))),
    }),
  ),
  /** The day for which `trips` were published, or null where no times are known. */
  timesAsOf: v.nullable(localDateSchema),
  /** GTFS start_date and end_date, both inclusive. */
  validFrom: v.nullable(looseDateSchema),
  validUntil: v.nullable(looseDateSchema),
  verified: v.picklist(['source', 'partly', 'unverified']),
});
export type Service = v.InferOutput<typeof serviceSchema>;
export type Trip = Service['trips'][number];
