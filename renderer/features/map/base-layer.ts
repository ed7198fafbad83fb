import L from 'leaflet';
import type { PaintRule } from 'protomaps-leaflet';
import type { Locale } from '#shared/locales';
import type { MapPack } from '#shared/map-pack-model';
import type { BaseMap } from './base-map.ts';
import { LabelLayer } from './label-layer.ts';
import { LandLayer } from './land-layer.ts';
import type { MapLook } from './map-look.ts';
import { nearerBy } from './map-scale.ts';
import { type MapFocus, mapStyle } from './map-style.ts';
import { type MapText, textsAt, withoutRepeats } from './map-texts.ts';
import type { Box } from './place-labels.ts';
import { keepWholePixels } from './whole-pixels.ts';

interface BaseLayerContent {
  readonly locale: Locale;
  readonly look: MapLook;
  /** The region or country that the visitor looks at. */
  readonly focus: MapFocus | undefined;
  /** Detailed maps of regions, drawn over the land where they have something. */
  readonly packs: readonly MapPack[];
  /** The bytes of a pack cannot be had; until it is taken away the land is drawn without it. */
  readonly onPackLost: (pack: MapPack) => void;
  /** Names of other layers; they give way to those of the map itself. */
  readonly moreTexts: (zoom: number) => readonly MapText[];
  /** Names keep clear of these. */
  readonly pinBoxes: () => readonly Box[];
  /** What lies over the map, in pixels of its frame: names avoid it where they can. */
  readonly covers: () => readonly Box[];
  /** Whether a plan of a town covers this longitude and latitude, and names what is there itself. */
  readonly isCovered: (at: readonly [number, number], zoom: number) => boolean;
}

/** The land beneath pins and rails, whatever it is drawn from. */
export interface BaseLayer {
  /** Draws it anew in another language, theme or size, or with another focus; the view stays. */
  show(content: BaseLayerContent): void;
  /** Fulfilled once the first view is drawn: land, water and names. */
  readonly drawn: Promise<void>;
  destroy(): void;
}

/** A base layer of vector tiles: land and water by protomaps-leaflet, names by our own layer. */
export function createBaseLayer(map: L.Map, baseMap: BaseMap): BaseLayer {
  const land = new LandLayer(baseMap, 'land');
  const labels = new LabelLayer((zoom, bounds) => land.readNames(zoom, bounds));
  const shown = L.layerGroup([land, labels]);
  const letPixelsBroken = keepWholePixels(map);
  let last: BaseLayerContent | undefined;
  let rules: readonly PaintRule[] = [];
  return {
    drawn: Promise.all([
      new Promise((resolve) => land.once('load', resolve)),
      new Promise((resolve) => labels.once('load', resolve)),
    ]).then(() => undefined),
    show(next) {
      const restyled = last?.look !== next.look || last.focus !== next.focus;
      if (restyled) rules = mapStyle(next.look, next.focus);
      if (restyled || last?.packs !== next.packs) {
        land.show({ rules, packs: next.packs, onPackLost: next.onPackLost });
      }
      last = next;
      labels.setContent({
        texts: (own, zoom) => {
          // Letters are larger where pixels are many, and so no more of them find room.
          const sight = zoom - nearerBy(next.look.unit);
          const names = textsAt(own, sight, next.locale);
          return [...names, ...withoutRepeats(next.moreTexts(sight), names)].filter(
            ({ at }) => !next.isCovered(at, zoom),
          );
        },
        pinBoxes: next.pinBoxes,
        covers: next.covers,
        locale: next.locale,
        look: next.look,
      });
      if (!map.hasLayer(shown)) shown.addTo(map);
    },
    destroy() {
      shown.remove();
      letPixelsBroken();
    },
  };
}
