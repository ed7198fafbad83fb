import L from 'leaflet';
import type { PlaceCategory } from '#shared/place-model';
import { categoryLook } from '../../ui/category-look.ts';
import styles from './pins.module.css';
import type { Box } from './place-labels.ts';
import { signId } from './sign-id.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

const pinWidth = (chosen: boolean): number => (chosen ? 64 : 50);

/** How far down its box a drop points at its place. */
const tip = 0.97;

/** The round upper part of a drop, and how far its middle is above the place; in screen pixels. */
export function headOfPin(chosen: boolean, unit: number): { radius: number; above: number } {
  const width = pinWidth(chosen) * unit;
  return { radius: width / 2, above: width * (1.3 * tip - 0.5) };
}

/** A drop that points at a place, with the sign of its kind. */
export function pinIcon(
  category: PlaceCategory,
  title: string,
  chosen: boolean,
  unit: number,
): L.Icon {
  const width = pinWidth(chosen) * unit;
  const height = width * 1.3;
  const tone = chosen ? styles.chosen : styles[categoryLook[category].tone];
  return new ButtonIcon([width, height], [width / 2, height * tip], (button) => {
    button.ariaLabel = title;
    button.classList.add(styles.pin ?? '', tone ?? '');
    const picture = document.createElementNS(svgNamespace, 'svg');
    const sign = document.createElementNS(svgNamespace, 'use');
    picture.setAttribute('class', styles.picture ?? '');
    sign.setAttribute('href', `#${signId(category)}`);
    picture.append(sign);
    button.append(picture);
  });
}

/** The width of a round that stands for several places, in design pixels. */
export const clusterSize = (count: number): number => (count < 10 ? 56 : count < 30 ? 64 : 72);

/** A round that stands for several places, so many screen pixels aside of its position. */
export function clusterIcon(
  count: number,
  title: string,
  unit: number,
  aside: { readonly x: number; readonly y: number } = { x: 0, y: 0 },
): L.Icon {
  const size = clusterSize(count) * unit;
  const anchor = [size / 2 - aside.x, size / 2 - aside.y] as const;
  return new ButtonIcon([size, size], anchor, (button) => {
    button.ariaLabel = title;
    button.classList.add(styles.cluster ?? '');
    button.append(String(count));
  });
}

/** What a drop or a round covers: neither has the corners of its box, in which names find room. */
export function signBoxes(
  [left, top]: readonly [number, number],
  [width, height]: readonly [number, number],
): readonly Box[] {
  const box = (l: number, t: number, r: number, b: number): Box => ({
    left: left + l * width,
    top: top + t * width,
    right: left + r * width,
    bottom: top + b * width,
  });
  const round = [box(0, 0.2, 1, 0.8), box(0.2, 0, 0.8, 1)];
  return height > width ? [...round, box(0.36, 1, 0.64, height / width)] : round;
}

/** A real button as a marker: Leaflet takes its click, by finger or by key, for the marker's. */
class ButtonIcon extends L.Icon {
  private readonly furnish: (button: HTMLButtonElement) => void;

  constructor(
    iconSize: readonly [number, number],
    iconAnchor: readonly [number, number],
    furnish: (button: HTMLButtonElement) => void,
  ) {
    // The address is never asked for: nothing but our button is made.
    super({ iconUrl: '', iconSize: [...iconSize], iconAnchor: [...iconAnchor] });
    this.furnish = furnish;
  }

  override createIcon(): HTMLElement {
    const button = document.createElement('button');
    const [size, anchor] = [L.point(this.options.iconSize ?? [0, 0]), L.point(this.anchor())];
    button.type = 'button';
    button.className = 'leaflet-marker-icon';
    button.style.width = `${size.x}px`;
    button.style.height = `${size.y}px`;
    button.style.marginLeft = `${-anchor.x}px`;
    button.style.marginTop = `${-anchor.y}px`;
    this.furnish(button);
    return button;
  }

  override createShadow(): HTMLElement {
    // Leaflet takes null for "no shadow"; its types do not know.
    return null as unknown as HTMLElement;
  }

  private anchor(): L.PointExpression {
    return this.options.iconAnchor ?? [0, 0];
  }
}
