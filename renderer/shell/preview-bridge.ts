import type { KioskApi, KioskBridge } from '#shared/kiosk-api';
import type { Locale } from '#shared/locales';
import type { PreviewContent } from '#shared/workspace-model';

/** What staff choose to look at. */
export interface PreviewChoice {
  readonly locale: Locale;
  /** The day by whose calendar the page goes, `YYYY-MM-DD`; null for today. */
  readonly date: string | null;
  /** The address of the screen that is shown first, as `#/event/city-day`. */
  readonly address: string;
}

/** The host as the page in a preview has it: it may read, and whatever it tells is not heard. */
export interface PreviewBridge extends KioskBridge {
  readonly content: () => Promise<PreviewContent>;
  /** Calls `listener` with the present choice and with every other one that is made. */
  readonly follow: (listener: (choice: PreviewChoice) => void) => () => void;
  /** A visitor's key has chosen another language. */
  readonly speaks: (locale: Locale) => void;
  /** Somebody has touched the page: staff mode goes on. */
  readonly touched: () => void;
}

/** A host that answers what the page shows, and counts, prints and changes nothing. */
export function harmless({ api }: KioskBridge): KioskBridge {
  const refuse = (): Promise<never> => Promise.reject(new Error('not in a preview'));
  const deaf = async (): Promise<undefined> => undefined;
  const known: Partial<KioskApi> = {
    getKioskInfo: async (input) => ({
      ...(await api.getKioskInfo(input)),
      paper: null,
      // Whoever compares two languages must not be asked whether they are still there.
      idleSeconds: wholeDay,
      idleSecondsReading: wholeDay,
    }),
    getMapPacks: (input) => api.getMapPacks(input),
    writeLog: (input) => api.writeLog(input),
    count: deaf,
    heartbeat: deaf,
  };
  return {
    // Whatever is not known is refused, under any name.
    api: new Proxy(known, {
      get: (methods, name) => methods[name as keyof KioskApi] ?? refuse,
    }) as KioskApi,
    subscribe: () => () => undefined,
  };
}

const wholeDay = 24 * 3600;
