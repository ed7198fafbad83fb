import { expect, test } from 'vitest';
import { defaultPort, parseOptions } from '#electron/start/options.ts';

const parse = (...args: string[]) => parseOptions(args, { XDG_DATA_HOME: '/data' }, 'linux');

test('without options the kiosk takes the usual port and the folder of the user', () => {
  expect(parse()).toMatchObject({
    ok: true,
    value: {
      port: defaultPort,
      dataFolder: '/data/union-state-kiosk',
      web: false,
      windowed: false,
    },
  });
});

test('every option is understood', () => {
  expect(
    parse('--web', '--port', '0', '--data', '/d', '--windowed', '--no-open', '--lang', 'be'),
  ).toEqual({
    ok: true,
    value: {
      help: false,
      web: true,
      port: 0,
      dataFolder: '/d',
      windowed: true,
      staff: false,
      noOpen: true,
      lang: 'be',
      buildOnly: false,
    },
  });
});

test('staff at a desk get a window', () => {
  expect(parse('--staff')).toMatchObject({ ok: true, value: { staff: true, windowed: true } });
});

test('a mistake is answered in one line that names it', () => {
  for (const args of [
    ['--prot', '1'],
    ['--port', '70000'],
    ['--port', 'x'],
    ['--port', '0x10'],
    ['--port', ''],
    ['--lang', 'by'],
    ['here'],
  ]) {
    const parsed = parse(...args);
    expect(parsed.ok).toBe(false);
    if (parsed.ok) continue;
    expect(parsed.error).not.toContain('\n');
    expect(parsed.error).toContain(args.at(args[0] === 'here' || args[0] === '--prot' ? 0 : 1));
  }
});

test('each system keeps data where its users expect it', () => {
  const folderOn = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv) => {
    const parsed = parseOptions([], env, platform);
    return parsed.ok ? parsed.value.dataFolder : '';
  };

  expect(folderOn('win32', { APPDATA: 'C:/Users/a/AppData/Roaming' })).toContain('AppData/Roaming');
  expect(folderOn('darwin', {})).toContain('Library/Application Support');
  expect(folderOn('linux', {})).toContain('.local/share');
});

test('an empty port or folder is a mistake, not a default', () => {
  expect(parse('--port', '').ok).toBe(false);
  expect(parse('--data', '').ok).toBe(false);
});
