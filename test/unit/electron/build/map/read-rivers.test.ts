import { expect, test } from 'vitest';
import { readRivers } from '#electron/build/map/read-rivers.ts';

const name = { ru: 'Днепр', be: 'Дняпро', en: 'Dnieper' };

/** A river of the open data from west to east, with a corner at every whole degree. */
const straight = {
  features: [
    {
      properties: { name: 'Dnepre', rivernum: 1, scalerank: 3 },
      geometry: {
        type: 'LineString' as const,
        coordinates: [30, 31, 32, 33, 34].map((lon) => [lon, 54]),
      },
    },
  ],
};
const planned = (line: [number, number][]) => ({
  name,
  widthMetres: 85,
  onLand: [31.5, 53.5, 32.5, 54.5] as [number, number, number, number],
  line,
});
const pointsOf = (line: [number, number][]) =>
  readRivers(straight, { features: [] }, [planned(line)])[0]?.lines[0] ?? [];

test('where a town has a plan, the river of the land runs as it does there', () => {
  const course: [number, number][] = [
    [31.6, 54.1],
    [32, 54.2],
    [32.4, 54.1],
  ];

  const points = pointsOf(course);

  for (const corner of [[31, 54], ...course, [33, 54]]) expect(points).toContainEqual(corner);
  expect(points).not.toContainEqual([32, 54]);
  const lons = points.map(([lon]) => lon);
  expect(lons).toEqual(lons.toSorted((a, b) => Number(a) - Number(b)));
});

test('a course that was drawn against the stream gives the same river', () => {
  const course: [number, number][] = [
    [31.6, 54.1],
    [32.4, 54.2],
  ];

  expect(pointsOf(course.toReversed())).toEqual(pointsOf(course));
});

test('a river that the land does not know stays on its plan', () => {
  const ours = { ...planned([]), onLand: null };

  const [river] = readRivers(straight, { features: [] }, [ours]);

  expect(river?.lines[0]).toContainEqual([32, 54]);
});
