import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { diagnosticsText } from '#electron/host/staff-tools/diagnostics-file.ts';

test('a file for whoever helps tells nobody’s name and no secret', () => {
  const facts = {
    dataFolder: `${homedir()}/kiosk`,
    other: 'C:\\Users\\Ivan\\AppData',
    feed: 'https://kiosk:word@feed.example/v1',
  };
  const log = '{"event":"request-failed","url":"/?token=abc123"}\n';

  const text = diagnosticsText(facts, log);

  expect(text).not.toMatch(/Ivan|word@|abc123/);
  expect(text).not.toContain(homedir());
  expect(text).toContain('feed.example');
  expect(JSON.parse(text).log).toHaveLength(1);
});

test('of a long log only the end is taken', () => {
  const lines = Array.from({ length: 3000 }, (_, at) => `{"line":${at}}`).join('\n');

  expect(JSON.parse(diagnosticsText({}, lines)).log.at(0)).toBe('{"line":2000}');
});
