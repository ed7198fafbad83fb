import type { Line, Station } from '#shared/rail-model';

/** Kilometres between two stations of one line; the shortest where several lines have both. */
function kmOnOneLine(lines: readonly Line[], aId: string, bId: string): number | null {
  const lengths = lines.flatMap(({ stops }) => {
    const [a, b] = [aId, bId].map((id) => stops.find((stop) => stop.stopId === id));
    return a && b ? [Math.abs(a.km - b.km)] : [];
  });
  return shortest(lengths);
}

/** Kilometres of a run through known stops, or null where two of them are on unconnected lines. */
export function kmAlong(lines: readonly Line[], stops: readonly Station[]): number | null {
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last) return null;
  const straight = kmOnOneLine(lines, first.id, last.id);
  if (straight !== null) return straight;
  let sum = 0;
  for (const [index, stop] of stops.slice(1).entries()) {
    const before = stops[index];
    const km = before ? kmBetween(lines, before.id, stop.id) : null;
    if (km === null) return null;
    sum += km;
  }
  return sum;
}

/** Along one line, or over the junction of two. */
function kmBetween(lines: readonly Line[], aId: string, bId: string): number | null {
  const straight = kmOnOneLine(lines, aId, bId);
  if (straight !== null) return straight;
  const junctions = new Set(lines.flatMap(({ stops }) => stops.map((stop) => stop.stopId)));
  const lengths = [...junctions].flatMap((id) => {
    const [there, on] = [kmOnOneLine(lines, aId, id), kmOnOneLine(lines, id, bId)];
    return there === null || on === null ? [] : [there + on];
  });
  return shortest(lengths);
}

const shortest = (lengths: readonly number[]): number | null =>
  lengths.length > 0 ? Math.min(...lengths) : null;
