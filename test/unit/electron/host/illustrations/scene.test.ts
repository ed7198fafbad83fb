import { expect, test } from 'vitest';

import { drawAttractPicture } from '#electron/host/illustrations/attract/attract-picture.ts';
import { habits } from '#electron/host/illustrations/categories/habits.ts';
import { compose } from '#electron/host/illustrations/compose.ts';
import { inksFor } from '#electron/host/illustrations/drawing/inks.ts';
import { homeTiles } from '#electron/host/illustrations/home-tiles.ts';
import { knownEvents } from '#electron/host/illustrations/known-events.ts';
import { knownExhibits } from '#electron/host/illustrations/known-exhibits.ts';
import { knownRegions } from '#electron/host/illustrations/known-regions.ts';
import { knownScenes } from '#electron/host/illustrations/known-scenes.ts';
import { landmarkIds } from '#electron/host/illustrations/landmarks/registry.ts';
import {
  drawScene,
  type Scene,
  type SceneCategory,
  sceneForRecord,
} from '#electron/host/illustrations/scene.ts';
import { type ThingName, things } from '#electron/host/illustrations/things/catalogue.ts';

// `habits` has exactly one entry for each category; `keys` forgets that.
const categories = Object.keys(habits) as SceneCategory[];

test('the same id always gives the same picture', () => {
  const scene: Scene = { id: 'vyazma-church', category: 'church' };

  expect(drawScene(scene)).toBe(drawScene({ ...scene }));
});

test('records of one category get different pictures', () => {
  const pictures = ['a', 'b', 'c', 'd'].map((id) => bodyOf(drawScene({ id, category: 'estate' })));

  expect(new Set(pictures).size).toBe(4);
});

test.each(categories)('a scene of category %s can be drawn from its id alone', (category) => {
  const svg = drawScene({ id: 'nameless', category });

  expectCompletePicture(svg);
});

test('every hour suits every category', () => {
  for (const category of categories) {
    for (const time of ['day', 'dawn', 'dusk', 'evening', 'night', 'winter', 'autumn'] as const) {
      expectCompletePicture(drawScene({ id: 'any', category, time }));
    }
  }
});

test.each(landmarkIds)('the landmark %s is drawn by hand, whatever its category says', (id) => {
  const svg = drawScene({ id, category: 'road' });

  expectCompletePicture(svg);
  expect(svg).not.toBe(compose({ id, category: 'road' }));
});

test('the home tiles and both attract pictures can be drawn', () => {
  for (const draw of Object.values(homeTiles)) expectCompletePicture(draw());
  expect(drawAttractPicture('landscape')).toContain('viewBox="0 0 1920 1080"');
  expect(drawAttractPicture('portrait')).toContain('viewBox="0 0 1080 1920"');
});

test('a memorial is grey even when its scene asks for another hour', () => {
  const svg = drawScene({ id: 'mass-grave', category: 'memorial', time: 'dusk' });

  expect(svg).toContain(inksFor('grey').sky[3]);
  expect(svg).not.toContain(inksFor('dusk').sky[3]);
});

test('a memorial is drawn as one in every collection', () => {
  for (const collection of ['places', 'events', 'exhibits', 'articles']) {
    const scene = sceneForRecord({ collection, id: 'day-of-memory', category: 'memorial' });
    expect(scene.category).toBe('memorial');
  }
});

test('a record an artist has described gets that scene', () => {
  const scene = sceneForRecord({
    collection: 'places',
    id: 'smolensk-flax-museum',
    category: 'museum',
  });

  expect(scene).toBe(knownScenes.find(({ id }) => id === 'smolensk-flax-museum'));
});

test.each([
  ['places', 'theatre', ['theatre']],
  ['places', 'unheard-of', ['architecture']],
  ['places', 'constructor', ['architecture']],
  ['places', undefined, ['architecture']],
  ['events', 'music', ['event']],
  ['stations', undefined, ['rail']],
  ['lines', undefined, ['rail']],
  ['services', undefined, ['rail']],
  ['articles', undefined, ['road']],
  ['exhibits', 'it', ['architecture']],
  ['exhibits', 'food', ['display']],
  ['exhibits', 'art', ['display']],
  ['exhibits', 'science', ['display']],
  ['exhibits', 'unheard-of', ['museum']],
  ['regions', undefined, ['nature', 'viewpoint', 'architecture']],
] as const)('a record of %s with category %s gets a fitting scene', (collection, category, fit) => {
  for (const id of ['one', 'two', 'three']) {
    expect(fit).toContain(sceneForRecord({ collection, id, category }).category);
  }
});

