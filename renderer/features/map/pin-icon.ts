import L from 'leaflet';
import type { PlaceCategory } from '#shared/place-model';
import { categoryLook } from '../../ui/category-look.ts';
import styles from './pins.module.css';
import { signId } from './sign-id.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** A drop that points at a place, with the sign of its kind. */
export function pinIcon(
  category: PlaceCategory,
  title: string,
  chosen: boolean,
  unit: number,
): L.Icon {
  const width = (chosen ? 64 : 50) * unit;
  const height = width * 1.3;
  const tone = chosen ? styles.chosen : styles[categoryLook[category].tone];
  return new ButtonIcon([width, height], [width / 2, height * 0.97], (button) => {
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

/** A round that stands for several places. */
export function clusterIcon(count: number, title: string, unit: number): L.Icon {
  const size = (count < 10 ? 56 : count < 30 ? 64 : 72) * unit;
  return new ButtonIcon([size, size], [size / 2, size / 2], (button) => {
    button.ariaLabel = title;
    button.classList.add(styles.cluster ?? '');
    button.append(String(count));
  });
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
