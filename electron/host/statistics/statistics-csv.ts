import type { DayCounts } from '#shared/statistics-model';

const heading = ['day', 'what', 'which', 'count'];

/**
 * A table for a spreadsheet: one line for each day and thing, by day and then by how often.
 * Semicolons, CRLF and a byte order mark are what a Russian or Belarusian Excel opens as it is.
 */
export function statisticsToCsv(days: readonly DayCounts[]): string {
  const rows = days.flatMap(({ day, counts }) =>
    Object.entries(counts)
      .toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
      .map(([key, count]) => {
        const [what = '', ...which] = key.split('/');
        return [day, what, which.join('/'), String(count)];
      }),
  );
  return `\uFEFF${[heading, ...rows].map((row) => row.map(toCell).join(';')).join('\r\n')}\r\n`;
}

/** Quoted where it must be (RFC 4180), and never read as a formula. */
function toCell(text: string): string {
  const harmless = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
