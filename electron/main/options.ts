import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Locale, locales } from '#shared/locales';

export interface ShellOptions {
  /** Where this kiosk writes; undefined means the place that the system keeps for the app. */
  readonly dataFolder: string | undefined;
  readonly windowed: boolean;
  /** For staff at a desk: a window of its own that opens at their door. */
  readonly staff: boolean;
  readonly locale: Locale | undefined;
}

/**
 * Reads the arguments that the launcher passes. Anything else is left alone: Chromium's own
 * switches, the app's folder and what test tools add stand in the same list.
 */
export function readOptions(argv: readonly string[]): ShellOptions {
  const { values } = parseArgs({
    args: [...argv],
    strict: false,
    options: {
      data: { type: 'string' },
      windowed: { type: 'boolean' },
      staff: { type: 'boolean' },
      lang: { type: 'string' },
    },
  });
  // Not strict, so an option without its value is `true`.
  const dataFolder = typeof values.data === 'string' ? resolve(values.data) : undefined;
  return {
    dataFolder,
    windowed: values.windowed === true || values.staff === true,
    staff: values.staff === true,
    locale: locales.find((locale) => locale === values.lang),
  };
}
