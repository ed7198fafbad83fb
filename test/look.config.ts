import { defineConfig } from '@playwright/test';
import everyDay from './playwright.config.ts';

/** Slow ones: every screen on every panel, in every mode and colour. `npm run test:look`. */
export default defineConfig({
  ...everyDay,
  grepInvert: [],
  grep: /@look/,
  reporter: [['line']],
});
