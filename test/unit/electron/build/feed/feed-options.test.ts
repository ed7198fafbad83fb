import { expect, test } from 'vitest';
import { parseFeedOptions } from '#electron/build/feed/feed-options.ts';

const where = ['--feed', '/srv/feed', '--keys', '/home/me/keys'];

test.each([
  [['publish', ...where, '--author', 'Анна'], { name: 'publish', channel: 'stable' }],
  [['init', ...where, '--approver'], { name: 'init', withApprover: true }],
  [['pack', ...where, '--out', '/media/stick'], { name: 'pack', folder: '/media/stick' }],
  [['rotate', 'targets', ...where], { name: 'rotate', role: 'targets' }],
])('%j is understood', (args, command) => {
  expect(parseFeedOptions(args)).toMatchObject({ ok: true, value: { command } });
});

test('a bucket is named with its folder', () => {
  const args = ['status', '--feed', 's3://tic/kiosk/v1', '--keys', 'k', '--endpoint', 'https://s3'];

  expect(parseFeedOptions(args)).toMatchObject({
    value: { target: { kind: 's3', bucket: 'tic', prefix: 'kiosk/v1' } },
  });
});

test.each([
  [['push', ...where], /not "push"/],
  [['publish', ...where], /--author/],
  [['publish', ...where, '--author', 'a', '--channel', 'beta'], /not "beta"/],
  [['pack', ...where], /--out/],
  [['rotate', ...where], /whose keys/],
  [['status', '--keys', 'k'], /--feed/],
  [['status', '--feed', 's3://b', '--keys', 'k'], /--endpoint/],
  [['status', ...where, '--colour'], /colour/],
])('%j is refused in words', (args, words) => {
  const parsed = parseFeedOptions(args);

  expect(parsed.ok ? '' : parsed.error).toMatch(words);
});
