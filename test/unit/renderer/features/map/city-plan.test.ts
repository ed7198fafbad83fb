import { expect, test } from 'vitest';
import { planColours } from '#renderer/features/map/plan-look.ts';
import {
  boxesOf,
  type NameView,
  type PlacedName,
  placePlanNames,
} from '#renderer/features/map/plan-names.ts';
import { planShapes } from '#renderer/features/map/plan-shapes.ts';
import type { CityPlan, PlanName } from '#shared/city-plan';

const name = (ru: string, be = ru, en = ru): PlanName => ({ ru, be, en });

/** A sheet of 1000 × 1000 pixels: a degree has 1000, the equator of the screen is latitude 1. */
const plan: CityPlan = {
  id: 'town',
  name: name('Город', 'Горад', 'Town'),
  bounds: [0, 0, 1, 1],
  rivers: [
    {
      name: name('Река', 'Рака', 'River'),
      line: [
        [0, 0.5],
        [1, 0.5],
      ],
      area: [
        [0, 0.48],
        [1, 0.48],
        [1, 0.52],
        [0, 0.52],
        [0, 0.48],
      ],
    },
  ],
  wall: {
    name: name('Стена'),
    ring: [
      [0.1, 0.1],
      [0.4, 0.1],
      [0.4, 0.4],
      [0.1, 0.1],
    ],
    standing: [
      [
        [0.1, 0.1],
        [0.4, 0.1],
      ],
    ],
    towers: [{ name: name('Башня'), at: [0.4, 0.1] }],
  },
  parks: [],
  squares: [],
  streets: [
    {
      name: name('Прямая', 'Простая', 'Straight'),
      main: true,
      line: [
        [0.6, 0.2],
        [0.9, 0.2],
      ],
    },
    {
      name: name('Короткая'),
      main: false,
      line: [
        [0.6, 0.8],
        [0.63, 0.8],
      ],
    },
    {
      name: name('Отвесная'),
      main: false,
      line: [
        [0.8, 0.95],
        [0.8, 0.6],
      ],
    },
  ],
  bridges: [
    {
      name: null,
      line: [
        [0.5, 0.45],
        [0.5, 0.55],
      ],
    },
  ],
  railways: [],
  stations: [],
};

const aView = (view: Partial<NameView> = {}): NameView => ({
  zoom: 15,
  locale: 'ru',
  sketch: 'схема',
  frame: { left: 0, top: 0, right: 1000, bottom: 1000 },
  screen: { left: -500, top: -500, right: 1500, bottom: 1500 },
  taken: [],
  toPixel: ([lon, lat]) => [lon * 1000, (1 - lat) * 1000],
  widthOf: (text) => text.length * 12,
  heightOf: () => 24,
  ...view,
});
const textsOf = (names: readonly PlacedName[]) => names.map(({ text }) => text.join(' '));
const find = (names: readonly PlacedName[], text: string) =>
  names.find((each) => each.text.join(' ') === text);

test('a plan says that it is a sketch, in the language of the visitor', () => {
  expect(textsOf(placePlanNames(plan, aView()))).toContain('Город · схема');
  const english = aView({ locale: 'en', sketch: 'sketch plan' });
  expect(textsOf(placePlanNames(plan, english))).toContain('Town · sketch plan');
});

test('a plan whose corners are full says beside itself that it is a sketch', () => {
  const full = [{ left: 0, top: 0, right: 1000, bottom: 1000 }];

  const [title] = placePlanNames(plan, aView({ taken: full }));

  expect(title?.text).toEqual(['Город · схема']);
  expect(title?.y).toBeGreaterThan(1000);
});

test('from afar only the water and the sketch itself are named', () => {
  expect(textsOf(placePlanNames(plan, aView({ zoom: 12 })))).toEqual(['схема']);
  expect(textsOf(placePlanNames(plan, aView({ zoom: 13 })))).toEqual(['Город · схема', 'Река']);
});

