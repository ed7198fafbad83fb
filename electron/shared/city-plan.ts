import * as v from 'valibot';
import { idSchema, text } from './content-fields.ts';

/**
 * Plans of town centres, drawn by us: right in what lies beside what, coarse in metres. Positions
 * are WGS 84 `[lon, lat]`, in the order of GeoJSON.
 */

/** Longitude and latitude. */
export type LonLat = readonly [lon: number, lat: number];
export type MapLine = readonly LonLat[];

const nameSchema = v.strictObject({ ru: text, be: text, en: text });
const pointSchema = v.strictTuple([
  v.pipe(v.number(), v.minValue(20), v.maxValue(42)),
  v.pipe(v.number(), v.minValue(50.3), v.maxValue(60.5)),
]);
const lineSchema = v.pipe(v.array(pointSchema), v.minLength(2, 'a line has two points or more'));
const boxSchema = v.strictTuple([v.number(), v.number(), v.number(), v.number()]);
/** A ring ends where it began. */
const ringSchema = v.pipe(
  v.array(pointSchema),
  v.minLength(4, 'a ring has three corners or more'),
  v.check((ring) => String(ring[0]) === String(ring.at(-1)), 'a ring must be closed'),
);
const areaSchema = v.strictObject({ name: nameSchema, ring: ringSchema });

const wallSchema = v.strictObject({
  name: nameSchema,
  /** The whole former wall. */
  ring: ringSchema,
  /** Pieces of it that still stand. */
  standing: v.array(lineSchema),
  /** Towers that still stand. */
  towers: v.array(v.strictObject({ name: nameSchema, at: pointSchema })),
});

export const cityPlanSourceSchema = v.strictObject({
  id: idSchema,
  name: nameSchema,
  /** For the staff: what is uncertain. Not carried to the page. */
  note: text,
  /** West, south, east, north: the sheet of paper on which the plan is drawn. */
  bounds: boxSchema,
  rivers: v.array(
    v.strictObject({
      name: nameSchema,
      widthMetres: v.number(),
      /**
       * West, south, east, north: here the map of the land follows this course in place of its own
       * coarser one, so that both are one river. Null for a river that it does not have.
       */
      onLand: v.nullable(boxSchema),
      /** Beyond the sheet too, as far as the map of the land follows it. */
      line: lineSchema,
    }),
  ),
  wall: v.nullable(wallSchema),
  parks: v.array(areaSchema),
  squares: v.array(areaSchema),
  streets: v.array(
    v.strictObject({ name: v.nullable(nameSchema), main: v.boolean(), line: lineSchema }),
  ),
  bridges: v.array(v.strictObject({ name: v.nullable(nameSchema), line: lineSchema })),
  /** Tracks of stations; the lines between towns are drawn from the timetable's stations. */
  railways: v.array(lineSchema),
  stations: v.array(v.strictObject({ name: nameSchema, at: pointSchema })),
});
export type CityPlanSource = v.InferOutput<typeof cityPlanSourceSchema>;
export const cityPlansSourceSchema = v.array(cityPlanSourceSchema);

export type PlanName = v.InferOutput<typeof nameSchema>;

interface PlanArea {
  readonly name: PlanName;
  readonly ring: MapLine;
}

/** What `/map/city-plans.json` holds: lines rounded off, rivers as areas within the sheet. */
export interface CityPlan {
  readonly id: string;
  readonly name: PlanName;
  readonly bounds: readonly [west: number, south: number, east: number, north: number];
  readonly rivers: readonly {
    readonly name: PlanName;
    readonly line: MapLine;
    readonly area: MapLine;
  }[];
  readonly wall: {
    readonly name: PlanName;
    readonly ring: MapLine;
    readonly standing: readonly MapLine[];
    readonly towers: readonly { readonly name: PlanName; readonly at: LonLat }[];
  } | null;
  readonly parks: readonly PlanArea[];
  readonly squares: readonly PlanArea[];
  readonly streets: readonly {
    readonly name: PlanName | null;
    readonly main: boolean;
    readonly line: MapLine;
  }[];
  readonly bridges: readonly { readonly name: PlanName | null; readonly line: MapLine }[];
  readonly railways: readonly MapLine[];
  readonly stations: readonly { readonly name: PlanName; readonly at: LonLat }[];
}
