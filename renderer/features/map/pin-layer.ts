import L from 'leaflet';
import Supercluster from 'supercluster';
import type { Place } from '#shared/place-model';
import { boxAround } from './label-boxes.ts';
import { diffPins, fewEnough } from './pin-diff.ts';
import { clusterIcon, clusterSize, headOfPin, pinIcon, signBoxes } from './pin-icon.ts';
import { type Box, sharedArea } from './place-labels.ts';
import { type Sign, spreadSigns } from './spread-signs.ts';

interface PinContent {
  readonly places: readonly Place[];
  readonly selectedId: string | undefined;
  readonly unit: number;
  /** Where "You are here" stands above all pins. */
  readonly here: Place['position'] | undefined;
  /** The marks of the ride that is drawn, above all pins too. */
  readonly marks: readonly Place['position'][];
  /** What lies over the map, in pixels of its frame: signs that it covers are left out. */
  readonly covers: () => readonly Box[];
  readonly titleOf: (place: Place) => string;
  readonly countTitle: (count: number) => string;
}

interface PinActions {
  readonly onPlace: (placeId: string) => void;
  /** Several places so near to each other that no zoom parts them. */
  readonly onCrowd: (placeIds: readonly string[]) => void;
}

export interface PinLayer {
  show(content: PinContent): void;
  /** What the pins cover, in Leaflet's layer pixels. */
  boxes(): readonly Box[];
  destroy(): void;
}

/** A pin is three nodes of the page: never more than 300 in all. */
const mostPins = 95;

interface PointProperties {
  readonly id: string;
}

type Feature = ReturnType<Supercluster<PointProperties>['getClusters']>[number];

