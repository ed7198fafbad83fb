import { expect, test } from 'vitest';
import { hashToScreen, type Screen, screenToHash } from '#renderer/session/screen.ts';

test('the way back from a train or a line leads to the same page of the same list', () => {
  const screens: readonly Screen[] = [
    { name: 'trains' },
    { name: 'trains', toStationId: 'orsha', page: 2 },
    { name: 'trains', view: 'lines' },
  ];

  expect(screens.map((screen) => hashToScreen(screenToHash(screen)))).toEqual(screens);
});
