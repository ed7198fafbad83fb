import { expect, test } from 'vitest';
import {
  chooseDisplay,
  type KnownDisplay,
  orientationOf,
  type WantedDisplay,
} from '#electron/main/choose-display.ts';

const aDisplay = (fields: Partial<KnownDisplay> = {}): KnownDisplay => ({
  id: 1,
  label: 'Panel 43',
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  rotation: 0,
  ...fields,
});

const wanted: WantedDisplay = { id: 1, label: 'Panel 43', width: 1920, height: 1080 };
const office = aDisplay({
  id: 9,
  label: 'Office',
  bounds: { x: 1920, y: 0, width: 1280, height: 1024 },
});
const officeId = office.id;

const chosen = (displays: readonly KnownDisplay[], wants: WantedDisplay | undefined = wanted) => {
  const choice = chooseDisplay(displays, officeId, wants);
  return choice && [choice.display.id, choice.by];
};

test('the kiosk stays on its own display, whichever is the primary one', () => {
  expect(chosen([office, aDisplay()])).toEqual([1, 'id']);
});

test('its id counts more than its looks', () => {
  expect(chosen([aDisplay({ id: 2 }), aDisplay({ label: 'Renamed' })])).toEqual([1, 'id']);
});

test('a display that came back under another id is known by its name', () => {
  expect(chosen([office, aDisplay({ id: 5 })])).toEqual([5, 'look']);
});

test('of two displays of one name the one of the same size is taken', () => {
  const small = aDisplay({ id: 4, bounds: { x: 0, y: 0, width: 1280, height: 720 } });

  expect(chosen([office, small, aDisplay({ id: 5 })])).toEqual([5, 'look']);
});

test('where displays have no names the size tells, turned or not', () => {
  const turned = aDisplay({
    id: 5,
    label: '',
    bounds: { x: 0, y: 0, width: 1080, height: 1920 },
    rotation: 90,
  });

  expect(chosen([office, turned])).toEqual([5, 'look']);
});

test('another name of the same size is another display', () => {
  expect(chosen([office, aDisplay({ id: 5, label: 'Other' })])).toEqual([9, 'primary']);
});

test('of twins the primary one is taken', () => {
  const twins = [aDisplay({ id: 4 }), aDisplay({ id: officeId }), aDisplay({ id: 6 })];

  expect(chosen(twins)).toEqual([officeId, 'look']);
});

test('without the wanted display the primary one stands in', () => {
  const other = aDisplay({
    id: 3,
    label: 'Other',
    bounds: { x: 0, y: 0, width: 800, height: 600 },
  });

  expect(chosen([other, office])).toEqual([9, 'primary']);
});

test('nothing is wanted before the first choice, and that is the primary display', () => {
  expect(chooseDisplay([aDisplay(), office], officeId, undefined)?.display).toBe(office);
});

test('without displays there is no choice, and one without a size is none', () => {
  expect(chosen([])).toBeUndefined();
  expect(chosen([aDisplay({ bounds: { x: 0, y: 0, width: 0, height: 0 } })])).toBeUndefined();
});

test('displays that have no id yet are not taken for each other', () => {
  const unknown = { ...wanted, id: -1 };

  expect(chosen([aDisplay({ id: -1, label: 'Other' }), office], unknown)).toEqual([9, 'primary']);
});

test('what is wider than high lies', () => {
  expect(orientationOf(aDisplay())).toBe('landscape');
  expect(orientationOf({ bounds: { x: 0, y: 0, width: 1080, height: 1920 } })).toBe('portrait');
});
