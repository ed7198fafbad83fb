import { expect, test } from 'vitest';
import { neededModules } from '#electron/build/installer/needed-modules.ts';

test('what Node and Electron bring needs no folder of modules', () => {
  const code = `
    import { app } from 'electron';
    import fs from 'node:fs';
    export { join } from 'path';
    const crypto = __require('crypto');
    const worker = await import('node:worker_threads');
    new Map().get('lodash');
  `;

  expect(neededModules('index.js', code)).toEqual([]);
});

test.each([
  ["import v from 'valibot'", 'valibot'],
  ["import './chunk.js'", './chunk.js'],
  ["export * from 'dexie'", 'dexie'],
  ["export { sign } from 'tuf'", 'tuf'],
  ["const load = () => import('sharp')", 'sharp'],
  ["require('bindings')('addon.node')", 'bindings'],
  ["var it = __require('write-file-atomic')", 'write-file-atomic'],
  ['import(name)', 'a module named only when it runs'],
])('a kiosk could not run %s', (code, name) => {
  expect(neededModules('index.js', code)).toEqual([name]);
});

test('a bundle that was cut short is noticed', () => {
  expect(neededModules('index.js', 'import {')).toEqual([expect.stringContaining('parse')]);
});
