import L from 'leaflet';
import Supercluster from 'supercluster';
import type { Place } from '#shared/place-model';
import { diffPins, fewEnough } from './pin-diff.ts';
import { clusterIcon, pinIcon } from './pin-icon.ts';
import type { Box } from './place-labels.ts';

interface PinContent {
  readonly places: readonly Place[];
  readonly selectedId: string | undefined;
  readonly unit: number;
  /** Where "You are here" stands above all pins. */
  readonly here: Place['position'] | undefined;
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
    const fromTheWest = found.toSorted(
      (a, b) => (a.geometry.coordinates[0] ?? 0) - (b.geometry.coordinates[0] ?? 0),
    );
    for (const feature of fromTheWest) {
      const [lon = 0, lat = 0] = feature.geometry.coordinates;
      if ('cluster' in feature.properties) {
        const { cluster_id, point_count } = feature.properties;
        wanted.set(`${lat},${lon},${point_count},${asideAt([lat, lon])}`, () =>
          clusterAt([lat, lon], cluster_id, point_count),
        );
      } else {
        const place = placeById.get(feature.properties.id);
        if (place) wanted.set(place.id, () => pinOf(place, false));
      }
    }
    const chosen = placeById.get(content.selectedId ?? '');
    if (chosen) wanted.set(`chosen:${chosen.id}`, () => pinOf(chosen, true));
    const { gone, come } = diffPins(new Set(markers.keys()), wanted);
    for (const key of gone) {
      markers.get(key)?.remove();
      markers.delete(key);
    }
    for (const [key, make] of come) markers.set(key, make().addTo(map));
  }

  /** The zoom, for signs that stand aside: they stand elsewhere in every view. */
  function asideAt(at: L.LatLngTuple): number {
    const { here, unit = 1 } = content ?? {};
    const isNear = here && map.project(at).distanceTo(map.project(here)) < 2 * hereRadius * unit;
    return isNear ? map.getZoom() : 0;
  }

  function pinOf(place: Place, chosen: boolean): L.Marker {
    const { titleOf = () => '', unit = 1 } = content ?? {};
    return L.marker(place.position, {
      icon: pinIcon(place.category, titleOf(place), chosen, unit),
      keyboard: false,
      zIndexOffset: chosen ? 2000 : 0,
    }).on('click', () => onPlace(place.id));
  }

  function clusterAt(at: L.LatLngTuple, clusterId: number, count: number): L.Marker {
    const { countTitle = String, unit = 1, here } = content ?? {};
    const icon = clusterIcon(count, countTitle(count), unit);
    if (here) standBeside(icon, map.project(at), map.project(here), hereRadius * unit);
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
          minPoints: 3,
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
      [...markers.values()].map((marker) => {
        const { x, y } = map.latLngToLayerPoint(marker.getLatLng());
        const { iconSize, iconAnchor } = marker.getIcon().options;
        const [size, anchor] = [L.point(iconSize ?? [0, 0]), L.point(iconAnchor ?? [0, 0])];
        const [left, top] = [x - anchor.x, y - anchor.y];
        return { left, top, right: left + size.x, bottom: top + size.y };
      }),
    destroy() {
      map.off('moveend', paint);
      clear();
    },
  };
}

/** Design pixels from the middle of "You are here" to where other signs are free. */
const hereRadius = 36;

/** Moves the sign of several places aside, so that its number is not covered. */
function standBeside(icon: L.Icon, at: L.Point, here: L.Point, radius: number): void {
  const [size, anchor] = [
    L.point(icon.options.iconSize ?? [0, 0]),
    L.point(icon.options.iconAnchor ?? [0, 0]),
  ];
  const away = at.subtract(here);
  const needed = radius + size.x / 2;
  if (Math.hypot(away.x, away.y) >= needed) return;
  // Below stand the words, and above it the name of the town.
  const move = L.point(needed, 0).subtract(away);
  icon.options.iconAnchor = [anchor.x - move.x, anchor.y - move.y];
}

const toFeature = ({ id, position: [lat, lon] }: Place) => ({
  type: 'Feature' as const,
  properties: { id },
  geometry: { type: 'Point' as const, coordinates: [lon, lat] },
});
