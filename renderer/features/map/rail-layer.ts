import L from 'leaflet';
import type { MapPack } from '#shared/map-pack-model';
import type { MapLook } from './map-look.ts';
import { hasTrueRails } from './map-packs.ts';
import { nearerBy } from './map-scale.ts';
import { lineKind, linePath, stationMarks } from './rail-plan.ts';
import type { Tracks } from './use-map-data.ts';

interface RailContent {
  readonly look: MapLook;
  readonly selectedId: string | undefined;
  /** False where the visitor wants to see places only; a chosen station stays. */
  readonly shown: boolean;
  /** Stations are what the visitor looks for: more of them, from farther off. */
  readonly moreStations: boolean;
  /** Detailed maps, which draw the railways themselves. */
  readonly packs: readonly MapPack[];
}

export interface RailLayer {
  show(content: RailContent): void;
  destroy(): void;
}

/** Railways with their stations; a finger need not hit a ring exactly. */
export function createRailLayer(
  map: L.Map,
  railway: Tracks,
  onStation: (stationId: string) => void,
): RailLayer {
  const renderer = L.canvas({ pane: 'rails', padding: 0.25, tolerance: 18 });
  const order = { other: 0, orsha: 1, vitebsk: 2 };
  const ways = railway.lines
    .map((line) => ({ kind: lineKind(line.id), path: linePath(line, railway) }))
    .toSorted((a, b) => order[a.kind] - order[b.kind])
    .map(({ kind, path }) => {
      const part = () => L.polyline(path, { renderer, interactive: false, lineCap: 'butt' });
      return { kind, casing: part(), track: part(), dash: kind === 'orsha' ? part() : undefined };
    });
  const rings = stationMarks(railway).map((mark) => {
    const ring = L.circleMarker(mark.station.position, { renderer, bubblingMouseEvents: false });
    ring.on('click', () => onStation(mark.station.id));
    return { ...mark, ring };
  });
  const lines = L.layerGroup(
    ways.flatMap(({ casing, track, dash }) => (dash ? [casing, track, dash] : [casing, track])),
  );
  const stations = L.layerGroup();
  let content: RailContent | undefined;

  /** From station to station they would run beside those of a detailed map. */
  function toggleLines(): void {
    if (!content) return;
    const view = map.getBounds();
    const bounds = [view.getWest(), view.getSouth(), view.getEast(), view.getNorth()] as const;
    if (content.shown && !hasTrueRails(content.packs, bounds, map.getZoom())) lines.addTo(map);
    else lines.remove();
  }

  function paint(): void {
    if (!content) return;
    const { look, selectedId, shown, moreStations } = content;
    const { colours, unit } = look;
    const zoom = map.getZoom() - nearerBy(unit);
    const width = (zoom >= 9 ? 1.25 : zoom >= 8 ? 1 : 0.75) * unit;
    for (const { kind, casing, track, dash } of ways) {
      const main = kind !== 'other';
      const color = {
        vitebsk: colours.railVitebsk,
        orsha: colours.railOrsha,
        other: colours.rail,
      }[kind];
      casing.setStyle({ color: colours.halo, weight: (main ? 10 : 5) * width });
      track.setStyle({ color, weight: (main ? 6.5 : 2.5) * width });
      dash?.setStyle({
        color: colours.railDash,
        weight: 2.4 * width,
        dashArray: `${12 * width} ${10 * width}`,
      });
    }
    for (const { ring, station, kind, ringFrom } of rings) {
      const chosen = station.id === selectedId;
      if (!chosen && (!shown || zoom + (moreStations ? 1 : 0) < ringFrom)) {
        stations.removeLayer(ring);
        continue;
      }
      const main = kind !== 'other';
      const small = station.stopType !== 'station' || zoom < 8;
      ring.setRadius((chosen ? 13 : small ? 5 : main ? 8 : 6) * unit);
      ring.setStyle({
        color: chosen ? colours.chosen : main ? colours.ink : colours.rail,
        weight: (chosen ? 6 : small ? 2.5 : 3.5) * unit,
        fillColor: colours.station,
        fillOpacity: 1,
      });
      if (!stations.hasLayer(ring)) stations.addLayer(ring);
      if (chosen) ring.bringToFront();
    }
  }

  stations.addTo(map);
  map.on('zoomend', paint);
  map.on('moveend', toggleLines);
  return {
    show(next) {
      content = next;
      toggleLines();
      paint();
    },
    destroy() {
      map.off('zoomend', paint);
      map.off('moveend', toggleLines);
      lines.remove();
      stations.remove();
      renderer.remove();
    },
  };
}
