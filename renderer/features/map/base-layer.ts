import L from 'leaflet';
import type { BaseMap, MapLine, MapPolygon } from '#shared/base-map';
import type { Locale } from '#shared/locales';
import { LabelLayer } from './label-layer.ts';
import type { MapLook } from './map-look.ts';
import { type MapText, textsAt, withoutRepeats } from './map-texts.ts';
import type { Box } from './place-labels.ts';

interface BaseLayerContent {
  readonly locale: Locale;
  readonly look: MapLook;
  /** Names of other layers; they give way to those of the map itself. */
  readonly moreTexts: (zoom: number) => readonly MapText[];
  /** Names keep clear of these. */
  readonly pinBoxes: () => readonly Box[];
}

/** The land beneath pins and rails, whatever it is drawn from. */
export interface BaseLayer {
  /** Draws it anew in another language, contrast or size; the view stays. */
  show(content: BaseLayerContent): void;
  destroy(): void;
}

type Styler = (look: MapLook, zoom: number) => L.PathOptions;

/** A base layer of open data on canvas. */
export function createBaseLayer(map: L.Map, baseMap: BaseMap): BaseLayer {
  const renderer = L.canvas({ pane: 'land', padding: 0.25 });
  const parts: { readonly layer: L.GeoJSON; readonly style: Styler }[] = [];
  const labels = new LabelLayer();
  let content: BaseLayerContent | undefined;

  function add(geometry: GeoJSON.Geometry, style: Styler): void {
    const layer = L.geoJSON(geometry, {
      pane: 'land',
      interactive: false,
      // Passed on to every path; the types know it for single paths only.
      ...{ renderer },
    });
    parts.push({ layer, style });
  }

  const { land, rivers } = baseMap;
  add(polygons(land.neighbours), fill('neighbours'));
  add(polygons(land.union), fill('union'));
  add(polygons(land.home), fill('home'));
  add(polygons(baseMap.urban), fill('urban'));
  for (const width of [2, 3, 4]) {
    const ofWidth = rivers.filter((river) => river.width === width);
    add(lines(ofWidth.flatMap((river) => river.lines)), (look, zoom) => ({
      color: look.colours.water,
      weight: look.unit * (width - 0.8) * (zoom >= 9 ? 1.7 : zoom === 8 ? 1.3 : 0.9),
    }));
  }
  add(polygons(baseMap.lakes), fill('water'));
  add(polygons(baseMap.ocean), fill('water'));
  add(lines(baseMap.regionLines), (look) => ({
    color: look.colours.regionLine,
    weight: 1.6 * look.unit,
    dashArray: dashes(look, [7, 6]),
  }));
  add(lines(baseMap.countryLines), (look) => ({
    color: look.colours.countryGlow,
    weight: 11 * look.unit,
  }));
  add(lines(baseMap.countryLines), (look) => ({
    color: look.colours.countryLine,
    weight: 2.6 * look.unit,
    dashArray: dashes(look, [16, 6, 3, 6]),
  }));

  function paint(): void {
    if (!content) return;
    for (const { layer, style } of parts) layer.setStyle(style(content.look, map.getZoom()));
  }

  const shown = L.layerGroup([...parts.map(({ layer }) => layer), labels]);
  map.on('zoomend', paint);
  return {
    show(next) {
      content = next;
      paint();
      if (!map.hasLayer(shown)) shown.addTo(map);
      labels.setContent({
        texts: (zoom) => {
          const own = textsAt(baseMap, zoom, next.locale);
          return [...own, ...withoutRepeats(next.moreTexts(zoom), own)];
        },
        pinBoxes: next.pinBoxes,
        rivers: baseMap.rivers,
        locale: next.locale,
        look: next.look,
      });
    },
    destroy() {
      map.off('zoomend', paint);
      shown.remove();
      renderer.remove();
    },
  };
}

function fill(colour: 'neighbours' | 'union' | 'home' | 'urban' | 'water'): Styler {
  return ({ colours }) => ({ stroke: false, fillColor: colours[colour], fillOpacity: 1 });
}

const dashes = ({ unit }: MapLook, parts: readonly number[]): string =>
  parts.map((part) => part * unit).join(' ');

const polygons = (coordinates: readonly MapPolygon[]): GeoJSON.Geometry => ({
  type: 'MultiPolygon',
  // GeoJSON's types are mutable; Leaflet only reads.
  coordinates: coordinates as unknown as GeoJSON.Position[][][],
});

const lines = (coordinates: readonly MapLine[]): GeoJSON.Geometry => ({
  type: 'MultiLineString',
  coordinates: coordinates as unknown as GeoJSON.Position[][],
});
