import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { windowsFile } from './deploy-files.ts';

const workflow = readFileSync(windowsFile('../../../.github/workflows/electron.yml'), 'utf8');

test('every action of the workflow is pinned to a commit, and says which version that is', () => {
  const actions = workflow.match(/uses: .*/g) ?? [];

  expect(actions.length).toBeGreaterThan(0);
  for (const action of actions) {
    expect(action).toMatch(/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  }
});

test('the workflow fails when the tests in real Electron were skipped', () => {
  const skipped = 'Skipping the tests in real Electron';
  const tests = readFileSync(windowsFile('../../../test/electron/real-electron.test.ts'), 'utf8');

  expect(tests).toContain(skipped);
  expect(workflow).toContain(`grep '${skipped}' electron.log`);
});

test('the kiosk is tried on both systems, never without Chromium’s sandbox', () => {
  expect(workflow).toMatch(/os: \[ubuntu-[\d.]+, windows-\d+\]/);
  expect(workflow).toContain('chmod 4755 node_modules/electron/dist/chrome-sandbox');
  expect(workflow).not.toMatch(/no-sandbox|apparmor_restrict/);
});
