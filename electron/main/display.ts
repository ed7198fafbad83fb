import type { BrowserWindow, Rectangle, Screen } from 'electron';
import type { DisplayStatus } from '#shared/access-model';
import type { Config } from '../host/config.ts';
import type { Log } from '../host/log.ts';
import {
  chooseDisplay,
  type DisplayChoice,
  type KnownDisplay,
  orientationOf,
  type WantedDisplay,
} from './choose-display.ts';

/** The part of the kiosk's window that placing it needs. */
export type PlacedWindow = Pick<
  BrowserWindow,
  'on' | 'isVisible' | 'isKiosk' | 'setKiosk' | 'getBounds' | 'setBounds'
>;

export interface DisplayKeeper {
  /** Where a new window is to open; undefined while the system knows no display. */
  bounds(): Rectangle | undefined;
  /** Keeps this window on the display from now on, and no other. */
  keep(window: PlacedWindow): void;
  status(): DisplayStatus | undefined;
}

interface DisplayOptions {
  readonly screen: Pick<Screen, 'getAllDisplays' | 'getPrimaryDisplay' | 'on'>;
  readonly orientation: Config['orientation'];
  readonly log: Log;
}

/** One plug pulled is a burst of events, and a window needs a moment to obey. */
const settleMs = 500;
const mostAttempts = 3;

/**
 * Keeps the kiosk's window on the display on which it started: unplugged, turned or given another
 * size, the window follows, and it comes back with the display. Call it once Electron is ready.
 */
export function keepOnDisplay({ screen, orientation, log }: DisplayOptions): DisplayKeeper {
  let wanted: WantedDisplay | undefined;
  let window: PlacedWindow | undefined;
  let settling: NodeJS.Timeout | undefined;
  let reported = '';
  let tried = { place: '', attempts: 0 };

  function look(): DisplayChoice<KnownDisplay> | undefined {
    const choice = chooseDisplay(screen.getAllDisplays(), screen.getPrimaryDisplay().id, wanted);
    // One that only looks alike may be another one: the first to be known is not forgotten for it.
    if (choice && (!wanted || choice.by === 'id')) {
      const { id, label, bounds } = choice.display;
      wanted = { id, label, width: bounds.width, height: bounds.height };
    }
    return choice;
  }

  function settle(): void {
    clearTimeout(settling);
    settling = setTimeout(place, settleMs);
  }

  function place(): void {
    const choice = look();
    report();
    if (!choice || !window?.isVisible()) return;
    const { id, bounds } = choice.display;
    const where = `${id} ${rectangleText(bounds)}`;
    if (tried.place !== where) tried = { place: where, attempts: 0 };
    if (window.isKiosk() && isAt(window.getBounds(), bounds)) {
      tried.attempts = 0;
      return;
    }
    if (tried.attempts > mostAttempts) return;
    tried.attempts += 1;
    if (tried.attempts > mostAttempts) {
      const at = rectangleText(window.getBounds());
      log.warn('display-not-filled', { display: id, wanted: rectangleText(bounds), at });
      return;
    }
    moveTo(window, bounds, tried.attempts > 1);
    // Looked at again: between displays of different scale the first move may miss.
    settle();
  }

  function report(): void {
    const now = status();
    const text = JSON.stringify(now ?? null);
    if (text === reported) return;
    reported = text;
    if (now) log.info('display', { ...now });
    else log.warn('display-missing');
    if (now?.isTurned) log.warn('display-turned', { mounted: orientation ?? '' });
  }

  function status(): DisplayStatus | undefined {
    const choice = look();
    if (!choice) return undefined;
    const { label, bounds, rotation } = choice.display;
    return {
      label,
      width: bounds.width,
      height: bounds.height,
      rotation,
      isOwn: choice.by !== 'primary' || choice.display.id === wanted?.id,
      isTurned: orientation !== undefined && orientation !== orientationOf(choice.display),
    };
  }

  screen.on('display-added', settle);
  screen.on('display-removed', settle);
  screen.on('display-metrics-changed', settle);
  report();

  return {
    bounds: () => look()?.display.bounds,
    keep(newWindow) {
      window = newWindow;
      tried.attempts = 0;
      // A window that is not shown yet would be shown, empty, by being placed.
      newWindow.on('show', settle);
      newWindow.on('closed', () => {
        if (window === newWindow) window = undefined;
      });
    },
    status,
  };
}

/** Full screen holds a window to its display on some systems; a second attempt lets go of it. */
function moveTo(window: PlacedWindow, bounds: Rectangle, letGo: boolean): void {
  if (letGo) window.setKiosk(false);
  window.setBounds(bounds);
  window.setKiosk(true);
}

/** Pixels that a fractional scale may cost when positions are rounded. */
const tolerance = 2;

const isAt = (a: Rectangle, b: Rectangle): boolean =>
  (['x', 'y', 'width', 'height'] as const).every(
    (side) => Math.abs(a[side] - b[side]) <= tolerance,
  );

const rectangleText = ({ x, y, width, height }: Rectangle): string =>
  `${width}×${height} at ${x},${y}`;
