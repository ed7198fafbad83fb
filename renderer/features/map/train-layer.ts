import L from 'leaflet';
import { currentTime } from '../../session/use-now.ts';
import { type PlannedTrip, type TrainPosition, trainPositions } from './train-positions.ts';
import styles from './trains.module.css';

interface TrainContent {
  readonly trips: readonly PlannedTrip[];
  /** Says that it is where the timetable has it, not where it was seen. */
  readonly titleOf: (train: TrainPosition) => string;
}

export interface TrainLayer {
  show(content: TrainContent): void;
  destroy(): void;
}

/** More would not be told apart, and each is a piece of the page that moves. */
const mostTrains = 30;
const stepMs = 1000;
const svgNamespace = 'http://www.w3.org/2000/svg';
/** A locomotive seen from its front, in a square of 24. */
export const trainFront =
  'M8 3h8a3 3 0 0 1 3 3v9a3 3 0 0 1-2.2 2.9L18.5 21h-2.6l-1.6-3H9.7l-1.6 3H5.5l1.7-3.1A3 3 0 0 1 5 15V6a3 3 0 0 1 3-3ZM8 6v5h8V6ZM8.5 13a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6Zm7 0a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6Z';

/**
 * Trains under way by the timetable, below the pins. Tells how many are in sight whenever that
 * changes, so that the map can say beside them that they are not live.
 */
export function createTrainLayer(map: L.Map, onCount: (count: number) => void): TrainLayer {
  const markers = new Map<string, L.Marker>();
  let content: TrainContent | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;
  let told = 0;

  function step(): void {
    const view = map.getBounds().pad(0.1);
    const trains = content ? trainPositions(content.trips, currentTime()) : [];
    const inView = trains.filter(({ position }) => view.contains(position)).slice(0, mostTrains);
    const keys = new Set(inView.map(({ key }) => key));
    for (const [key, marker] of markers) {
      if (keys.has(key)) continue;
      marker.remove();
      markers.delete(key);
    }
    for (const train of inView) {
      const marker = markers.get(train.key);
      if (marker) marker.setLatLng(train.position);
      else markers.set(train.key, markerOf(train).addTo(map));
    }
    if (markers.size !== told) onCount(markers.size);
    told = markers.size;
  }

  function markerOf(train: TrainPosition): L.Marker {
    return L.marker(train.position, {
      icon: L.divIcon({
        html: trainSign(content?.titleOf(train) ?? ''),
        iconSize: [0, 0],
        className: styles.train ?? '',
      }),
      interactive: false,
      keyboard: false,
      pane: 'trains',
    });
  }

  function stop(): void {
    clearInterval(timer);
    timer = undefined;
    for (const marker of markers.values()) marker.remove();
    markers.clear();
  }

  map.on('moveend', step);
  return {
    show(next) {
      stop();
      content = next;
      step();
      // Without times in the records there is nothing to move.
      if (next.trips.length > 0) timer = setInterval(step, stepMs);
    },
    destroy() {
      map.off('moveend', step);
      stop();
    },
  };
}

function trainSign(title: string): HTMLElement {
  const sign = document.createElement('span');
  const picture = document.createElementNS(svgNamespace, 'svg');
  const path = document.createElementNS(svgNamespace, 'path');
  sign.className = styles.sign ?? '';
  sign.role = 'img';
  sign.ariaLabel = title;
  picture.setAttribute('viewBox', '0 0 24 24');
  path.setAttribute('d', trainFront);
  path.setAttribute('fill-rule', 'evenodd');
  picture.append(path);
  sign.append(picture);
  return sign;
}