/** Pins of places; near ones are gathered under a number, so that the map is never crowded. */
export function createPinLayer(map: L.Map, { onPlace, onCrowd }: PinActions): PinLayer {
  const markers = new Map<string, L.Marker>();
  let content: PinContent | undefined;
  let index: Supercluster<PointProperties> | undefined;

  function paint(): void {
    if (!content || !index) return;
    // Only what is seen: a pin beyond the edge would take the keyboard's focus out of sight.
    const view = map.getBounds();
    const wanted = new Map<string, () => L.Marker>();
    const box: [number, number, number, number] = [
      view.getWest(),
      view.getSouth(),
      view.getEast(),
      view.getNorth(),
    ];
    const placeById = new Map(content.places.map((place) => [place.id, place]));
    const clusters = index;
    const found = fewEnough((zoom) => clusters.getClusters(box, zoom), map.getZoom(), mostPins);
    const covers = content.covers();
    const corner = map.getPixelBounds().min ?? L.point(0, 0);
    const fromTheWest = found
      .filter((feature) => !isCovered(signOf(feature), corner, covers))
      .toSorted((a, b) => (a.geometry.coordinates[0] ?? 0) - (b.geometry.coordinates[0] ?? 0));
    const chosen = placeById.get(content.selectedId ?? '');
    const spread = spreadSigns([
      ...fromTheWest.map((feature) => signOf(feature)),
      ...(chosen ? [headOf(chosen.position, true)] : []),
      ...(content.here ? [hereSign(content.here)] : []),
      ...content.marks.map((mark) => markSign(mark, markRadius)),
    ]);
    for (const [index, feature] of fromTheWest.entries()) {
      const [lon = 0, lat = 0] = feature.geometry.coordinates;
      if ('cluster' in feature.properties) {
        const { cluster_id, point_count } = feature.properties;
        const { x, y } = map.project([lat, lon]);
        const aside = L.point((spread[index]?.x ?? x) - x, (spread[index]?.y ?? y) - y).round();
        wanted.set(`${lat},${lon},${point_count},${aside.x},${aside.y}`, () =>
          clusterAt([lat, lon], cluster_id, point_count, aside),
        );
      } else {
        const place = placeById.get(feature.properties.id);
        if (place) wanted.set(place.id, () => pinOf(place, false));
      }
    }
    if (chosen) wanted.set(`chosen:${chosen.id}`, () => pinOf(chosen, true));
    const { gone, come } = diffPins(new Set(markers.keys()), wanted);
    for (const key of gone) {
      markers.get(key)?.remove();
      markers.delete(key);
    }
    for (const [key, make] of come) markers.set(key, make().addTo(map));
  }

  /** Where a sign stands if nothing else does, and how wide it is. */
  function signOf({ geometry, properties }: Feature): Sign {
    const [lon = 0, lat = 0] = geometry.coordinates;
    if (!('cluster' in properties)) return headOf([lat, lon], false);
    const { here, unit = 1 } = content ?? {};
    const radius = (clusterSize(properties.point_count) / 2) * unit;
    const at = map.project([lat, lon]);
    const { x, y } = here ? beside(at, hereSign(here), radius) : at;
    return { x, y, radius, fixed: false };
  }

  function headOf(position: Place['position'], chosen: boolean): Sign {
    const { x, y } = map.project(position);
    const { radius, above } = headOfPin(chosen, content?.unit ?? 1);
    return { x, y: y - above, radius, fixed: true };
  }

  const hereSign = (position: Place['position']): Sign => markSign(position, hereRadius);

  function markSign(position: Place['position'], radius: number): Sign {
    const { x, y } = map.project(position);
    return { x, y, radius: radius * (content?.unit ?? 1), fixed: true };
  }

  function pinOf(place: Place, chosen: boolean): L.Marker {
    const { titleOf = () => '', unit = 1 } = content ?? {};
    return L.marker(place.position, {
      icon: pinIcon(place.category, titleOf(place), chosen, unit),
      keyboard: false,
      zIndexOffset: chosen ? 2000 : 0,
    }).on('click', () => onPlace(place.id));
  }

  function clusterAt(
    at: L.LatLngTuple,
    clusterId: number,
    count: number,
    aside: L.Point,
  ): L.Marker {
    const { countTitle = String, unit = 1 } = content ?? {};
    const icon = clusterIcon(count, countTitle(count), unit, aside);
    return L.marker(at, {
      icon,
      keyboard: false,
      zIndexOffset: 1000,
    }).on('click', () => open(at, clusterId));
  }

  function open(at: L.LatLngTuple, clusterId: number): void {
    const zoom = index?.getClusterExpansionZoom(clusterId) ?? 0;
    if (zoom <= map.getMaxZoom()) map.setView(at, Math.max(zoom, map.getZoom() + 1));
    else onCrowd(index?.getLeaves(clusterId, 100).map(({ properties }) => properties.id) ?? []);
  }

  /** Their numbers are of the index that made them. */
  function clearClusters(): void {
    for (const [key, marker] of markers) {
      if (!key.includes(',')) continue;
      marker.remove();
      markers.delete(key);
    }
  }

  function clear(): void {
    for (const marker of markers.values()) marker.remove();
    markers.clear();
  }

  map.on('moveend', paint);
  return {
    show(next) {
      const chosenAnother = next.selectedId !== content?.selectedId;
      if (chosenAnother || next.places !== content?.places || next.unit !== content.unit) {
        // The chosen one stands for itself, even where its neighbours are gathered.
        const others = next.places.filter(({ id }) => id !== next.selectedId);
        index = new Supercluster<PointProperties>({
          // Leaflet's tiles are 256 px; the default of 512 would halve the radius.
          extent: 256,
          radius: 60 * next.unit,
          minPoints: 2,
          maxZoom: map.getMaxZoom(),
        }).load(others.map(toFeature));
        clearClusters();
      }
      // Titles, sizes and numbers may all have changed: pins are few, so they are made anew.
      if (next.unit !== content?.unit || next.titleOf !== content.titleOf) clear();
      content = next;
      paint();
    },
    boxes: () =>
      [...markers.values()].flatMap((marker) => {
        const { x, y } = map.latLngToLayerPoint(marker.getLatLng());
        const { iconSize, iconAnchor } = marker.getIcon().options;
        const [size, anchor] = [L.point(iconSize ?? [0, 0]), L.point(iconAnchor ?? [0, 0])];
        return signBoxes([x - anchor.x, y - anchor.y], [size.x, size.y]);
      }),
    destroy() {
      map.off('moveend', paint);
      clear();
    },
  };
}

/** Design pixels from the middle of "You are here" to where other signs are free. */
const hereRadius = 36;
/** And from the middle of a mark of the ride. */
const markRadius = 24;

/** Whether a chip, key or panel lies over more than half of a sign, so that no finger would find it. */
function isCovered({ x, y, radius }: Sign, corner: L.Point, covers: readonly Box[]): boolean {
  const box = boxAround([x - corner.x, y - corner.y], radius);
  return covers.some((cover) => sharedArea(box, cover) > 2 * radius ** 2);
}

/** Beside "You are here", so that the number is not covered; below stand words, above the town's name. */
function beside(at: L.Point, here: Sign, radius: number): L.Point {
  const away = at.subtract([here.x, here.y]);
  const needed = here.radius + radius;
  if (Math.hypot(away.x, away.y) >= needed) return at;
  const toTheWest = away.x < -here.radius / 2;
  return L.point(here.x + (toTheWest ? -needed : needed), here.y);
}

const toFeature = ({ id, position: [lat, lon] }: Place) => ({
  type: 'Feature' as const,
  properties: { id },
  geometry: { type: 'Point' as const, coordinates: [lon, lat] },
});