test('a street is named along its way, and only where its name finds room', () => {
  const names = placePlanNames(plan, aView());

  expect(find(names, 'Прямая')).toMatchObject({ y: 800, angle: 0, style: 'main' });
  expect(find(names, 'Короткая')).toBeUndefined();
});

test('no name is cut by the edge of the screen', () => {
  const [whole] = placePlanNames(plan, aView()).filter(({ style }) => style === 'main');
  const edge = whole?.x ?? 0;

  const names = placePlanNames(
    plan,
    aView({ screen: { left: 0, top: 0, right: edge, bottom: 1000 } }),
  );

  const moved = find(names, 'Прямая');
  const half = ('Прямая'.length * 12) / 2;
  expect(moved && Math.abs(moved.x - edge)).toBeGreaterThanOrEqual(half);
});

test('no name stands upside down', () => {
  const angle = find(placePlanNames(plan, aView()), 'Отвесная')?.angle;

  expect(Math.abs(angle ?? 9)).toBeCloseTo(Math.PI / 2);
});

test('names cover neither pins nor each other', () => {
  const pin = { left: 700, top: 780, right: 800, bottom: 820 };
  const view = aView({ taken: [pin] });

  const boxes = placePlanNames(plan, view).map((each) => boxesOf(each, view));

  for (const [index, own] of boxes.entries()) {
    for (const box of [pin, ...boxes.slice(index + 1).flat()]) {
      const touched = own.some(
        ({ left, right, top, bottom }) =>
          left < box.right && box.left < right && top < box.bottom && box.top < bottom,
      );
      expect(touched).toBe(false);
    }
  }
});

test('the name of the river keeps clear of bridges', () => {
  const river = find(placePlanNames(plan, aView()), 'Река');

  expect(river?.y).toBe(500);
  expect(Math.abs((river?.x ?? 500) - 500)).toBeGreaterThan(24);
});

test('names are not put below the keys of the map while there is room elsewhere', () => {
  const frame = { left: 0, top: 0, right: 720, bottom: 1000 };

  expect(find(placePlanNames(plan, aView({ frame })), 'Прямая')?.x).toBeLessThan(720);
});

test('the sheet lies below everything, and water below streets, bridges and the wall', () => {
  const colours = planColours.light;
  const styles = planShapes(plan).map(({ kind, style }) => ({ kind, ...style(colours, 1, 14) }));
  const lastIndex = (test: (style: (typeof styles)[number]) => boolean) =>
    styles.findLastIndex(test);

  expect(styles[0]).toMatchObject({ kind: 'area', fillColor: colours.sheet });
  const water = lastIndex(({ fillColor }) => fillColor === colours.water);
  const street = lastIndex(({ color }) => color === colours.street);
  const wall = lastIndex(({ color }) => color === colours.wall);
  expect(water).toBeGreaterThan(0);
  expect(street).toBeGreaterThan(water);
  expect(wall).toBeGreaterThan(street);
});

test('what is lost of the wall is told from what stands by dashes, not by colour alone', () => {
  const { wall, formerWall } = planColours.high;
  const styles = planShapes(plan).map(({ style }) => style(planColours.high, 1, 15));

  expect(wall).toBe(formerWall);
  expect(styles.some(({ dashArray }) => dashArray !== undefined)).toBe(true);
  const solid = styles.filter(({ color, dashArray }) => color === wall && !dashArray);
  expect(solid.length).toBe(1);
});

test('streets grow wider the nearer one comes', () => {
  const widest = (zoom: number) =>
    Math.max(...planShapes(plan).map(({ style }) => style(planColours.light, 1, zoom).weight ?? 0));

  expect(widest(13)).toBeGreaterThan(widest(12));
  expect(widest(14)).toBeGreaterThan(widest(13));
  expect(widest(15)).toBeGreaterThan(widest(14));
});