const forms: readonly Omit<Scene, 'id'>[] = [
  ...(['wall', 'gate', 'river', 'rampart', 'citadel'] as const).map((form) => ({
    category: 'fortress' as const,
    subject: { form },
  })),
  ...(['towers', 'keep', 'palace', 'ruin'] as const).map((form) => ({
    category: 'castle' as const,
    subject: { form },
  })),
  ...(['obelisk', 'statue', 'bust', 'cube', 'letter', 'dragon', 'boulder'] as const).map(
    (part) => ({ category: 'monument' as const, subject: { part } }),
  ),
  ...(['obelisk', 'mound', 'walls', 'stones', 'boulder', 'chapel'] as const).map((part) => ({
    category: 'memorial' as const,
    subject: { part },
  })),
  ...(['mounds', 'hillfort', 'dig', 'stone', 'carvings', 'cave', 'walls'] as const).map((part) => ({
    category: 'archaeology' as const,
    subject: { part },
  })),
  ...(['river', 'lakes', 'hills', 'fields', 'mountains', 'sea', 'volcano'] as const).map(
    (part) => ({ category: 'viewpoint' as const, subject: { part } }),
  ),
  ...(
    ['stage', 'fair', 'harvest', 'village', 'bonfire', 'fireworks', 'knights', 'camp'] as const
  ).map((part) => ({ category: 'event' as const, subject: { part } })),
  ...(['square', 'garden', 'amphitheatre', 'curtain'] as const).map((form) => ({
    category: 'theatre' as const,
    subject: { form },
  })),
  ...(['row', 'quay', 'street', 'square', 'modern'] as const).map((form) => ({
    category: 'architecture' as const,
    subject: { form },
  })),
  ...(['factory', 'halls', 'cooling'] as const).map((part) => ({
    category: 'industry' as const,
    subject: { part },
  })),
  ...(['windmill', 'watermill', 'yard'] as const).map((form) => ({
    category: 'craft' as const,
    subject: { form },
  })),
  ...(['birches', 'fields', 'forest'] as const).map((form) => ({
    category: 'road' as const,
    subject: { form },
  })),
  ...(['bridge', 'field', 'station', 'forest'] as const).map((setting) => ({
    category: 'rail' as const,
    setting,
  })),
];

test('each form of a category is a picture of its own', () => {
  const pictures = forms.map((form) => {
    // The table pairs each category with its own forms, which the spread forgets.
    const svg = drawScene({ id: 'shown', ...form } as Scene);
    expectCompletePicture(svg);
    return svg;
  });

  expect(new Set(pictures).size).toBe(forms.length);
});

test('everything an exhibit can show can be drawn', () => {
  for (const thing of Object.keys(things) as ThingName[]) {
    expectCompletePicture(drawScene({ id: 'shown', category: 'display', subject: { thing } }));
  }
});

test('no two exhibits an artist has described look the same', () => {
  const pictures = knownExhibits.map((scene) => bodyOf(drawScene(scene)));

  expect(new Set(pictures).size).toBe(knownExhibits.length);
});

test('a region shows its landmark at another hour than the place itself', () => {
  for (const scene of knownRegions.filter(({ landmark }) => landmark)) {
    expect(landmarkIds).toContain(scene.landmark);
    const region = drawScene(scene);
    expectCompletePicture(region);
    expect(bodyOf(region)).not.toBe(
      bodyOf(drawScene({ id: scene.landmark ?? '', category: 'road' })),
    );
  }
});

test('a memorial stays grey in whatever record it is shown', () => {
  const svg = drawScene({
    id: 'RU-X',
    category: 'memorial',
    landmark: 'khatyn-memorial',
    time: 'dusk',
  });

  expect(svg).toContain(inksFor('grey').sky[3]);
  expect(svg).not.toContain(inksFor('dusk').sky[3]);
});

test('no two events an artist has described look the same', () => {
  const pictures = knownEvents.map((scene) => bodyOf(drawScene(scene)));

  expect(new Set(pictures).size).toBe(knownEvents.length);
});

test('only a nuclear power station has cooling towers', () => {
  const station = sceneForRecord({ collection: 'exhibits', id: 'saes', category: 'energy' });
  const works = sceneForRecord({ collection: 'exhibits', id: 'works', category: 'industry' });

  expect(station).toEqual({ id: 'saes', category: 'industry', subject: { part: 'cooling' } });
  const withoutTowers = (['factory', 'halls'] as const).map((part) =>
    drawScene({ id: 'works', category: 'industry', subject: { part } }),
  );
  expect(withoutTowers).toContain(drawScene(works));
});

test('an id with awkward letters cannot break the references inside a picture', () => {
  const svg = drawScene({ id: 'a"b)<c', category: 'park' });

  expectCompletePicture(svg);
});

/** Well-formed enough to render: no missing number or ink, and every reference leads somewhere. */
function expectCompletePicture(svg: string): void {
  expect(svg).not.toMatch(/NaN|undefined|null|Infinity/);
  const defined = new Set([...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(defined).toContain(id);
}

/** The picture without its id, which names all its definitions. */
function bodyOf(svg: string): string {
  return svg.replaceAll(/(["#])\w+-/g, '$1');
}
