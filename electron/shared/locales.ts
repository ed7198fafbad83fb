/** Languages of the kiosk in the order in which they are always offered (ISO 639-1). */
export const locales = ['ru', 'be', 'en'] as const;

export type Locale = (typeof locales)[number];
