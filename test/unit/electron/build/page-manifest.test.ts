import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writePageManifest } from '#electron/build/page-manifest.ts';

test('a kiosk that starts reads the list whole while another start writes it anew', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kiosk-page-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const page = mkdtempSync(join(folder, 'page-'));
  const manifest = join(folder, 'page-manifest.json');
  writeFileSync(join(page, 'index.html'), '<!doctype html>');
  writePageManifest(page, manifest);
  const before = readFileSync(manifest, 'utf8');

  const opened = openSync(manifest, 'r');
  writeFileSync(join(page, 'a.js'), 'export {};');
  writePageManifest(page, manifest);

  expect(readFileSync(opened, 'utf8')).toBe(before);
  expect(readFileSync(manifest, 'utf8')).toContain('a.js');
  closeSync(opened);
});
