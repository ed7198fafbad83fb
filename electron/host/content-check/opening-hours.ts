import OpeningHours from 'opening_hours';

/**
 * What is wrong with a value of the OpenStreetMap key `opening_hours`, in the words of the library
 * that evaluates it, or null where it can be evaluated without doubt.
 */
export function openingHoursError(value: string): string | null {
  try {
    const hours = new OpeningHours(value, null);
    return hours.getWarnings()[0] ?? null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
