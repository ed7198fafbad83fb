import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: './e2e',
  testMatch: '**/*.test.ts',
  /** Those of look.config.ts. */
  grepInvert: /@look/,
  outputDir: '../test-results',
  workers: 2,
  fullyParallel: true,
  // A flaky test is a defect to be found, not repeated.
  retries: 0,
  // Two cores may have other work: what hangs is found all the same.
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: '../test-results/e2e.json' }]],
  forbidOnly: process.env.CI !== undefined,
});
