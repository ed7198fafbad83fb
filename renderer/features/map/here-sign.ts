import type L from 'leaflet';
import type { Place } from '#shared/place-model';
import type { MapLook } from './map-look.ts';
import styles from './pins.module.css';
import type { Box } from './place-labels.ts';

/** Roughly what "You are here" covers: the ring, and the words below it. */
export function hereBoxes(map: L.Map, centre: Place | null, { unit, textScale }: MapLook): Box[] {
  if (!centre) return [];
  const { x, y } = map.latLngToLayerPoint(centre.position);
  const around = (halfWide: number, top: number, bottom: number): Box => ({
    left: x - halfWide * unit,
    right: x + halfWide * unit,
    top: y + top * unit,
    bottom: y + bottom * unit,
  });
  return [around(34, -34, 34), around(85 * textScale, 36, 52 + 38 * textScale)];
}

/** The ring at the place of this kiosk, with its words. */
export function hereSign(text: string): HTMLElement {
  const sign = document.createElement('div');
  const ring = document.createElement('span');
  const name = document.createElement('span');
  ring.className = styles.hereRing ?? '';
  name.className = styles.hereName ?? '';
  name.textContent = text;
  sign.append(ring, name);
  return sign;
}
