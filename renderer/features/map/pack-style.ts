import type { PaintRule } from 'protomaps-leaflet';
import type { MapColours, MapLook } from './map-look.ts';
import { area, line, type Props } from './map-rules.ts';

/** From here on rivers and railways are drawn where packs have them. */
export const trueWayZoom = 11;

/** The ground of the packs, from the lowest, as assets/map/pack/process.lua names it. */
export function packGround({ colours, unit }: MapLook): readonly PaintRule[] {
  return [
    ...Object.entries(groundKinds).map(([colour, kinds]) =>
      area('landuse', colours[colour as GroundColour], ({ kind }) => isOneOf(kinds, kind)),
    ),
    {
      ...line(
        'water',
        colours.water,
        (zoom) => unit * waterWidth(zoom),
        ({ kind }) => isOneOf(['river', 'canal'], kind),
      ),
      minzoom: trueWayZoom,
    },
    {
      ...line(
        'water',
        colours.water,
        (zoom) => unit * waterWidth(zoom) * 0.4,
        ({ kind }) => isOneOf(['stream', 'drain', 'ditch'], kind),
      ),
      minzoom: 13,
    },
    area('water', colours.water),
    area('buildings', colours.building),
  ].map(ofPacks);
}

/** Streets and railways of the packs, the greater over the lesser. */
export function packWays({ colours, unit }: MapLook): readonly PaintRule[] {
  const widthOf = (road: Road) => (zoom: number) => unit * roadWidth(road, zoom);
  const isOf = (road: Road) => (props: Props) => isOneOf(road.kinds, props.kind);
  const dashes = [5 * unit, 4 * unit];
  const isPath = ({ kind }: Props) => kind === 'path';
  return [
    { ...line('roads', colours.path, () => 2 * unit, isPath, dashes), minzoom: 14 },
    // All edges first, so that streets open into each other.
    ...roads.map((road) => ({
      ...line(
        'roads',
        colours[road.edge],
        (zoom) => widthOf(road)(zoom) + 2.4 * unit * Math.min(1, zoom - 12),
        isOf(road),
      ),
      minzoom: edgeZoom,
    })),
    ...roads.flatMap((road) => [
      // White on paper would not be seen without edges.
      { ...line('roads', colours[road.afar], widthOf(road), isOf(road)), maxzoom: edgeZoom - 1 },
      { ...line('roads', colours[road.colour], widthOf(road), isOf(road)), minzoom: edgeZoom },
    ]),
    ...[
      line('roads', colours.halo, (zoom) => 2 * railWidth(zoom) * unit, isMainRail),
      line('roads', colours.rail, (zoom) => railWidth(zoom) * unit, isMainRail),
    ].map((rule) => ({ ...rule, minzoom: trueWayZoom })),
    { ...line('roads', colours.rail, () => 1.2 * unit, isSideRail), minzoom: 14 },
  ].map(ofPacks);
}

const ofPacks = (rule: PaintRule): PaintRule => ({ ...rule, dataSource: 'packs' });
const isOneOf = (kinds: readonly string[], kind: unknown): boolean =>
  typeof kind === 'string' && kinds.includes(kind);

type GroundColour = keyof typeof groundKinds & keyof MapColours;

const groundKinds = {
  town: ['residential', 'commercial'],
  industry: ['industrial', 'railway', 'aerodrome'],
  meadow: ['grass', 'wetland', 'orchard', 'allotments'],
  wood: ['forest'],
  park: ['park', 'cemetery', 'pitch'],
  square: ['pedestrian'],
} as const;

/** From here on streets have edges. */
const edgeZoom = 13;

interface Road {
  readonly kinds: readonly string[];
  readonly colour: keyof MapColours;
  /** Before streets have edges. */
  readonly afar: keyof MapColours;
  readonly edge: keyof MapColours;
  /** In design pixels at zoom 13; doubled in somewhat more than one zoom. */
  readonly width: number;
}

const roads: readonly Road[] = [
  { kinds: ['minor_road'], colour: 'street', afar: 'streetEdge', edge: 'streetEdge', width: 3 },
  { kinds: ['medium_road'], colour: 'street', afar: 'streetEdge', edge: 'streetEdge', width: 5 },
  { kinds: ['major_road'], colour: 'road', afar: 'road', edge: 'roadEdge', width: 6.5 },
  { kinds: ['highway'], colour: 'road', afar: 'roadEdge', edge: 'roadEdge', width: 8 },
];

const roadWidth = ({ width }: Road, zoom: number): number =>
  Math.max(1.2, width * (zoom >= edgeZoom ? 1.65 : 1.3) ** (zoom - edgeZoom));
const railWidth = (zoom: number): number => (zoom >= 14 ? 3.5 : 2.8);
const waterWidth = (zoom: number): number => Math.max(1.6, 5 * 1.4 ** (zoom - 13));

const isMainRail = ({ kind, kind_detail, service }: Props): boolean =>
  kind === 'rail' && kind_detail === 'rail' && service === undefined;
const isSideRail = (props: Props): boolean => props.kind === 'rail' && !isMainRail(props);
