import type { CrashReporter, Display, PowerMonitor, PowerSaveBlocker, Screen } from 'electron';
import { createEmitter } from './emitter.ts';
import { onlyKnown } from './only-known.ts';
import type { RecordCall } from './renderer.ts';

/** A kiosk's panel of 43 inches, in landscape. */
const aDisplay = (fields: Partial<Display> = {}): Display => {
  const size = { width: 1920, height: 1080 };
  const bounds = { x: 0, y: 0, ...size };
  return {
    accelerometerSupport: 'unavailable',
    bounds,
    colorDepth: 24,
    colorSpace: '',
    depthPerComponent: 8,
    detected: true,
    displayFrequency: 60,
    id: 1,
    internal: false,
    label: 'panel',
    maximumCursorSize: { width: 64, height: 64 },
    monochrome: false,
    nativeOrigin: { x: 0, y: 0 },
    rotation: 0,
    scaleFactor: 1,
    size,
    touchSupport: 'available',
    workArea: bounds,
    workAreaSize: size,
    ...fields,
  };
};

/** The machine around the app: displays, power, crash dumps. */
export function aSystem(record: RecordCall, isReady: () => boolean) {
  const displays = [aDisplay()];
  const blockers = new Set<number>();

  function afterReady<T>(name: string, value: T): T {
    if (!isReady()) throw new Error(`${name} before ready`);
    return value;
  }

  return {
    /** For the test to change before it emits `display-added` and the like. */
    displays,
    screen: onlyKnown('screen', {
      ...createEmitter(),
      getAllDisplays: () => afterReady('screen', [...displays]),
      getPrimaryDisplay: () => afterReady('screen', displays[0] ?? aDisplay()),
      getDisplayMatching: () => afterReady('screen', displays[0] ?? aDisplay()),
    } satisfies Pick<
      Screen,
      | 'getAllDisplays'
      | 'getDisplayMatching'
      | 'getPrimaryDisplay'
      | 'off'
      | 'on'
      | 'once'
      | 'removeListener'
    > &
      Record<string, unknown>),
    powerMonitor: onlyKnown('powerMonitor', {
      ...createEmitter(),
      getSystemIdleTime: () => 0,
    } satisfies Pick<PowerMonitor, 'getSystemIdleTime' | 'off' | 'on' | 'once' | 'removeListener'> &
      Record<string, unknown>),
    powerSaveBlocker: onlyKnown('powerSaveBlocker', {
      start: (type: string) => {
        record(`powerSaveBlocker.start ${type}`);
        const id = 7 + blockers.size;
        blockers.add(id);
        return id;
      },
      stop: (id: number) => {
        record(`powerSaveBlocker.stop ${id}`);
        return blockers.delete(id);
      },
      isStarted: (id: number) => blockers.has(id),
    } satisfies Pick<PowerSaveBlocker, 'isStarted' | 'start' | 'stop'>),
    crashReporter: onlyKnown('crashReporter', {
      start: (options: unknown) => record(`crashReporter.start ${JSON.stringify(options)}`),
    } satisfies Pick<CrashReporter, 'start'>),
  };
}
