import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readOptions } from '#electron/main/options.ts';

test('the launcher says where the data is, how to show it and in which language', () => {
  const argv = ['/x/electron', '/root', '--data', '/data', '--windowed', '--lang', 'be'];

  expect(readOptions(argv)).toEqual({
    dataFolder: resolve('/data'),
    windowed: true,
    staff: false,
    locale: 'be',
  });
});

test('without arguments the shell is a kiosk with the defaults of the app', () => {
  const nothing = { dataFolder: undefined, windowed: false, staff: false, locale: undefined };

  expect(readOptions(['/opt/kiosk/kiosk'])).toEqual(nothing);
  expect(readOptions(['/x/electron', '/root', '--lang', 'de', '--data'])).toEqual(nothing);
});

test('switches of Chromium and of test tools change nothing', () => {
  const argv = ['/x/electron', '--inspect=0', '--remote-debugging-port=0', '--no-sandbox', '/root'];

  expect(readOptions([...argv, '--data', '/data', '--lang=ru'])).toEqual({
    dataFolder: resolve('/data'),
    windowed: false,
    staff: false,
    locale: 'ru',
  });
});
