import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemToText } from '#electron/host/content-check/problem-text.ts';
import { knownChurches } from '#electron/host/illustrations/known-churches.ts';
import { knownEvents } from '#electron/host/illustrations/known-events.ts';
import { knownExhibits } from '#electron/host/illustrations/known-exhibits.ts';
import { knownRegions } from '#electron/host/illustrations/known-regions.ts';
import { knownScenes } from '#electron/host/illustrations/known-scenes.ts';
import { landmarkIds } from '#electron/host/illustrations/landmarks/registry.ts';
import { checkRecords } from '#electron/host/publish/check-records.ts';
import { collections } from '#shared/content-model';

const raw = Object.fromEntries(
  collections.map((name) => [
    name,
    JSON.parse(readFileSync(`assets/content/${name}.json`, 'utf8')),
  ]),
);
const checked = checkRecords(raw);
if (!checked.ok) throw new Error(checked.problems.map(problemToText).join('\n'));
const { records } = checked;

test('nothing of what was collected has been lost', () => {
  // 201 places to see, and the centre itself.
  expect(records.places).toHaveLength(202);
  expect(records.stations).toHaveLength(248);
  expect(records.lines).toHaveLength(10);
  expect(records.services).toHaveLength(16);
  expect(records.events).toHaveLength(55);
  expect(records.exhibits).toHaveLength(42);
  expect(records.tours).toHaveLength(10);
  expect(records.questions).toHaveLength(40);
});

test('every picture drawn or described by hand belongs to a record', () => {
  const ids = new Set(collections.flatMap((name) => records[name].map(({ id }) => id)));
  const known = [
    ...knownChurches,
    ...knownEvents,
    ...knownExhibits,
    ...knownRegions,
    ...knownScenes,
  ].map(({ id }) => id);

  expect([...landmarkIds, ...known].filter((id) => !ids.has(id))).toEqual([]);
  expect(known.filter((id, index) => known.indexOf(id) !== index)).toEqual([]);
});

test('every title is there in all three languages', () => {
  for (const name of collections) {
    for (const { id, title } of records[name]) expect(title.en, `${name}/${id}`).toBeTruthy();
  }
});

test('facts say the same number of things in every language', () => {
  for (const { id, facts } of [...records.places, ...records.events, ...records.exhibits]) {
    expect([facts.be?.length, facts.en?.length], id).toEqual([facts.ru.length, facts.ru.length]);
  }
});

test('no fact is passed off as verified', () => {
  for (const name of collections) {
    for (const { id, checkedOn } of records[name]) expect(checkedOn, `${name}/${id}`).toBeNull();
  }
});

test('no departure is given without the day for which it was published', () => {
  for (const { id, trips, timesAsOf } of records.services) {
    if (trips.some(({ departure }) => departure !== null)) expect(timesAsOf, id).not.toBeNull();
  }
});

test('the border questions have exactly one answer for every combination', () => {
  const decision = records.articles.find(({ id }) => id === 'border')?.decision;
  if (!decision) throw new Error('no border decision');
  const combinations = decision.questions.reduce<Record<string, string>[]>(
    (all, { id, options }) =>
      all.flatMap((one) => options.map((option) => ({ ...one, [id]: option.id }))),
    [{}],
  );

  for (const chosen of combinations) {
    const fitting = decision.answers.filter(({ when }) =>
      Object.entries(when).every(([question, allowed]) => allowed.includes(chosen[question] ?? '')),
    );
    expect(fitting, JSON.stringify(chosen)).toHaveLength(1);
  }
});
